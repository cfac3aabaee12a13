package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/** Names that the model cuts or misses, and what stands for a place that was named. */
class MissedNamesTest {
  private static void person(String name, String text) {
    assertEquals(EntityType.PERSON, FoundNames.mention(text, name).type(), text);
  }

  @Test
  void particlesArePartsOfNames() {
    String police =
        "La porte-parole de la police de Mornay-Varech Ilse Van de keere a parlé. Ilse Van de"
            + " keere n'a rien ajouté.";
    person("Ilse Van de keere", police);
    assertTrue(FoundNames.has(police, "Mornay-Varech"));
    person("Els Van den Varen", "Lundi, la bourgmestre Els Van den Varen a parlé aux dockers.");
    person("Jan van der Meer", "Lundi, Jan van der Meer, son adjoint, a parlé aux dockers.");
    person("Greta von der Varen", "Lundi, Greta von der Varen a reçu les dockers du port.");
    person("de Varenne", "Lundi, M. de Varenne a reçu les dockers.");
    person("d'Ornay", "Lundi, Mme d'Ornay a reçu les dockers.");
    person("de la Varenne", "Lundi, Me de la Varenne a reçu les dockers.");
    String full = "Luc de Varenne se tait. M. de Varenne a ri.";
    assertEquals("Luc de Varenne", FoundNames.mention(full, "de Varenne").name());
    assertFalse(FoundNames.has("Le maître de conférences est parti.", "de conférences"));
  }

  @Test
  void aCapitalInsideASentenceShowsAName() {
    String text = "Les images du camion, un Varenka jaune, sont claires, selon le Mornayer.";
    assertEquals(EntityType.ORGANISATION, FoundNames.mention(text, "Varenka").type());
    assertEquals(EntityType.ORGANISATION, FoundNames.mention(text, "Mornayer").type());
    for (String noun : List.of("Référendum", "Fêtes", "Préfecture", "Jugement", "XIXe")) {
      String other = "Lundi, il a parlé du " + noun + " avec les dockers.";
      for (Mention mention : FoundNames.find(other)) {
        assertFalse(mention.at().of(other).equals(noun), other);
      }
    }
    assertFalse(FoundNames.has("Il vit dans la vallée de la Varenna depuis un an.", "Varenna"));
    assertFalse(FoundNames.has("Il dort. Le Varenka dort, ce varenka est vieux.", "varenka"));
  }

  @Test
  void institutionsStartWithTheirNoun() {
    assertTrue(
        FoundNames.has(
            "Paul Arnal, professeur à l'Ecole maritime supérieure, a parlé.",
            "Ecole maritime supérieure"));
    assertTrue(
        FoundNames.has(
            "Lundi, le président du Groupement national des chaînes hôtelières a parlé.",
            "Groupement national des chaînes hôtelières"));
    String whole = "Lundi, Guy Arnal, du Centre de recherches CEVIPOF, a parlé.";
    assertFalse(FoundNames.has(whole, "Centre de recherches"), FoundNames.find(whole).toString());
    String verb = "Il dit que la Chambre explique sa décision.";
    assertFalse(FoundNames.has(verb, "Chambre explique"), FoundNames.find(verb).toString());
  }

  @Test
  void bodiesAreKnownByTheirLevel() {
    for (String body :
        List.of(
            "direction générale de la santé",
            "agence régionale de santé de Normandie",
            "inspection départementale du travail",
            "commission nationale de la pêche")) {
      String text = "Selon la " + body + ", douze dockers sont malades.";
      assertEquals(EntityType.ORGANISATION, FoundNames.mention(text, body).type());
    }
    String group = "Le groupe libéral de l'Assemblée nationale a parlé.";
    assertEquals(
        "groupe libéral de l'Assemblée nationale",
        FoundNames.mention(group, "groupe libéral de l'Assemblée nationale").name());
    assertEquals(
        "l'Assemblée nationale",
        FoundNames.mention(group, "Assemblée nationale").whole().of(group));
    String charged = "On l'a appris auprès du parquet de Mornay chargé de l'enquête.";
    assertTrue(FoundNames.has(charged, "parquet de Mornay"));
  }

  @Test
  void theTownIsTheOneThatWasNamedLast() {
    String text =
        "À Bourges, le maire a fermé le centre de la ville. Cette commune est calme, la ville"
            + " voisine de Vierzon aussi.";
    assertEquals("Bourges", FoundNames.mention(text, "ville").name());
    assertEquals("Bourges", FoundNames.mention(text, "commune").name());
    assertEquals(2, FoundNames.find(text).stream().filter(m -> town(m, text)).count());
    String inside = "À Pontoise, cette commune du Val-d'Oise, tout est calme.";
    assertEquals("Pontoise", FoundNames.mention(inside, "commune du Val-d'Oise").name());
    assertFalse(FoundNames.has("Il a dit à Konbini que la ville dort.", "ville"));
    assertFalse(FoundNames.has("La ville dort. À Bourges, tout est calme.", "ville"));
  }

  private static boolean town(Mention mention, String text) {
    return mention.at().of(text).matches("ville|commune");
  }

  @Test
  void knownBodiesAreWholeWhateverWasReadOfThem() {
    assertTrue(
        FoundNames.has("Un député de La République en marche a parlé.", "La République en marche"));
    String opera = "L'Opéra est fermé. Le cortège est parti du quartier de l'Opéra.";
    assertEquals(EntityType.PLACE, FoundNames.mention(opera, "Opéra").type());
    String party =
        "Le leader de la France insoumise, Luc Arnal, dit que le président français ment.";
    for (Mention mention : FoundNames.find(party)) {
      boolean president = mention.at().of(party).equals("président français");
      assertFalse(president && mention.name().equals("Luc Arnal"), mention.toString());
    }
  }

  @Test
  void theTerritoryIsTheCountry() {
    String text =
        "La France compte ses blessés sur tout le territoire. Sur l'ensemble du territoire, le"
            + " calme règne. Les marins marquent leur territoire, le territoire est grand.";
    List<String> wholes =
        FoundNames.find(text).stream()
            .filter(m -> m.at().of(text).equals("territoire"))
            .map(m -> m.whole().of(text))
            .toList();
    assertEquals(List.of("tout le territoire", "l'ensemble du territoire"), wholes);
  }

  @Test
  void theHeadOfStateWithoutACountryIsNoForeigner() {
    String text =
        "Le président Paul Varenko se tait. Le président américain Luc Arnal rit. Le chef de"
            + " l'État parlera lundi.";
    assertEquals("chef de l'État", FoundNames.mention(text, "chef de l'État").name());
  }

  @Test
  void roadsDepartmentsAndSquaresStandInsidePhrases() {
    assertTrue(FoundNames.has("Sur l'autoroute E 99, tout est bloqué.", "E 99"));
    assertTrue(FoundNames.has("Le député de la Sarthe Paul Varenko a parlé.", "Sarthe"));
    assertTrue(FoundNames.has("Ils sont partis de la place de l'Etoile.", "place de l'Etoile"));
    String own = "Édouard Varenko, premier ministre, se tait. Il a reçu son premier ministre.";
    assertEquals(
        "Édouard Varenko",
        FoundNames.find(own).stream()
            .filter(m -> m.whole().of(own).equals("son premier ministre"))
            .findFirst()
            .orElseThrow()
            .name());
  }
}
