package org.recoupe.dossier;

import java.util.Arrays;
import org.recoupe.article.Article;
import org.recoupe.text.Span;

/**
 * Turns UTF-16 places of one text into code point places, in logarithmic time. Everything that
 * leaves the program counts code points.
 */
public final class CodePoints {
  private final int[] lowSurrogates;

  /** Places in {@code text}. */
  public CodePoints(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    lowSurrogates = Arrays.copyOf(found, count);
  }

  /** Number of code points that begin before the UTF-16 place {@code at}. */
  public int before(int at) {
    int found = Arrays.binarySearch(lowSurrogates, at);
    // A place between the two halves of a pair counts the pair as begun.
    return at - (found >= 0 ? found : -found - 1);
  }

  /** A range of code points. */
  public record Range(long start, long end) {}

  /**
   * Where a span of an article's text stands in the file or payload that the article was read from.
   */
  public static Range inSource(Article article, CodePoints source, Span at) {
    Span place = article.text().toSource(at);
    long base = article.sourceText().base();
    return new Range(base + source.before(place.start()), base + source.before(place.end()));
  }
}
