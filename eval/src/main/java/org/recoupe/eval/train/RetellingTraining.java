package org.recoupe.eval.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.retelling.RetellingModel;
import org.recoupe.crosscheck.retelling.RetellingPairs;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.eval.retold.RetoldStory;
import org.recoupe.pipeline.Pipeline;

/**
 * Makes the scorer that tells whether two passages say the same, from the invented stories of
 * {@code eval/retold}. The same stories give the same bytes.
 *
 * <p>Passages are those that the program itself compares. A pair with a common mark says the same;
 * one of which neither is marked is left out, for nobody has judged it.
 */
public final class RetellingTraining {
  // Tried on the stories kept back: depth 2 to 4 and 80 to 200 trees are within .01 of each other.
  // Many small steps move less from one training to the next than few large ones. Each pair comes
  // cut in four ways, so that a leaf must hold more.
  private static final int TREES = 240;
  private static final int DEPTH = 3;
  private static final double RATE = 0.05;
  private static final double LEAST_WEIGHT = 25;
  private static final double PENALTY = 20;

  private static final double[] PRECISIONS = {0.95, 0.9, 0.8};

  /** Traits that may only speak against a pair. */
  private static final Set<String> AGAINST =
      Set.of(
          "other-numbers",
          "other-days",
          "other-names",
          "denied",
          "left-names",
          "left-numbers",
          "left-words",
          "quoted");

  private RetellingTraining() {}

  /** A pair with what was marked. */
  private record Example(double[] traits, boolean same) {}

  /**
   * Writes the model and prints what it finds on the stories kept back.
   *
   * @param args folder of the stories, then the file to write
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Pipeline pipeline = new Pipeline("eval");
    List<Example> training = new ArrayList<>();
    List<Example> keptBack = new ArrayList<>();
    for (RetoldStory story : RetoldStory.all(Path.of(args[0]))) {
      (story.isKeptBack() ? keptBack : training).addAll(examples(story, pipeline));
    }
    RetellingModel model = train(training);
    String head =
        "# How sure it is that two passages say the same: what every pair starts with, then small\n"
            + "# trees, a line each: a trait, a bound, what follows below it, what follows above.\n"
            + "# Made by org.recoupe.eval.train.RetellingTraining from eval/retold.\n";
    Files.writeString(Path.of(args[1]), head + model.text(), StandardCharsets.UTF_8);
    report(model, keptBack, out);
  }

  private static List<Example> examples(RetoldStory story, Pipeline pipeline) {
    StoryDossier read = story.read(pipeline);
    StoryClauses clauses =
        StoryClauses.of(read.articles(), read.findings().entities(), ClauseOptions.DEFAULT);
    List<Example> examples = new ArrayList<>();
    for (RetellingPairs.Pair pair : RetellingPairs.of(clauses)) {
      Set<String> a = story.labels(pair.a());
      Set<String> b = story.labels(pair.b());
      if (!a.isEmpty() || !b.isEmpty()) {
        examples.add(new Example(pair.traits(), a.stream().anyMatch(b::contains)));
      }
    }
    return examples;
  }

  private static RetellingModel train(List<Example> examples) {
    boolean[] same = new boolean[examples.size()];
    for (int i = 0; i < same.length; i++) {
      same[i] = examples.get(i).same();
    }
    int[] signs =
        RetellingModel.traits().stream().mapToInt(t -> AGAINST.contains(t) ? -1 : 1).toArray();
    return new BoostedTrees(TREES, DEPTH, RATE, LEAST_WEIGHT, PENALTY, signs)
        .train(examples.stream().map(Example::traits).toArray(double[][]::new), same);
  }

  /** For some precisions the score from which they hold, and the recall among candidates there. */
  private static void report(RetellingModel model, List<Example> examples, PrintStream out) {
    List<Example> sorted = new ArrayList<>(examples);
    sorted.sort(Comparator.comparingDouble(e -> -model.score(e.traits())));
    long all = examples.stream().filter(Example::same).count();
    for (double precision : PRECISIONS) {
      int right = 0;
      int most = 0;
      double from = 0;
      for (int i = 0; i < sorted.size(); i++) {
        right += sorted.get(i).same() ? 1 : 0;
        if (right >= precision * (i + 1)) {
          most = right;
          from = model.score(sorted.get(i).traits());
        }
      }
      out.println(
          String.format(
              Locale.ROOT,
              "kept back: precision %.2f from score %.2f, recall %.3f of %d",
              precision,
              from,
              (double) most / all,
              all));
    }
  }
}
