package org.recoupe.article.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Publication;
import org.recoupe.article.Publication.Basis;
import org.recoupe.article.Publication.Candidate;

class PublicationRuleTest {
  @Test
  void theSidecarIsAlwaysRight() {
    assertEquals(
        "2031-03-20", chosen(at("2031-03-12", Basis.URL), at("2031-03-20", Basis.SIDECAR)));
  }

  @Test
  void metadataBeforeTheAddressWithinADay() {
    assertEquals(
        "2031-03-13T00:30:00Z",
        chosen(at("2031-03-12", Basis.URL), at("2031-03-13T00:30:00Z", Basis.JSON_LD)));
  }

  @Test
  void theAddressBeforeMetadataThatAnEditOverwrote() {
    assertEquals("2031-03-12", chosen(at("2031-03-19", Basis.META), at("2031-03-12", Basis.URL)));
  }

  @Test
  void theDayOfAChangeOnlyWhereNoOtherIsKnown() {
    Candidate changed = new Candidate("2031-03-19", Basis.JSON_LD, null, true);
    assertEquals("2031-03-12", chosen(changed, at("2031-03-12", Basis.TEXT)));
    assertEquals("2031-03-19", chosen(changed));
  }

  @Test
  void nothingKnown() {
    assertNull(PublicationRule.choose(List.of()).value());
  }

  private static String chosen(Candidate... candidates) {
    Publication publication = PublicationRule.choose(List.of(candidates));
    return publication.value() == null ? "" : publication.value();
  }

  private static Candidate at(String value, Basis basis) {
    return new Candidate(value, basis, null);
  }
}
