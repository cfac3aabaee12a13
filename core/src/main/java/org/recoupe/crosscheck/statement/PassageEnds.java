package org.recoupe.crosscheck.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/**
 * Where a passage that was cut out of a sentence begins and ends: with the article of its first
 * noun, and with the quotation mark that closes what it opens. May serve several threads.
 */
final class PassageEnds {
  private static final String OPENING = "«“";
  private static final String CLOSING = "»”";
  private static final char STRAIGHT = '"';

  private static final Pattern LAST_WORD =
      Pattern.compile("(?<![\\p{L}'’])(?:\\p{L}+\\s|\\p{L}['’])$");

  private static final Pattern NEXT = Pattern.compile(" ([\\p{L}\\p{Nd}-]+)(?!['’\\p{L}])");

  private static final int LONGEST_WORD = 12;

  private final Lexicon lexicon = new Lexicon();
  private final WordKinds words = new WordKinds("fr/statement/phrases.txt");

  /** The passage around {@code named}, the first to the last thing that it names. */
  Span of(Span named, String text) {
    return new Span(opening(named.start(), text), closing(named.start(), named.end(), text));
  }

  /**
   * The same for what is cut out of a passage that tells more: words that follow at once, with no
   * article or pronoun between, belong to it (« le carrefour | Morel »).
   */
  Span cut(Span named, String text) {
    int end = named.end();
    Matcher next = NEXT.matcher(text).region(end, text.length());
    while (next.lookingAt() && !lexicon.isFunction(Lexicon.fold(next.group(1)))) {
      end = next.end();
      next.region(end, text.length());
    }
    return of(new Span(named.start(), end), text);
  }

  private static int closing(int start, int end, String text) {
    int open = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      open += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      open = c == STRAIGHT ? 1 - open : open;
    }
    int at = end;
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    boolean closed = at < text.length() && (CLOSING + STRAIGHT).indexOf(text.charAt(at)) >= 0;
    return open > 0 && closed ? at + 1 : end;
  }

  private int opening(int start, String text) {
    Matcher last = LAST_WORD.matcher(text).region(Math.max(0, start - LONGEST_WORD), start);
    return last.find() && words.is("opening", Lexicon.fold(last.group()).strip())
        ? last.start()
        : start;
  }
}
