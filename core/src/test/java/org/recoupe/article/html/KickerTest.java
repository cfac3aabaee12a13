package org.recoupe.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoupe.text.WordList;

class KickerTest {
  private static @Nullable Element heading(String inside) {
    return Jsoup.parse("<h1>" + inside + "</h1>").selectFirst("h1");
  }

  @Test
  void eachNameIsFoundInItsExample() {
    int lines = 0;
    for (String line : WordList.lines("web/kickers.txt")) {
      String[] fields = line.split("\t");
      Kicker kicker = Kicker.of(heading("<b class='" + fields[1] + "'>Crue</b> La digue a tenu"));
      assertEquals(new Kicker("Crue", "La digue a tenu"), kicker, line);
      lines++;
    }
    assertTrue(lines > 10);
  }

  @Test
  void aKickerThatChangesFromPlaceToPlaceIsNoPartOfTheHeadline() {
    Kicker kicker =
        Kicker.of(
            heading(
                "<span class=overline>Crue en Valdombre</span><span aria-hidden=true> - </span>"
                    + "<span>« La digue a tenu »</span>"));
    assertNotNull(kicker);
    assertEquals("« La digue a tenu »", kicker.without("Nuit d’alerte : « La digue a tenu »"));
    assertEquals("« La digue a tenu »", kicker.without("« La digue a tenu »"));
    // The same kicker in both belongs to it.
    String same = "Crue en Valdombre : « La digue a tenu »";
    assertEquals(same, kicker.without(same));
    String other = "Nuit d’alerte : la digue a cédé";
    assertEquals(other, kicker.without(other));
  }

  @Test
  void nothingMarkedIsNoKicker() {
    assertNull(Kicker.of(heading("<span class=big>Crue</span> La digue a tenu")));
    assertNull(Kicker.of(heading("<span class=kicker>La digue a tenu</span>")));
    assertNull(Kicker.of(heading("La digue a tenu <span class=kicker>Crue</span>")));
    assertNull(Kicker.of(null));
  }
}
