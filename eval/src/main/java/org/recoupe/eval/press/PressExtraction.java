package org.recoupe.eval.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Debris;
import org.recoupe.article.scrape.RepeatedLines;
import org.recoupe.eval.Measure;
import org.recoupe.pipeline.Pipeline;
import org.recoupe.provenance.Outcome;
import org.recoupe.text.Span;

/**
 * What extraction cuts from press articles and whom it credits. There is no gold for it: a jump in
 * a share shows that a rule runs wild, and {@code --misses} prints a fixed sample of debris and
 * credits with their surroundings, and each outlet's repeated lines, to be read by eye.
 */
public final class PressExtraction implements Measure {
  /** Pieces of debris, and credits, in the sample. */
  private static final int SAMPLE = 60;

  /** Start of the random order of the sample, so that each run shows the same. */
  private static final long SEED = 20190119;

  /** Characters shown on either side of a piece. */
  private static final int AROUND = 50;

  @Override
  public String name() {
    return "press-fr";
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    List<Article> read = new ArrayList<>();
    new Pipeline("eval")
        .extract(
            List.of(folder.resolve("articles.jsonl")),
            outcome -> {
              if (outcome instanceof Outcome.Value<Article> made) {
                read.add(made.value());
              }
            });
    long characters = 0;
    long cut = 0;
    long credited = 0;
    long repeated = 0;
    List<String> debris = new ArrayList<>();
    List<String> credits = new ArrayList<>();
    Map<String, Integer> agencies = new TreeMap<>();
    List<Article> marked = new RepeatedLines().mark(read);
    for (int i = 0; i < read.size(); i++) {
      Article article = read.get(i);
      String source = article.sourceText().characters();
      characters += article.text().text().length();
      for (Debris piece : article.debris()) {
        cut += piece.at().length();
        debris.add(shown(article, piece.kind().label(), piece.at()));
      }
      List<Credit> ofText = article.credits().stream().filter(Credit::forText).toList();
      credited += ofText.isEmpty() ? 0 : 1;
      for (Credit credit : ofText) {
        Span at = credit.at();
        if (at != null) {
          credits.add(shown(article, credit.agency(), at));
        }
      }
      ofText.stream()
          .map(credit -> article.metadata().publisher() + ": " + credit.agency())
          .distinct()
          .forEach(pair -> agencies.merge(pair, 1, Integer::sum));
      List<Debris> more = new ArrayList<>(marked.get(i).debris());
      more.removeAll(article.debris());
      repeated += more.size();
      more.forEach(piece -> misses.accept("repeated " + piece.at().of(source)));
    }
    sample(debris).forEach(line -> misses.accept("debris " + line));
    sample(credits).forEach(line -> misses.accept("credit " + line));
    agencies.forEach((pair, count) -> misses.accept("agency " + pair + " in " + count));
    return List.of(
        new Figure("debris_share", share(cut, characters + cut), debris.size()),
        new Figure("credited_share", share(credited, read.size()), read.size()),
        new Figure("repeated_lines_per_article", share(repeated, read.size()), repeated));
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static List<String> sample(List<String> all) {
    Random random = new Random(SEED);
    List<String> rest = new ArrayList<>(all);
    List<String> taken = new ArrayList<>();
    while (!rest.isEmpty() && taken.size() < SAMPLE) {
      taken.add(rest.remove(random.nextInt(rest.size())));
    }
    return taken;
  }

  private static String shown(Article article, String label, Span at) {
    String source = article.sourceText().characters();
    String words =
        source.substring(Math.max(0, at.start() - AROUND), at.start())
            + "[["
            + at.of(source)
            + "]]"
            + source.substring(at.end(), Math.min(source.length(), at.end() + AROUND));
    return article.id() + " " + label + " " + words.lines().collect(Collectors.joining(" / "));
  }
}
