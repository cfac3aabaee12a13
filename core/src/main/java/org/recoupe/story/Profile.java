package org.recoupe.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.WordReader;
import org.recoupe.text.fingerprint.Words;

/**
 * What the detector keeps of an article: its weighted stems and its day.
 *
 * @param id id of the article
 * @param headline as shown, null where not known
 * @param published ISO date or date-time, null where not known
 * @param stems hashes of its stems, ascending
 * @param weights how much each says about the article, before the rarity of the stem counts
 */
record Profile(
    String id,
    @Nullable String headline,
    @Nullable String published,
    int[] stems,
    float[] weights) {

  static Profile of(Article article, WordReader reader, StoryOptions options) {
    Map<Integer, Double> weights = new TreeMap<>();
    String text = article.text().text();
    add(weights, reader.read(text, article.layout().body()), 1, options);
    String headline = article.metadata().headline();
    if (headline != null) {
      Words words = reader.read(headline, new Span(0, headline.length()));
      add(weights, words, options.headline(), options);
    }
    int[] stems = new int[weights.size()];
    float[] values = new float[stems.length];
    int i = 0;
    for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
      stems[i] = entry.getKey();
      values[i++] = (float) (1 + Math.log(entry.getValue()));
    }
    return new Profile(article.id(), headline, article.publication().value(), stems, values);
  }

  private static void add(
      Map<Integer, Double> weights, Words words, double factor, StoryOptions options) {
    for (int i = 0; i < words.size(); i++) {
      if (words.content(i)) {
        double weight = factor * (words.name(i) ? options.name() : 1);
        weights.merge(words.stem(i), weight, Double::sum);
      }
    }
  }

  /** Day of publication, null where it is not known in full. */
  @Nullable LocalDate day() {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile that && id.equals(that.id) && Arrays.equals(stems, that.stems);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
