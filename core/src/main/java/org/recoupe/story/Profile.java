package org.recoupe.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.Hashes;
import org.recoupe.text.fingerprint.WordReader;
import org.recoupe.text.fingerprint.Words;

/**
 * What the detector keeps of an article: its weighted terms, its day and its title.
 *
 * @param id id of the article
 * @param title its headline, or else its first words
 * @param published ISO date or date-time, null where not known
 * @param terms its terms, before their rarity counts
 * @param wording of a mere headline the stems of its content words in order, else empty
 * @param days calendar days that it names, as places in a year, ascending
 */
public record Profile(
    String id,
    String title,
    @Nullable String published,
    Vector terms,
    List<Integer> wording,
    List<Integer> days) {
  public Profile {
    wording = List.copyOf(wording);
    days = List.copyOf(days);
  }

  /** A title made of the first words is no longer than this, in UTF-16 units. */
  private static final int LONGEST_TITLE = 100;

  /** Words of the body that are read; what an article is about is said before. */
  private static final int MOST_WORDS = 1_200;

  /** Reads {@code article}. */
  static Profile of(Article article, WordReader reader, NamedDays calendar, StoryOptions options) {
    Map<Integer, Double> weights = new TreeMap<>();
    String text = article.text().text();
    Words body = reader.read(text, article.layout().body());
    boolean brief = body.size() < options.shortWords();
    add(weights, body, 1, brief ? 0 : options.anchor(), options);
    String headline = article.metadata().headline();
    if (headline != null) {
      Words words = reader.read(headline, new Span(0, headline.length()));
      add(weights, words, options.headline(), options.anchor(), options);
    }
    if (brief) {
      addPhrases(weights, body, options);
    }
    weights.replaceAll((term, weight) -> weight < 1 ? weight : 1 + Math.log(weight));
    return new Profile(
        article.id(),
        headline != null ? headline : opening(text, body, article.id()),
        article.publication().value(),
        Vector.of(weights),
        brief ? wording(body) : List.of(),
        calendar.of(text, body));
  }

  private static List<Integer> wording(Words words) {
    return IntStream.range(0, words.size())
        .filter(words::content)
        .map(i -> Series.word(words.stem(i), words.number(i)))
        .boxed()
        .toList();
  }

  private static void add(
      Map<Integer, Double> weights,
      Words words,
      double factor,
      double anchors,
      StoryOptions options) {
    int before = -1;
    for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
      if (!words.content(i)) {
        continue;
      }
      double weight = factor * (words.name(i) ? options.name() : 1);
      weights.merge(words.stem(i), weight, Double::sum);
      if (anchors > 0 && before >= 0 && (words.number(i) || words.number(before))) {
        int anchor = (int) Hashes.mix(words.stem(before), words.stem(i));
        weights.merge(anchor, factor * anchors, Double::sum);
      }
      before = i;
    }
  }

  /** Of a mere headline the wording counts too: each two words in a row, whatever they are. */
  private static void addPhrases(Map<Integer, Double> weights, Words words, StoryOptions options) {
    for (int i = 0; i + 1 < words.size(); i++) {
      int phrase = (int) Hashes.mix(words.exact(i), words.exact(i + 1));
      weights.merge(phrase, options.phrase(), Double::sum);
    }
  }

  private static String opening(String text, Words words, String id) {
    if (words.size() == 0) {
      return id;
    }
    int last = 0;
    while (last + 1 < words.size()
        && !words.startsSentence(last + 1)
        && words.at(0, last + 2).length() <= LONGEST_TITLE) {
      last++;
    }
    boolean cut = last + 1 < words.size() && !words.startsSentence(last + 1);
    return Spaces.single(words.at(0, last + 1).of(text)) + (cut ? "…" : "");
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
}
