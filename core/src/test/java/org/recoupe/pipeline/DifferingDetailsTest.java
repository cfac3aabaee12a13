package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Origin;

/** Two invented reports that differ in one detail, and others that only look as if they did. */
class DifferingDetailsTest {
  private static final String FRAME =
      "Valdombre : la tannerie Ribaut ravagée par le feu%n%n"
          + "La tannerie Ribaut de Valdombre a brûlé dans la nuit, et la vallée du Mornay est en deuil."
          + " %s"
          + " Les élus du Mornay ont demandé une réunion au préfet sur la tannerie Ribaut.%n";

  @TempDir Path folder;

  private List<String> conflicts(String first, String second) throws IOException {
    write("a", first);
    write("b", second);
    // Two voices, however alike the reports are.
    Corrections voices =
        new Corrections(
            List.of(
                new Correction.OriginOf("a.txt", Origin.Kind.OUTLET, "Gazette a", ""),
                new Correction.OriginOf("b.txt", Origin.Kind.OUTLET, "Gazette b", "")));
    StoryDossier story =
        new Pipeline("test").dossier(List.of(folder), voices, Progress.SILENT).stories().get(0);
    for (Conflict conflict : story.findings().conflicts()) {
      assertTrue(!conflict.why().isEmpty() && conflict.sides().size() > 1, "each says why");
    }
    return story.findings().conflicts().stream()
        .map(c -> c.kind().label() + " " + c.status().label())
        .toList();
  }

  private void write(String name, String sentence) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), String.format(Locale.ROOT, FRAME, sentence));
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        "{\"date\": \"2031-05-06\", \"outlet\": \"Gazette " + name + "\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // amounts
        "amount conflict | La région versera 12 millions d'euros aux tanneurs sinistrés du Mornay."
            + " | La région versera 18 millions d'euros aux tanneurs sinistrés du Mornay.",
        "amount rounding | Le chantier de la digue coûte 8,96 milliards de dollars à la région."
            + " | La digue revient à 9 milliards de dollars, a calculé un expert.",
        "amount conflict | Le patron risque une amende de 150 000 euros pour la cuve."
            + " | Il risque une amende de 150 000 dollars.",
        // counts
        "count rounding | Le village compte 138 maisons le long de la rivière."
            + " | On dénombre environ 140 maisons dans la commune sinistrée.",
        // ages
        "count conflict | Le gardien, Émile Lestoile, 47 ans, a donné l'alerte."
            + " | Le gardien, Émile Lestoile, 52 ans, a donné l'alerte.",
        "count rounding | Un homme de 49 ans a péri dans la tannerie."
            + " | Un homme d'une cinquantaine d'années a péri dans la tannerie.",
        // dates and times
        "date conflict | Le feu a pris vers 17h30 dans la chaufferie de la tannerie."
            + " | Le feu a pris vers 19h30 dans la chaufferie de la tannerie.",
        "date rounding | Le feu a pris à 17h25 dans la chaufferie de la tannerie."
            + " | Le feu a pris peu avant 17h30 dans la chaufferie de la tannerie.",
        "date conflict | Les pompiers ont maîtrisé le feu de la tannerie en deux jours."
            + " | Les pompiers ont maîtrisé le feu de la tannerie en cinq jours.",
        // places
        "place conflict | Le feu a pris au deuxième étage de la tannerie, selon un pompier."
            + " | Le feu a pris au cinquième étage de la tannerie, selon un pompier.",
        "place conflict | L'affaire de la tannerie ira devant le tribunal d'Aubrac."
            + " | L'affaire de la tannerie ira bientôt devant le tribunal de Limoges.",
        // names
        "name conflict | Un Airbus A412 a survolé la tannerie."
            + " | Un avion Airbus A421 a largué de l'eau.",
        "name conflict | Le feu a surpris María Ibarra, la gérante."
            + " | La gérante, Maria Ibarra, a été surprise.",
        // what a report takes back, what is past for a later one
        "count update | Le bilan est de neuf morts, contre dix annoncés plus tôt."
            + " | Le bilan a été revu par les secours.",
        "modality update | Le gardien de la tannerie est recherché par les gendarmes."
            + " | Le gardien de la tannerie a été interpellé à Limoges.",
        // the other number of the sentence counts something else
        "count rounding | Le feu a touché au moins douze ateliers de la tannerie."
            + " | Le feu a touché treize ateliers de la tannerie et relogé douze familles.",
        // attribution
        "attribution conflict"
            + " | Une équipe de déminage a été appelée à la tannerie, selon la préfecture."
            + " | Une équipe de déminage a été appelée à la tannerie, selon la gendarmerie.",
        // modality
        "modality conflict | La direction va fermer la tannerie de Valdombre en mars."
            + " | La direction pourrait fermer la tannerie de Valdombre en mars."
      })
  void whatDiffersIsFound(String kind, String first, String second) throws IOException {
    List<String> found = conflicts(first, second);
    assertTrue(found.contains(kind), found.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // amounts of two things, the same amount written in two ways, a report that knows both
        "La région versera 12 millions d'euros aux tanneurs."
            + " | L'assureur avait gagné 18 millions d'euros l'an dernier.",
        "La région versera 12 millions d'euros aux tanneurs du Mornay."
            + " | La région versera 12 M€ aux tanneurs du Mornay.",
        "La région versera 12 millions d'euros et la banque 18 millions d'euros aux tanneurs."
            + " | La région versera 12 millions d'euros aux tanneurs.",
        // two courts of two matters
        "Le gérant ira devant le tribunal d'Aubrac."
            + " | Les plaignants de Corneval ont saisi le tribunal de Limoges.",
        // ages of two persons, and a length of time
        "Le gardien, Émile Lestoile, 47 ans, a donné l'alerte."
            + " | Le gardien, Hubert Vannier, 52 ans, a donné l'alerte.",
        "Un homme de 49 ans a péri dans la tannerie."
            + " | Une femme de 58 ans a péri dans la tannerie.",
        "Le gardien risque 20 ans de prison." + " | Un gardien de 47 ans a été entendu.",
        // times of two events, one time in two spellings
        "Le feu a pris vers 17h30 dans la chaufferie."
            + " | Une messe est prévue à 19h00 devant l'église.",
        "Le feu a pris à 17h30 dans la chaufferie de la tannerie."
            + " | Le feu a pris à 17 h 30 dans la chaufferie de la tannerie.",
        // two towns with such an institution, known to one report
        "Le tribunal d'Aubrac a saisi le tribunal de Limoges."
            + " | L'affaire ira devant le tribunal de Limoges.",
        // an institution that stands for another name of it
        "Une équipe de déminage a été appelée à la tannerie, selon la préfecture."
            + " | Une équipe de déminage a été appelée à la tannerie, selon la préfecture du Mornay.",
        // another year, another man, one name in capitals
        "La tannerie emploie neuf tanneurs, contre dix l'an dernier." + " | La tannerie a brûlé.",
        "Le gardien de la tannerie est recherché par les gendarmes."
            + " | Un pyromane a été interpellé à Limoges.",
        "Le feu a surpris María Ibarra, la gérante." + " | Le feu a surpris MARIA IBARRA.",
        "Le feu a surpris Émile Lestoile." + " | Le feu a surpris Emile Lestoile.",
        // both tell it as possible
        "La direction pourrait fermer la tannerie de Valdombre en mars."
            + " | Il est possible que la direction ferme la tannerie de Valdombre en mars.",
        // a number and its bound
        "Le feu a détruit 550 hangars de la tannerie." + " | Le feu a détruit au moins 550 hangars."
      })
  void whatLooksAlikeIsNoConflict(String first, String second) throws IOException {
    assertEquals(List.of(), conflicts(first, second));
  }
}
