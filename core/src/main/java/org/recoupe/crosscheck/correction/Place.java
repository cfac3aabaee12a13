package org.recoupe.crosscheck.correction;

import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Span;

/**
 * Words of a report, as a person would quote them. They are looked for again on every run, so that
 * a correction outlives a change elsewhere in the report.
 *
 * @param article id of the report
 * @param words the words, white space folded
 * @param near where they began in the source when they were quoted, in code points, null where not
 *     known: chooses among several places with the same words
 */
public record Place(String article, String words, @Nullable Long near) {
  public Place {
    words = folded(words);
  }

  /** The words at {@code at} of the text of {@code article}. */
  public static Place of(Article article, Span at) {
    return new Place(article.id(), article.words(at), source(article, at.start()));
  }

  /** Where the words stand now: the place nearest to where they were; null where nowhere. */
  public @Nullable Excerpt in(Article report) {
    if (words.isEmpty() || !report.id().equals(article)) {
      return null;
    }
    Folded text = Folded.of(report.text().text());
    Span best = null;
    long least = Long.MAX_VALUE;
    int from = text.characters().indexOf(words);
    while (from >= 0) {
      Span at = text.span(from, from + words.length());
      long away = near == null ? 0 : Math.abs(source(report, at.start()) - near);
      if (away < least) {
        best = at;
        least = away;
      }
      from = near == null ? -1 : text.characters().indexOf(words, from + 1);
    }
    return best == null ? null : new Excerpt(article, best);
  }

  /** True if both quote the same words of the same report. */
  boolean quotesAs(Place other) {
    return article.equals(other.article)
        && words.equals(other.words)
        && (near == null || other.near == null || near.equals(other.near));
  }

  /** Code points before a UTF-16 place of the article's text, in its source. */
  private static long source(Article article, int at) {
    int end = Math.min(at + 1, article.text().text().length());
    int place = article.text().toSource(new Span(at, end)).start();
    String characters = article.sourceText().characters();
    return article.sourceText().base() + characters.codePointCount(0, place);
  }

  private static String folded(String words) {
    return Folded.of(words).characters().strip();
  }

  /**
   * A text with every run of white space as one space.
   *
   * @param characters the text
   * @param places for each unit of it, where it stood
   */
  private record Folded(String characters, int[] places) {
    static Folded of(String text) {
      StringBuilder folded = new StringBuilder(text.length());
      int[] places = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (!space) {
          places[folded.length()] = i;
          folded.append(c);
        } else if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
          places[folded.length()] = i;
          folded.append(' ');
        }
      }
      return new Folded(folded.toString(), places);
    }

    Span span(int start, int end) {
      return new Span(places[start], places[end - 1] + 1);
    }
  }
}
