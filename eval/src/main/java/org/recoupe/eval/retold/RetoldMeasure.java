package org.recoupe.eval.retold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Statement;
import org.recoupe.eval.Measure;
import org.recoupe.pipeline.Pipeline;

/** How much of what invented reports say alike is found, on the stories kept back from training. */
public final class RetoldMeasure implements Measure {
  @Override
  public String name() {
    return "retold";
  }

  /** Pairs of places counted. */
  private static final class Count {
    long right;
    long all;

    void add(boolean is) {
      right += is ? 1 : 0;
      all++;
    }

    Figure figure(String name) {
      return new Figure(name, all == 0 ? 0 : (double) right / all, all);
    }
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    Pipeline pipeline = new Pipeline("eval");
    Count recall = new Count();
    Count precision = new Count();
    for (RetoldStory story : RetoldStory.all(folder)) {
      if (!story.isKeptBack()) {
        continue;
      }
      List<List<Excerpt>> found =
          story.read(pipeline).findings().statements().stream().map(Statement::witnesses).toList();
      Map<String, List<Excerpt>> gold = new LinkedHashMap<>();
      for (RetoldStory.Mark mark : story.marks()) {
        if (!mark.isUtterance()) {
          gold.computeIfAbsent(mark.label(), k -> new ArrayList<>()).add(mark.at());
        }
      }
      for (List<Excerpt> places : gold.values()) {
        pairs(places, (a, b) -> recall.add(together(a, b, found)));
      }
      for (List<Excerpt> places : found) {
        pairs(
            places,
            (a, b) -> {
              Set<String> common = story.labels(a);
              common.retainAll(story.labels(b));
              precision.add(!common.isEmpty());
              if (common.isEmpty()) {
                misses.accept(story.name() + " pair wrong: " + a + " / " + b);
              }
            });
      }
    }
    return List.of(
        recall.figure("kept back pairs recall"), precision.figure("kept back pairs precision"));
  }

  private interface Each {
    void take(Excerpt a, Excerpt b);
  }

  private static void pairs(List<Excerpt> places, Each each) {
    for (int i = 0; i < places.size(); i++) {
      for (int k = i + 1; k < places.size(); k++) {
        if (!places.get(i).article().equals(places.get(k).article())) {
          each.take(places.get(i), places.get(k));
        }
      }
    }
  }

  private static boolean together(Excerpt a, Excerpt b, List<List<Excerpt>> found) {
    return found.stream()
        .anyMatch(
            some ->
                some.stream().anyMatch(place -> RetoldStory.touch(a, place))
                    && some.stream().anyMatch(place -> RetoldStory.touch(b, place)));
  }
}
