package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Question;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.Voucher;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Origin;

/** Who vouches, what is missing, and what one report alone says, on three invented reports. */
class VoucherTest {
  @TempDir Path folder;
  private StoryDossier story;

  @BeforeEach
  void reports() throws IOException {
    write(
        "a",
        "2031-05-06",
        """
        Inondation à Valdombre : le barrage a cédé

        Le barrage de Valdombre a cédé lundi soir après trois jours de pluie. Selon la \
        préfecture, 340 habitants de Valdombre ont été évacués vers le gymnase. Le conducteur \
        d'une camionnette a disparu sous le pont de Valdombre, selon une source policière.
        Les habitants de Valdombre n'ont plus d'eau potable au robinet depuis lundi soir.
        """);
    write(
        "b",
        "2031-05-06",
        """
        Valdombre sous les eaux après la rupture du barrage

        Le barrage de Valdombre a cédé lundi soir, après trois jours de pluie ininterrompue. \
        340 habitants de Valdombre ont été évacués vers le gymnase, selon la préfecture. Le \
        conducteur d'une camionnette a disparu sous le pont de Valdombre, d'après une source \
        policière. Soixante maisons de Valdombre sont privées d'électricité.
        """);
    write(
        "c",
        "2031-05-07",
        """
        Le barrage de Valdombre a cédé : les questions

        Le barrage de Valdombre avait cédé lundi soir après trois jours de pluie. Soixante \
        maisons de Valdombre sont encore privées d'électricité. Le barrage de Valdombre \
        sera reconstruit plus haut avant l'automne 2033.
        """);
    List<Correction> voices = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      voices.add(new Correction.OriginOf(name + ".txt", Origin.Kind.OUTLET, "Gazette " + name, ""));
    }
    Dossier dossier =
        new Pipeline("test").dossier(List.of(folder), new Corrections(voices), Progress.SILENT);
    assertEquals(1, dossier.stories().size());
    story = dossier.stories().get(0);
  }

  private void write(String name, String date, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        "{\"date\": \"" + date + "\", \"outlet\": \"Gazette " + name + "\"}");
  }

  private Statement statement(String words) {
    return story.findings().statements().stream()
        .filter(statement -> statement.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + story.findings().statements()));
  }

  private boolean asks(Question.Kind kind, Statement statement) {
    return story.findings().questions().stream()
        .anyMatch(q -> q.kind() == kind && q.statement().equals(statement.id()));
  }

  @Test
  void theSourceThatReportsNameVouches() {
    Statement evacuated = statement("340 habitants");
    assertEquals(List.of("préfecture"), evacuated.vouchers().stream().map(Voucher::name).toList());
    assertTrue(evacuated.vouchers().get(0).named());
    assertEquals(2, evacuated.vouchers().get(0).witnesses().size());
    assertEquals(List.of(), statement("barrage de Valdombre a").vouchers());
  }

  @Test
  void aSourceWithoutANameIsAskedFor() {
    Statement missing = statement("camionnette");
    assertFalse(missing.vouchers().get(0).named());
    assertTrue(asks(Question.Kind.UNNAMED_SOURCE, missing));
    assertFalse(asks(Question.Kind.UNNAMED_SOURCE, statement("340 habitants")));
  }

  @Test
  void aFigureWithoutASourceIsAskedFor() {
    assertTrue(asks(Question.Kind.NO_SOURCE, statement("privées d'électricité")));
    assertFalse(asks(Question.Kind.NO_SOURCE, statement("340 habitants")));
    assertFalse(asks(Question.Kind.NO_SOURCE, statement("barrage de Valdombre a")));
  }

  @Test
  void aVoiceThatIsSilentIsNamed() {
    Question silent =
        story.findings().questions().stream()
            .filter(q -> q.statement().equals(statement("340 habitants").id()))
            .filter(q -> q.kind() == Question.Kind.ONE_SILENT)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("Gazette c"), silent.why().get(0).arguments());
    assertFalse(asks(Question.Kind.ONE_SILENT, statement("barrage de Valdombre a")));
  }

  @Test
  void whatOneReportAloneSaysIsKeptAsSuch() {
    assertEquals(Statement.Standing.SHARED, statement("340 habitants").standing());
    assertEquals(Statement.Standing.CENTRAL, statement("eau potable").standing());
    assertTrue(asks(Question.Kind.ONE_VOICE, statement("eau potable")));
    assertEquals(Statement.Standing.NEW, statement("sera reconstruit").standing());
    assertFalse(asks(Question.Kind.ONE_VOICE, statement("sera reconstruit")));
  }
}
