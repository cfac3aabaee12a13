package org.recoupe.article.scrape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.Span;

/** Where a headline ends that a scraper glued into running text. */
final class GluedTitles {
  /** Longest headline that is cut out of running text. */
  private static final int LONGEST = 180;

  /** A sentence begins: a word in small letters or a number, then a capital behind a space. */
  private static final Pattern NEXT_SENTENCE =
      Pattern.compile("(?<=[\\p{Ll}\\d»?!.]) (?=[\\p{Lu}«])");

  private GluedTitles() {}

  /** The end of the title in {@code at}, which reaches to the end of its line or part. */
  static int end(String text, Span at) {
    if (at.length() <= LONGEST) {
      return at.end();
    }
    int colon = text.indexOf(':', at.start());
    Matcher matcher = NEXT_SENTENCE.matcher(text).region(Math.min(colon + 12, at.end()), at.end());
    matcher.useTransparentBounds(true);
    return matcher.find() ? matcher.start() : at.end();
  }
}
