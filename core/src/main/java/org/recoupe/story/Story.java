package org.recoupe.story;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Articles that report the same events.
 *
 * @param id made of the id of its first article, by publication time and then by id: later articles
 *     leave it as it is, one that is dated before all others changes it, unless {@link Continuity}
 *     carries the ids on by which the stories are known
 * @param title headline that stands for the story
 * @param from first publication day, ISO, null where no article is dated
 * @param to last publication day, ISO
 * @param articles ids, by publication time, then by id
 * @param chapters its days, in order, where it has two or more; undated articles are in none
 * @param neighbours ids of stories that are alike but not the same, the likest first
 */
public record Story(
    String id,
    String title,
    @Nullable String from,
    @Nullable String to,
    List<String> articles,
    List<Chapter> chapters,
    List<String> neighbours) {
  public Story {
    articles = List.copyOf(articles);
    chapters = List.copyOf(chapters);
    neighbours = List.copyOf(neighbours);
  }

  /** A story without chapters and neighbours. */
  public Story(
      String id, String title, @Nullable String from, @Nullable String to, List<String> articles) {
    this(id, title, from, to, articles, List.of(), List.of());
  }

  /** The same under another id, beside {@code others}. */
  public Story named(String name, List<String> others) {
    return new Story(name, title, from, to, articles, chapters, others);
  }

  /** The same with the first and the last of {@code days} where no report gave its date. */
  public Story dated(SortedSet<String> days) {
    return from != null || days.isEmpty()
        ? this
        : new Story(id, title, days.first(), days.last(), articles, chapters, neighbours);
  }

  /**
   * A day of a story.
   *
   * @param day ISO date
   * @param articles ids of the articles that were published on it
   */
  public record Chapter(String day, List<String> articles) {
    public Chapter {
      articles = List.copyOf(articles);
    }
  }
}
