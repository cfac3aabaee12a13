package org.recoupe.article.credit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Credit;

class CreditFinderTest {
  private final CreditFinder finder = new CreditFinder();

  @Test
  void creditsInTheirManyForms() {
    assertEquals(List.of("AFP"), agencies("P. L. avec AFP"));
    assertEquals(List.of("AFP"), agencies("Avec l\u2019Agence France-Presse"));
    assertEquals(List.of("AFP"), agencies("« Non », a dit le maire à l'AFP."));
    assertEquals(List.of("ATS", "AFP"), agencies("La grève continue. (ats/afp)"));
    assertEquals(List.of("Belga"), agencies("MONTVERT (Belga) La digue a cédé."));
    assertEquals(List.of("BelTA"), agencies("a rapporté l'agence de presse BelTA."));
    assertEquals(List.of("ANP"), agencies("signale l'agence de presse néerlandaise ANP."));
    assertEquals(List.of(), agencies("Elle a fermé son agence, dit ANP."));
    assertEquals(List.of("TASS"), agencies("a déclaré le porte-parole à TASS."));
    assertEquals(List.of("Reuters", "AP"), agencies("Sources : Reuters, AP"));
    assertEquals(List.of("dpa"), agencies("MONTVERT (dpa) - Der Damm"));
  }

  @Test
  void wordsThatAreNoCredit() {
    for (String text :
        List.of(
            "Les médecins de l'AP-HP ont soigné vingt personnes.",
            "Un tap sur l'épaule, un map de la vallée.",
            "Le plan d'aide aux petits (PAP) sera voté lundi.",
            "L'ANP garde la frontière.",
            "Petra Lorme est arrivée en tête.",
            "Une étude du Reuters Institute le montre.")) {
      assertEquals(List.of(), agencies(text), text);
    }
  }

  @Test
  void anAgencyThatPublishesItself() {
    assertEquals("AFP", finder.ofPublisher("Agence France-Presse").get(0).agency());
    assertEquals("Belga", finder.ofPublisher("Belga").get(0).agency());
    assertEquals(List.of(), finder.ofPublisher("La Gazette avec AFP"));
    assertEquals(List.of(), finder.ofPublisher("Reuters Institute"));
    assertEquals(List.of(), finder.ofPublisher(null));
  }

  @Test
  void pictureCreditsAreToldApart() {
    Credit picture = finder.find("Photo AFP", at -> false).get(0);
    assertTrue(!picture.forText());
    Credit marked = finder.find("Le pont. REUTERS", at -> true).get(0);
    assertTrue(!marked.forText());
  }

  @Test
  void everyAgencyIsFoundByEachOfItsStrongNames() {
    int names = 0;
    for (Agency agency : Agency.all()) {
      for (String name : agency.names()) {
        names++;
        assertEquals(List.of(agency.name()), agencies("selon " + name + "."), name);
      }
    }
    assertTrue(names > 120, "names were read: " + names);
  }

  @Test
  void aFieldOfNames() {
    assertEquals(
        List.of("AFP", "Reuters"),
        finder.inField("AFP, Reuters").stream().map(Credit::agency).toList());
    assertEquals(List.of(), finder.inField("Jeanne Varenne"));
  }

  private List<String> agencies(String text) {
    return finder.find(text.replace('\u2019', '\''), at -> false).stream()
        .map(Credit::agency)
        .toList();
  }
}
