package org.recoupe.article.scrape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.Span;

/** Where a headline ends that a scraper glued into running text. */
final class GluedTitles {
  /** Longest headline that is cut out of running text. */
  private static final int LONGEST = 180;

  /** Shortest headline behind its cue. */
  private static final int SHORTEST = 10;

  /** Longest cue in front of a headline, up to its colon. */
  private static final int LONGEST_CUE = 60;

  /** Two words glued: no headline has a capital inside a word, but for a few brands. */
  private static final Pattern GLUED = Pattern.compile("(?<=[\\p{Ll}»]{2})(?=\\p{Lu}[\\p{Ll}'])");

  /** A sentence begins behind a space. */
  private final Pattern nextSentence;

  /**
   * A finder.
   *
   * @param sentenceStarts alternation of words that begin sentences
   */
  GluedTitles(String sentenceStarts) {
    nextSentence =
        Pattern.compile(
            "(?<=[\\p{Ll}\\p{Nd}]) (?=(?:"
                + sentenceStarts
                + ")(?:[ ']|(?<=')))|(?<=[»?!.]) (?=[\\p{Lu}«])|(?<=\\p{Ll}) (?=« ?\\p{Lu})");
  }

  /**
   * The end of the title in {@code at}, which reaches to the end of its line or part; the start of
   * {@code at} where no end can be told.
   */
  int end(String text, Span at) {
    int from = Math.min(afterCue(text, at) + SHORTEST, at.end());
    Matcher glued = GLUED.matcher(text).region(from, at.end()).useTransparentBounds(true);
    int end = glued.find() ? glued.start() : at.end();
    if (end - at.start() <= LONGEST && text.charAt(end - 1) != '.') {
      return end;
    }
    Matcher next = nextSentence.matcher(text).region(from, end).useTransparentBounds(true);
    if (next.find()) {
      return next.start();
    }
    return end - at.start() <= LONGEST ? end : at.start();
  }

  private static int afterCue(String text, Span at) {
    int colon = at.of(text).indexOf(':');
    return colon < 0 || colon > LONGEST_CUE ? at.start() : at.start() + colon;
  }
}
