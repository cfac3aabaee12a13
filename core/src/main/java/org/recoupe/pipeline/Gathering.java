package org.recoupe.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.scrape.LineCensus;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.ReuseDetector;
import org.recoupe.story.Story;
import org.recoupe.story.StoryDetector;

/**
 * All articles of a run, that are compared with each other but not kept in memory: they stand on a
 * {@link Shelf}, and what is compared is kept of each. Their order changes nothing. Take all, then
 * ask.
 */
public final class Gathering {
  /** More articles than this are put in stories without a reading that would date them. */
  static final int MOST_TO_DATE = 400;

  private final Shelf shelf;
  private final StoryDetector stories;
  private final ReuseDetector reuse;
  private final Function<List<Article>, List<Article>> dating;
  private final LineCensus lines = new LineCensus();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private LineCensus.@Nullable Repeated repeated;

  Gathering(
      Shelf shelf,
      StoryDetector stories,
      ReuseDetector reuse,
      Function<List<Article>, List<Article>> dating) {
    this.shelf = shelf;
    this.stories = stories;
    this.reuse = reuse;
    this.dating = dating;
  }

  /** Takes in {@code article}. */
  public void take(Article article) {
    repeated = null;
    lines.add(article);
    numbers.put(article.id(), shelf.size());
    shelf.put(article);
  }

  /** Who has it from whom over all articles, stories or not. */
  public Lineage reuse() {
    LineCensus.Repeated known = repeated();
    return reuse.trace(
        IntStream.range(0, shelf.size())
            .parallel()
            .mapToObj(i -> reuse.read(known.without(shelf.get(i))))
            .toList());
  }

  /** The stories over all articles. */
  public List<Story> stories() {
    LineCensus.Repeated known = repeated();
    if (shelf.size() <= MOST_TO_DATE) {
      return stories.detect(
          dating.apply(
              IntStream.range(0, shelf.size())
                  .mapToObj(i -> known.without(shelf.get(i)))
                  .toList()));
    }
    return stories.group(
        IntStream.range(0, shelf.size())
            .parallel()
            .mapToObj(i -> stories.read(known.without(shelf.get(i))))
            .toList());
  }

  /** The article {@code id} without the lines that its outlet repeats; null if it was not taken. */
  public @Nullable Article article(String id) {
    Integer number = numbers.get(id);
    return number == null ? null : repeated().without(shelf.get(number));
  }

  private synchronized LineCensus.Repeated repeated() {
    LineCensus.Repeated known = repeated;
    if (known == null) {
      known = lines.repeated();
      repeated = known;
    }
    return known;
  }
}
