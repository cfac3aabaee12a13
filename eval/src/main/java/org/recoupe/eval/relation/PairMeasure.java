package org.recoupe.eval.relation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.recoupe.crosscheck.relation.PairScorer;
import org.recoupe.eval.Measure;
import org.recoupe.eval.train.PairModel;
import org.recoupe.eval.train.PairTraining;

/**
 * Measures a model of sentence pairs. {@code shipped} figures use the model of the program, which
 * has seen the pairs of the folder that it was trained on; {@code kept back} figures train on nine
 * tenths and measure on the tenth, ten times, pairs of one premise kept together (the tenth is the
 * premise's hash).
 *
 * @param name folder
 * @param file file in it
 * @param model name of the program's model
 * @param trainer how the model is trained
 */
public record PairMeasure(
    String name,
    String file,
    String model,
    BiFunction<List<Map<String, Double>>, List<String>, PairScorer> trainer)
    implements Measure {
  private static final int FOLDS = 10;
  private static final String CONTRADICTION = "contradiction";

  /** The measure on DACCORD. */
  public static PairMeasure daccord() {
    return new PairMeasure("daccord", "pairs.tsv", "contradiction", PairModel::contradiction);
  }

  /** The measure on RTE3-FR. */
  public static PairMeasure rte3() {
    return new PairMeasure("rte3-fr", "dev.tsv", "relations", PairModel::relations);
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    List<LabelledPair> pairs = LabelledPair.read(folder.resolve(file));
    List<Map<String, Double>> features = PairTraining.features(pairs);
    PairScorer shipped = PairScorer.named(model);
    List<String> said = features.stream().map(shipped::best).toList();
    List<Figure> figures = new ArrayList<>(figures("shipped", pairs, said));
    String[] kept = new String[pairs.size()];
    for (int k = 0; k < FOLDS; k++) {
      List<Map<String, Double>> examples = new ArrayList<>();
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < kept.length; i++) {
        if (fold(pairs.get(i)) != k) {
          examples.add(features.get(i));
          labels.add(pairs.get(i).label());
        }
      }
      PairScorer part = trainer.apply(examples, labels);
      for (int i = 0; i < kept.length; i++) {
        if (fold(pairs.get(i)) == k) {
          kept[i] = part.best(features.get(i));
        }
      }
    }
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i].equals(pairs.get(i).label())) {
        misses.accept(
            pairs.get(i).id()
                + ": "
                + pairs.get(i).label()
                + ", said "
                + kept[i]
                + " | "
                + pairs.get(i).premise()
                + " | "
                + pairs.get(i).hypothesis());
      }
    }
    figures.addAll(figures("kept back", pairs, List.of(kept)));
    return figures;
  }

  private static int fold(LabelledPair pair) {
    return Math.floorMod(pair.premise().hashCode() * 31, FOLDS);
  }

  private static List<Figure> figures(String which, List<LabelledPair> pairs, List<String> said) {
    int right = 0;
    int both = 0;
    int gold = 0;
    int found = 0;
    for (int i = 0; i < said.size(); i++) {
      String label = pairs.get(i).label();
      right += said.get(i).equals(label) ? 1 : 0;
      gold += label.equals(CONTRADICTION) ? 1 : 0;
      found += said.get(i).equals(CONTRADICTION) ? 1 : 0;
      both += said.get(i).equals(label) && label.equals(CONTRADICTION) ? 1 : 0;
    }
    return List.of(
        new Figure(which + " accuracy", (double) right / pairs.size(), pairs.size()),
        new Figure(which + " contradiction F1", 2.0 * both / Math.max(1, gold + found), gold));
  }
}
