package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Question;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Origin;

/** What is asked, and what is not worth a question. */
class QuestionsTest {
  /** Of two voices each is alone with most that it tells; a figure is asked for none the less. */
  @Test
  void ofTwoVoicesOnlyFiguresAreAskedFor(@TempDir Path folder) throws IOException {
    write(
        folder,
        "a",
        """
        Le barrage de Valdombre a cédé lundi soir après trois jours de pluie. À Valdombre, la pluie \
        du barrage a noyé les prés de la rivière. Le barrage de Valdombre a noyé 900 moutons lundi \
        soir. Pourquoi le barrage de Valdombre a-t-il cédé lundi soir malgré 40 contrôles ?
        """);
    write(
        folder,
        "b",
        """
        Après trois jours de pluie, le barrage de Valdombre a cédé lundi soir. La rivière qui noie \
        les prés de Valdombre monte encore sous la pluie, selon des moutons de la vallée.
        """);
    List<Correction> voices =
        List.of(
            new Correction.OriginOf("a.txt", Origin.Kind.OUTLET, "Gazette a", ""),
            new Correction.OriginOf("b.txt", Origin.Kind.OUTLET, "Gazette b", ""));
    StoryDossier story =
        new Pipeline("test")
            .dossier(List.of(folder), new Corrections(voices), Progress.SILENT)
            .stories()
            .get(0);
    List<String> alone =
        story.findings().questions().stream()
            .filter(question -> question.kind() == Question.Kind.ONE_VOICE)
            .map(
                question ->
                    story.findings().statements().stream()
                        .filter(statement -> statement.id().equals(question.statement()))
                        .findFirst()
                        .orElseThrow()
                        .text())
            .toList();
    assertEquals(List.of("Le barrage de Valdombre a noyé 900 moutons lundi soir."), alone);
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        "{\"date\": \"2031-05-06\", \"outlet\": \"Gazette " + name + "\"}");
  }
}
