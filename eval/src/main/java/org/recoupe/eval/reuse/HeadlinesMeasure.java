package org.recoupe.eval.reuse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.recoupe.article.Article;
import org.recoupe.eval.Measure;
import org.recoupe.story.Story;
import org.recoupe.story.StoryDetector;
import org.recoupe.text.fingerprint.Hashes;

/**
 * Stories over headlines alone, against the story ids of an aggregator: B-cubed over the ids that
 * have two distinct titles or more.
 *
 * <p>The figures are given of two halves too, parted by a hash of the story id. The thresholds of
 * today were set on the whole set; from now on only the one half may be looked at, and the misses
 * that are told are of that half.
 */
public final class HeadlinesMeasure implements Measure {
  private static final int TITLE = 0;
  private static final int TIME = 1;
  private static final int STORY = 2;
  private static final int DAY_LENGTH = 10;

  @Override
  public String name() {
    return "headlines-fr";
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    String csv = Files.readString(folder.resolve("headlines.csv"), StandardCharsets.UTF_8);
    List<List<String>> rows = Csv.rows(csv);
    Map<String, Set<String>> titles = new HashMap<>();
    rows.forEach(
        row -> titles.computeIfAbsent(row.get(STORY), k -> new HashSet<>()).add(row.get(TITLE)));
    Map<String, String> gold = new TreeMap<>();
    List<Article> articles = new ArrayList<>();
    for (List<String> row : rows) {
      String id = "h" + articles.size();
      String day = row.get(TIME).substring(0, DAY_LENGTH);
      articles.add(BareArticle.of(id, "", row.get(TITLE), "", day, ""));
      if (titles.getOrDefault(row.get(STORY), Set.of()).size() > 1) {
        gold.put(id, row.get(STORY));
      }
    }
    Map<String, String> found = new HashMap<>();
    for (Story story : new StoryDetector().detect(articles)) {
      Set<String> parts = new HashSet<>();
      boolean kept = false;
      for (String id : story.articles()) {
        found.put(id, story.id());
        String part = gold.get(id);
        if (part != null) {
          parts.add(part);
          kept |= isKept(part);
        }
      }
      if (parts.size() > 1 && !kept) {
        misses.accept("mixed: " + story.title() + " " + parts.size());
      }
    }
    List<Figure> figures = new ArrayList<>(figures("", gold, found));
    figures.addAll(figures("_tuned_half", half(gold, false), found));
    figures.addAll(figures("_kept_half", half(gold, true), found));
    return figures;
  }

  private static List<Figure> figures(
      String half, Map<String, String> gold, Map<String, String> found) {
    BCubed score = BCubed.of(gold, found);
    return List.of(
        new Figure("bcubed_precision" + half, score.precision(), gold.size()),
        new Figure("bcubed_recall" + half, score.recall(), gold.size()),
        new Figure("bcubed_f1" + half, score.f1(), gold.size()));
  }

  private static Map<String, String> half(Map<String, String> gold, boolean kept) {
    Map<String, String> half = new TreeMap<>(gold);
    half.values().removeIf(story -> isKept(story) != kept);
    return half;
  }

  private static boolean isKept(String story) {
    return (Hashes.mix(story.hashCode()) & 1) == 1;
  }
}
