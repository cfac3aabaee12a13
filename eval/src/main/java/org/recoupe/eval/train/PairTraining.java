package org.recoupe.eval.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.recoupe.crosscheck.relation.PairFeatures;
import org.recoupe.eval.relation.LabelledPair;

/** Makes the weights of the pair scorer. The same data give the same bytes. */
public final class PairTraining {
  private PairTraining() {}

  /**
   * Writes {@code relations.txt} and {@code contradiction.txt}.
   *
   * @param args data folder that holds {@code rte3-fr/dev.tsv} and {@code daccord/pairs.tsv}, then
   *     the folder to write to
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path to = Path.of(args[1]);
    List<LabelledPair> relations = LabelledPair.read(data.resolve("rte3-fr/dev.tsv"));
    Files.writeString(
        to.resolve("relations.txt"),
        PairModel.text(
            PairModel.relations(features(relations), labels(relations)),
            "Weights of how a second text stands to a first, by feature and class.\n"
                + "Made by org.recoupe.eval.train.PairTraining from RTE3-FR (BSD-2-Clause)."),
        StandardCharsets.UTF_8);
    List<LabelledPair> contradiction = LabelledPair.read(data.resolve("daccord/pairs.tsv"));
    Files.writeString(
        to.resolve("contradiction.txt"),
        PairModel.text(
            PairModel.contradiction(features(contradiction), labels(contradiction)),
            "Weights of whether two texts contradict each other, by feature and class.\n"
                + "Made by org.recoupe.eval.train.PairTraining from DACCORD (BSD-2-Clause)."),
        StandardCharsets.UTF_8);
  }

  /** Features of {@code pairs}. */
  public static List<Map<String, Double>> features(List<LabelledPair> pairs) {
    PairFeatures features = new PairFeatures();
    return pairs.stream().map(p -> features.of(p.premise(), p.hypothesis())).toList();
  }

  /** Labels of {@code pairs}. */
  public static List<String> labels(List<LabelledPair> pairs) {
    return pairs.stream().map(LabelledPair::label).toList();
  }
}
