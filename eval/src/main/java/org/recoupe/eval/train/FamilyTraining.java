package org.recoupe.eval.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.quotation.UtteranceLinker;
import org.recoupe.crosscheck.relation.PairScorer;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.pipeline.Pipeline;

/**
 * Makes the weights by which two quotations are known to render one utterance, from the retold
 * stories. A fifth of the stories, by CRC-32 of the file name, is kept back and only measured. The
 * same stories give the same bytes.
 */
public final class FamilyTraining {
  private static final List<String> CLASSES = List.of("one", "two");

  // Kept back: .003 to .03 are within .01 of each other.
  private static final double PENALTY = 0.01;

  private FamilyTraining() {}

  private record Example(Map<String, Double> traits, String label, boolean keptBack) {}

  /**
   * Writes {@code families.txt}.
   *
   * @param args folder of the retold stories, then the file to write
   */
  public static void main(String[] args) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (RetoldUtterances story : RetoldUtterances.read(Path.of(args[0]))) {
      examples.addAll(examples(story));
    }
    List<Example> learnt = examples.stream().filter(e -> !e.keptBack()).toList();
    PairScorer model =
        new SoftmaxTrainer(PENALTY)
            .train(
                CLASSES,
                learnt.stream().map(Example::traits).toList(),
                learnt.stream().map(Example::label).toList());
    Files.writeString(
        Path.of(args[1]),
        PairModel.text(
            model,
            "Weights of whether two quotations of a story render one utterance, by trait.\n"
                + "Made by org.recoupe.eval.train.FamilyTraining from eval/retold."),
        StandardCharsets.UTF_8);
    print(System.out, "learnt", model, learnt);
    print(System.out, "kept back", model, examples.stream().filter(Example::keptBack).toList());
  }

  private static void print(
      PrintStream out, String name, PairScorer model, List<Example> examples) {
    int right = 0;
    int found = 0;
    int gold = 0;
    for (Example example : examples) {
      boolean is = example.label().equals("one");
      boolean said = model.probabilities(example.traits())[0] >= 0.5;
      right += is && said ? 1 : 0;
      found += said ? 1 : 0;
      gold += is ? 1 : 0;
    }
    out.printf(
        Locale.ROOT,
        "%s: %d pairs, %d one, %d found, %d right%n",
        name,
        examples.size(),
        gold,
        found,
        right);
  }

  private static List<Example> examples(RetoldUtterances story) throws IOException {
    Path folder = Files.createTempDirectory("retold");
    try {
      story.write(folder);
      List<Example> examples = new ArrayList<>();
      for (StoryDossier dossier : new Pipeline("training").dossier(List.of(folder)).stories()) {
        examples.addAll(examples(story, dossier));
      }
      return examples;
    } finally {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static List<Example> examples(RetoldUtterances story, StoryDossier dossier) {
    Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
    dossier.articles().forEach(article -> articles.put(article.id(), article));
    List<Example> examples = new ArrayList<>();
    for (UtteranceLinker.Pair pair :
        new UtteranceLinker().pairs(dossier.articles(), dossier.findings().entities())) {
      String one = utterance(story, articles, pair.one());
      String other = utterance(story, articles, pair.other());
      boolean same = one != null && one.equals(other);
      examples.add(new Example(pair.traits(), CLASSES.get(same ? 0 : 1), story.isKeptBack()));
    }
    return examples;
  }

  private static @Nullable String utterance(
      RetoldUtterances story, Map<String, AnnotatedArticle> articles, Excerpt at) {
    AnnotatedArticle article = Objects.requireNonNull(articles.get(at.article()));
    for (int i = 0; i < story.reports().size(); i++) {
      if (RetoldUtterances.file(i).equals(at.article())) {
        return story.reports().get(i).utterance(article.article().text().toSource(at.at()));
      }
    }
    return null;
  }
}
