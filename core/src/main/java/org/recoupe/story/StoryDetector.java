package org.recoupe.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.text.fingerprint.FunctionWords;
import org.recoupe.text.fingerprint.WordReader;

/** Groups articles into stories. */
public final class StoryDetector {
  private final StoryOptions options;
  private final WordReader reader = new WordReader(FunctionWords.french());
  private final Background background = new Background();

  /** A detector with the default thresholds. */
  public StoryDetector() {
    this(StoryOptions.DEFAULT);
  }

  /** A detector with other thresholds. */
  public StoryDetector(StoryOptions options) {
    this.options = options;
  }

  /**
   * Stories over all {@code articles}: every article is in exactly one; the order of the input does
   * not matter.
   */
  public List<Story> detect(List<Article> articles) {
    List<Profile> profiles = new ArrayList<>();
    for (Article article : articles) {
      profiles.add(Profile.of(article, reader, options));
    }
    profiles.sort(
        Comparator.comparing((Profile p) -> p.published() == null ? "9" : p.published())
            .thenComparing(Profile::id));
    double[][] vectors = weigh(profiles);
    int n = profiles.size();
    double[][] like = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        like[i][j] =
            like[j][i] = likeness(profiles.get(i), vectors[i], profiles.get(j), vectors[j]);
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (merge(groups, like)) {}
    List<Story> stories = new ArrayList<>();
    for (List<Integer> group : groups) {
      stories.add(story(group.stream().sorted().map(profiles::get).toList(), stories.size() + 1));
    }
    return stories;
  }

  private boolean merge(List<List<Integer>> groups, double[][] like) {
    double best = options.join();
    int one = -1;
    int two = -1;
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        double sum = 0;
        for (int i : groups.get(a)) {
          for (int j : groups.get(b)) {
            sum += like[i][j];
          }
        }
        double mean = sum / groups.get(a).size() / groups.get(b).size();
        if (mean >= best) {
          best = mean;
          one = a;
          two = b;
        }
      }
    }
    if (one < 0) {
      return false;
    }
    groups.get(one).addAll(groups.remove(two));
    return true;
  }

  private double[][] weigh(List<Profile> profiles) {
    Map<Integer, Integer> with = new HashMap<>();
    for (Profile profile : profiles) {
      for (int stem : profile.stems()) {
        with.merge(stem, 1, Integer::sum);
      }
    }
    double[][] vectors = new double[profiles.size()][];
    double all = background.articles() + profiles.size();
    for (int p = 0; p < vectors.length; p++) {
      Profile profile = profiles.get(p);
      double[] vector = new double[profile.stems().length];
      double sum = 0;
      for (int i = 0; i < vector.length; i++) {
        int stem = profile.stems()[i];
        vector[i] =
            profile.weights()[i]
                * Math.log(all / (background.with(stem) + with.getOrDefault(stem, 0)));
        sum += vector[i] * vector[i];
      }
      double length = Math.sqrt(sum);
      vectors[p] = Arrays.stream(vector).map(v -> length == 0 ? 0 : v / length).toArray();
    }
    return vectors;
  }

  private double likeness(Profile one, double[] first, Profile two, double[] second) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < first.length && j < second.length) {
      int order = Integer.compare(one.stems()[i], two.stems()[j]);
      if (order == 0) {
        sum += first[i++] * second[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  private static Story story(List<Profile> members, int number) {
    String from = null;
    String to = null;
    for (Profile member : members) {
      java.time.LocalDate day = member.day();
      if (day != null) {
        from = from == null ? day.toString() : from;
        to = day.toString();
      }
    }
    @Nullable String headline = members.get(0).headline();
    return new Story(
        "s" + number,
        headline != null ? headline : members.get(0).id(),
        from,
        to,
        members.stream().map(Profile::id).toList());
  }
}
