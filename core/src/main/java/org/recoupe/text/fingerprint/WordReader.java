package org.recoupe.text.fingerprint;

import java.util.Set;
import org.recoupe.text.Span;

/**
 * Reads the words of a text in one pass, linear in its length.
 *
 * <p>A word is a run of letters or digits; apostrophes and hyphens part words. Digits keep together
 * over the separators of thousands: « 50 000 », « 50.000 » and « 50'000 » are one word, 50000. The
 * stem is the first {@value #STEM} letters without a final e, s or x: enough to bring « annonce »,
 * « annoncé » and « annoncées » together.
 */
public final class WordReader {
  /** Letters that make the stem; 5 to 7 gave the same figures on held-out press articles. */
  private static final int STEM = 6;

  /** No quotation is longer; a mark that is not closed by then was no quotation mark. UTF-16. */
  private static final int LONGEST_QUOTATION = 1_500;

  private final Folding folding = new Folding();
  private final Aliases aliases = new Aliases();
  private final Set<String> functionWords;

  /** A reader that takes {@code functionWords}, folded, for words that any text has. */
  public WordReader(Set<String> functionWords) {
    this.functionWords = Set.copyOf(functionWords);
  }

  /** The words of {@code text} inside {@code part}. */
  public Words read(String text, Span part) {
    Words.Builder words = new Words.Builder();
    StringBuilder word = new StringBuilder(32);
    Quotes quotes = new Quotes(words, LONGEST_QUOTATION);
    boolean sentence = true;
    int at = part.start();
    while (at < part.end()) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        sentence |= endsSentence(text, at, part.end());
        quotes.sign(text, at, part);
        at++;
        continue;
      }
      boolean number = Character.isDigit(c);
      int end = number ? numberEnd(text, at, part.end()) : wordEnd(text, at, part.end());
      fold(text, at, end, word);
      add(words, word, new Span(at, end), number, Character.isUpperCase(c) && !sentence);
      if (sentence) {
        words.startSentence(words.size() - 1);
      }
      sentence = false;
      at = end;
    }
    return words.build();
  }

  /** The stem of one word. */
  public String stem(String word) {
    StringBuilder folded = new StringBuilder(32);
    fold(word, 0, word.length(), folded);
    return folded.substring(0, stemLength(folded));
  }

  /** The hash that {@link Words#exact} gives for {@code word}. */
  public int exact(String word) {
    StringBuilder folded = new StringBuilder(32);
    fold(word, 0, word.length(), folded);
    return hash(folded, folded.length());
  }

  private void add(Words.Builder words, StringBuilder word, Span at, boolean number, boolean name) {
    int length = word.length();
    boolean content = number || (length > 1 && !functionWords.contains(word.toString()));
    int stemLength = number ? length : stemLength(word);
    words.add(hash(word, length), hash(word, stemLength), at, content, number, name);
    String alias = number ? null : aliases.of(word, name);
    if (alias != null) {
      words.alias(hash(alias));
    }
  }

  private static int stemLength(CharSequence word) {
    int length = Math.min(STEM, word.length());
    while (length > 3 && "esx".indexOf(word.charAt(length - 1)) >= 0) {
      length--;
    }
    return length;
  }

  /** The hash that {@link Words#stem} gives for {@code stem}. */
  public static int hash(String stem) {
    return hash(stem, stem.length());
  }

  private static int hash(CharSequence word, int length) {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = hash * 1_000_003 + word.charAt(i);
    }
    return (int) Hashes.mix(hash);
  }

  private void fold(String text, int start, int end, StringBuilder word) {
    word.setLength(0);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(folding.of(c));
      }
    }
  }

  private static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit
        && (Character.isLetterOrDigit(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
      end++;
    }
    return end;
  }

  private static int numberEnd(String text, int at, int limit) {
    int end = wordEnd(text, at, limit);
    while (end + 3 < limit
        && isThousands(text.charAt(end))
        && Character.isDigit(text.charAt(end - 1))
        && Character.isDigit(text.charAt(end + 1))
        && Character.isDigit(text.charAt(end + 2))
        && Character.isDigit(text.charAt(end + 3))
        && (end + 4 >= limit || !Character.isLetterOrDigit(text.charAt(end + 4)))) {
      end += 4;
    }
    return end;
  }

  private static boolean isThousands(char c) {
    return c == ' '
        || c == '.'
        || c == ','
        || c == '\''
        || c == '’'
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u2009';
  }

  private static boolean endsSentence(String text, int at, int limit) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
    return stop && (at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
