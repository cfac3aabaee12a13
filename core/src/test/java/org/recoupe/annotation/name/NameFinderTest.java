package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

class NameFinderTest {
  @Test
  void titlesStandInTheWholeAndNotInTheName() {
    String text = "Hier, la préfète du Cher Catherine Varenko a parlé. Mme Varenko est partie.";
    Mention first = FoundNames.mention(text, "Catherine Varenko");
    assertEquals("la préfète du Cher Catherine Varenko", first.whole().of(text));
    assertEquals(Mention.Gender.FEMININE, first.gender());
    Mention again = FoundNames.mention(text, "Varenko");
    assertEquals("Mme Varenko", again.whole().of(text));
    assertEquals("Catherine Varenko", again.name());
  }

  @Test
  void appositionsBelongToTheNameBeforeThem() {
    String text = "Paul Varenko, porte-parole du ministère, a démenti. Puis le porte-parole a ri.";
    assertEquals("Paul Varenko", FoundNames.mention(text, "porte-parole du ministère").name());
    assertEquals("Paul Varenko", FoundNames.mention(text, "porte-parole").name());
  }

  @Test
  void descriptionsGoToWhomTheTextGivesTheOffice() {
    String text =
        "Le président russe Paul Varenko a reçu le président belge Jean Morvan. Le maître du"
            + " Kremlin a souri. Le président belge est parti.";
    assertEquals("Paul Varenko", FoundNames.mention(text, "maître du Kremlin").name());
    assertEquals("Jean Morvan", FoundNames.mention(text, "président belge").name());
  }

  @Test
  void anOfficeWithoutNameKeepsItsWords() {
    String text = "Mardi, le ministre de la Mer a parlé.";
    Mention minister = FoundNames.mention(text, "ministre de la Mer");
    assertEquals(Mention.Form.DESCRIPTION, minister.form());
    assertEquals("ministre de la Mer", minister.name());
  }

  @Test
  void acronymsInBracketsNameTheSame() {
    String text = "L'Union des marins de France (UMF) appelle à la grève. L'UMF espère.";
    assertEquals(
        FoundNames.mention(text, "Union des marins de France").name(),
        FoundNames.mention(text, "UMF").name());
  }

  @Test
  void bodiesWithoutACapitalAreDescriptions() {
    String text = "Mardi, l'armée syrienne a avancé. L'armée syrienne tient la ville.";
    for (Mention mention : FoundNames.find(text)) {
      boolean army = mention.at().of(text).contains("armée");
      assertTrue(!army || mention.form() == Mention.Form.DESCRIPTION, mention.toString());
    }
  }

  @Test
  void streetsAndMovementsAreNames() {
    String text = "Des «gilets jaunes» ont défilé rue de Grandmont puis sur l'A99.";
    assertEquals(EntityType.ORGANISATION, FoundNames.mention(text, "gilets jaunes").type());
    assertEquals(EntityType.PLACE, FoundNames.mention(text, "rue de Grandmont").type());
    assertEquals(EntityType.PLACE, FoundNames.mention(text, "A99").type());
  }

  @Test
  void theNounBeforeANameShowsIt() {
    String text =
        "Hier, le collectif militant «Mer en colère» a défilé avec le parti Rebondir. La page"
            + " Facebook intitulée \"La digue bleue\" compte mille membres.";
    assertEquals(EntityType.ORGANISATION, FoundNames.mention(text, "Mer en colère").type());
    assertEquals(EntityType.ORGANISATION, FoundNames.mention(text, "Rebondir").type());
    assertEquals(EntityType.ORGANISATION, FoundNames.mention(text, "Facebook").type());
    assertEquals(
        "La page Facebook intitulée \"La digue bleue\"",
        FoundNames.mention(text, "page Facebook intitulée \"La digue bleue\"").whole().of(text));
    assertTrue(
        FoundNames.has("Il regarde l'émission «Tout le port en parle».", "Tout le port en parle"));
    assertFalse(FoundNames.has("Selon le syndicat «Nous partons lundi».", "Nous partons lundi"));
    assertFalse(FoundNames.has("Le parti «a changé» dit-il.", "a changé"));
  }

  @Test
  void knownNamesEndWhereTheyEnd() {
    String text = "Le Rassemblement national demande lui la dissolution de l'Assemblée nationale.";
    assertTrue(FoundNames.has(text, "Rassemblement national"), FoundNames.find(text).toString());
    assertTrue(FoundNames.has(text, "Assemblée nationale"), FoundNames.find(text).toString());
    String town = "Des pêcheurs étaient là, a dit à Caen Chloé Varenko, 28 ans, marin.";
    assertEquals(EntityType.PLACE, FoundNames.mention(town, "Caen").type());
  }

  @Test
  void anOfficeMayHaveACapitalInside() {
    String text = "Le vice-Premier ministre belge Paul Varenko a parlé.";
    assertEquals(
        "Le vice-Premier ministre belge Paul Varenko",
        FoundNames.mention(text, "Paul Varenko").whole().of(text));
  }

  @Test
  void hyphensAndQuartersShowPlaces() {
    String text = "Un homme habitant Varech-sur-Loire est parti dans l'Ouest canadien.";
    assertEquals(EntityType.PLACE, FoundNames.mention(text, "Varech-sur-Loire").type());
    assertEquals(EntityType.PLACE, FoundNames.mention(text, "Ouest canadien").type());
    String road = "Le mouvement #MerLibre et la page Facebook Digues Bleues Varech appellent.";
    assertEquals(EntityType.ORGANISATION, FoundNames.mention(road, "Digues Bleues Varech").type());
    assertTrue(FoundNames.has(road, "#MerLibre"), FoundNames.find(road).toString());
    String event = "Hier, l'opération «Marée haute» a commencé.";
    assertEquals(EntityType.EVENT, FoundNames.mention(event, "Marée haute").type());
  }

  @Test
  void aFirstNameWithAnAgeIsNobodyNamedInFull() {
    String text = "Paul Varenko est venu. Il fait froid, dit Paul, 45 ans, dans le port.";
    assertEquals("Paul", FoundNames.mention(text, "Paul").name());
  }

  @Test
  void noVerbIsAComplement() {
    String text = "Il a accusé les autorités de ne rien faire.";
    assertTrue(FoundNames.has(text, "autorités"), FoundNames.find(text).toString());
  }

  @Test
  void aForeignPresidentIsNotThePresidentFarFromTheName() {
    String far =
        "Le président belge Jean Morvan a ri. "
            + "La mer monte encore ici. ".repeat(12)
            + "Hier, le président a parlé.";
    assertFalse(
        FoundNames.find(far).stream()
            .anyMatch(m -> m.at().of(far).equals("président") && m.name().equals("Jean Morvan")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "«»\"\"",
        "1 2 3",
        "président",
        "le président, M.",
        "M. M. M.",
        "漢字 かな",
        "(((((",
        "le le le le président de de de la",
        "\uD800\uDC00 \uD800",
        "rue",
        "rue de",
        "l'"
      })
  void oddInputIsRead(String text) {
    holds(text);
  }

  @Test
  void wordsInAnyOrderAreRead() {
    String[] words = {
      "le",
      "la",
      "président",
      "russe",
      "Paul",
      "Varenko",
      ",",
      ".",
      "M.",
      "de",
      "du",
      "Kremlin",
      "(",
      ")",
      "UMF",
      "rue",
      "A6",
      "gilets",
      "jaunes",
      "premier",
      "ministre",
      "et",
      "à",
      "l'",
      "\n\n",
      "«",
      "chef"
    };
    Random random = new Random(11);
    for (int n = 0; n < 300; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      holds(text.toString());
    }
  }

  @Test
  void theAdjectivesOfAFieldBelongToTheOffice() {
    for (String office :
        List.of(
            "ministre de la Transition écologique",
            "ministre de la Transition écologique et solidaire",
            "commissaire européen aux Affaires économiques",
            "ministre de l'Action et des Comptes publics",
            "secrétaire d'État à l'Égalité femmes-hommes")) {
      String text = "Le maire a vu le " + office + " hier soir à Vaubrun.";
      assertTrue(places(text).contains(office), text + places(text));
    }
    String verb = "Il a vu le ministre de la Justice hier au port de Vaubrun.";
    assertTrue(places(verb).contains("ministre de la Justice"), verb);
  }

  @Test
  void bodiesAreFoundWithTheirComplement() {
    for (String body :
        List.of(
            "zone de police de Mornay",
            "commandement militaire du Hainaut",
            "sûreté territoriale de Paris",
            "parquet de Flandre orientale")) {
      String text = "Une note a été lue par le chef. Selon la " + body + ", rien n'a bougé.";
      text = text.replace("la commandement", "le commandement").replace("la parquet", "le parquet");
      assertTrue(places(text).contains(body), text + places(text));
    }
    String zone = "Elle habite dans la zone de forage de Mornay.";
    assertTrue(places(zone).stream().noneMatch(words -> words.startsWith("zone")), zone);
  }

  private static List<String> places(String text) {
    return FoundNames.find(text).stream().map(mention -> mention.at().of(text)).toList();
  }

  @Test
  void longLinesAreRead() {
    holds("président de la ".repeat(20_000));
    holds("Varenko ".repeat(30_000));
    holds("\"«'".repeat(50_000));
  }

  private void holds(String text) {
    int last = 0;
    for (Mention mention : FoundNames.find(text)) {
      assertTrue(mention.at().start() >= last && mention.at().end() <= text.length());
      assertTrue(mention.whole().contains(mention.at()) && !mention.at().isEmpty());
      assertTrue(!mention.name().isEmpty());
      last = mention.at().start();
    }
  }

  @Test
  void partsOfTownsAndSpotsOnRoadsArePlaces() {
    assertTrue(FoundNames.has("Il vit en banlieue lyonnaise.", "banlieue lyonnaise"));
    assertFalse(FoundNames.has("Il vit dans une région administrative.", "région administrative"));
    assertTrue(FoundNames.has("Il vit dans le 8e arrondissement.", "8e arrondissement"));
    assertTrue(FoundNames.has("On bloque la sortie Varech-Nord.", "sortie Varech-Nord"));
    assertFalse(FoundNames.has("On bloque la sortie du Varech.", "sortie du Varech"));
    assertTrue(FoundNames.has("Ils vont vers la place d'Italie.", "place d'Italie"));
    assertFalse(FoundNames.has("Il dit la place de l'Italie.", "place de l'Italie"));
  }

  @Test
  void theCountryIsTheOneNamedJustBeforeOrMost() {
    String far = "Il rit et il dort. ".repeat(12);
    String text = "La France, la France. La Belgique aussi. " + far + "Le pays dort.";
    assertEquals("France", FoundNames.mention(text, "pays").name());
    text = "La France, la France. La Belgique aussi. Le pays dort.";
    assertEquals("Belgique", FoundNames.mention(text, "pays").name());
    assertFalse(FoundNames.has("En Bretagne, on rit. Le pays dort.", "pays"));
  }

  @Test
  void theManagementOfAnOrganisationIsABody() {
    String text = "On attend la direction de la SNCF. On part dans la direction de Lyon.";
    assertTrue(FoundNames.has(text, "direction de la SNCF"));
    assertFalse(FoundNames.has(text, "direction de Lyon"));
  }
}
