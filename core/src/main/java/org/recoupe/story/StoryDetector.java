package org.recoupe.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.recoupe.article.Article;
import org.recoupe.text.fingerprint.FunctionWords;
import org.recoupe.text.fingerprint.Hashes;
import org.recoupe.text.fingerprint.WordReader;

/**
 * Groups articles into stories by their words, names, numbers and dates. The order of the input
 * does not matter.
 */
public final class StoryDetector {
  private final StoryOptions options;
  private final WordReader reader = new WordReader(FunctionWords.french());
  private final NamedDays calendar = new NamedDays(reader);
  private final Weigher weigher = new Weigher(new Background());
  private final Neighbours neighbours;

  /** A detector with the default thresholds. */
  public StoryDetector() {
    this(StoryOptions.DEFAULT);
  }

  /** A detector with other thresholds. */
  public StoryDetector(StoryOptions options) {
    this.options = options;
    this.neighbours = new Neighbours(options);
  }

  /** Stories over all {@code articles}, every article in exactly one; largest first. */
  public List<Story> detect(List<Article> articles) {
    return group(articles.stream().map(this::read).toList());
  }

  /** What {@link #group} needs of {@code article}, which may then be let go. */
  public Profile read(Article article) {
    return Profile.of(article, reader, calendar, options);
  }

  /** Stories over all {@code articles}, in any order; largest first. */
  public List<Story> group(List<Profile> articles) {
    List<Profile> profiles = new ArrayList<>(articles);
    profiles.sort(
        Comparator.comparing((Profile p) -> Objects.requireNonNullElse(p.published(), "X"))
            .thenComparing(Profile::id));
    List<Vector> weighed = weigher.weigh(profiles);
    long[] series = Series.of(profiles.stream().map(Profile::wording).toList());
    Map<Long, List<Profile>> rows = new TreeMap<>();
    Map<String, List<Integer>> copies = new LinkedHashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      if (series[i] != 0) {
        rows.computeIfAbsent(series[i], k -> new ArrayList<>()).add(profiles.get(i));
      } else {
        String key = profiles.get(i).day() + " " + profiles.get(i).terms().digest();
        copies.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    List<List<Integer>> members = new ArrayList<>(copies.values());
    List<Profile> first = members.stream().map(same -> profiles.get(same.get(0))).toList();
    List<Vector> vectors = members.stream().map(same -> weighed.get(same.get(0))).toList();
    Grouping grouping = new Grouping(first, vectors, options, join(profiles));
    List<Group> groups = grouping.group(neighbours.of(vectors));
    List<Story> stories = new ArrayList<>();
    rows.values().forEach(row -> stories.add(story(row, row.get(0).title())));
    Map<Group, Story> made = new LinkedHashMap<>();
    for (Group group : groups) {
      List<Profile> all =
          group.members.stream()
              .flatMap(member -> members.get(member).stream())
              .sorted()
              .map(profiles::get)
              .toList();
      made.put(group, story(all, first.get(group.centre(vectors)).title()));
    }
    made.forEach(
        (group, story) -> {
          List<String> alike =
              grouping.alike(group).stream()
                  .map(other -> Objects.requireNonNull(made.get(other)).id())
                  .toList();
          stories.add(story.named(story.id(), alike));
        });
    stories.sort(
        Comparator.comparingInt((Story story) -> -story.articles().size())
            .thenComparing(story -> Objects.requireNonNullElse(story.from(), "X"))
            .thenComparing(Story::id));
    return stories;
  }

  private double join(List<Profile> profiles) {
    int[] sizes = profiles.stream().mapToInt(profile -> profile.terms().size()).sorted().toArray();
    boolean brief = sizes.length > 0 && sizes[sizes.length / 2] < options.shortText();
    return brief ? options.joinShort() : options.join(profiles.size());
  }

  /** A story is named after its first article, which later articles do not change. */
  private static Story story(List<Profile> members, String title) {
    TreeMap<String, List<String>> days = new TreeMap<>();
    for (Profile member : members) {
      LocalDate day = member.day();
      if (day != null) {
        days.computeIfAbsent(day.toString(), k -> new ArrayList<>()).add(member.id());
      }
    }
    long hash = 0;
    for (char c : members.get(0).id().toCharArray()) {
      hash = Hashes.mix(hash, c);
    }
    List<Story.Chapter> chapters = new ArrayList<>();
    if (days.size() > 1) {
      days.forEach((day, articles) -> chapters.add(new Story.Chapter(day, articles)));
    }
    return new Story(
        "s" + Long.toHexString(hash >>> 16),
        title,
        days.isEmpty() ? null : days.firstKey(),
        days.isEmpty() ? null : days.lastKey(),
        members.stream().map(Profile::id).toList(),
        chapters,
        List.of());
  }
}
