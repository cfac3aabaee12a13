package org.recoupe.crosscheck.timeline;

import org.recoupe.annotation.rule.Word;
import org.recoupe.annotation.rule.Words;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/**
 * Tells the time of what a clause tells from times in its background: what it is compared with («
 * contre 8.000 le 12 mars »), when a noun's own story was (« le ministre qui a parlé vendredi », «
 * le débat ouvert il y a dix jours »). A line dated by these would be untrue.
 */
final class OwnTimes {
  /** UTF-16 units before a time in which words are looked at. */
  private static final int REACH = 240;

  /** Words between « contre » and the time: a number and what it counts. */
  private static final int MOST_COUNTED = 8;

  private static final int YEAR_LENGTH = 4;

  /** Words between an auxiliary and its participle: « étaient de nouveau bloqués ou fermés ». */
  private static final int MOST_BETWEEN = 6;

  private final WordKinds kinds = new WordKinds("fr/time/background.txt");

  /**
   * True if {@code time} is that of what {@code clause} tells.
   *
   * @param text the article's text
   * @param clause where the clause stands; what stands before it is not looked at
   */
  boolean isOwn(String text, Span clause, Span time) {
    return !isCompared(text, time) && !isOfNoun(text, clause, time);
  }

  private boolean isCompared(String text, Span time) {
    Words before = before(text, 0, time.start());
    int last = lastBefore(before);
    String word = last < 0 ? "" : before.get(last).form();
    boolean year = time.length() == YEAR_LENGTH && Character.isDigit(text.charAt(time.start()));
    if (kinds.is("comparing", word) || year && kinds.is("goal", word)) {
      return true;
    }
    boolean counts = false;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST_COUNTED); i--) {
      Word beside = before.get(i);
      if (kinds.is("against", beside.form())) {
        return counts;
      }
      counts |= Character.isDigit(beside.form().charAt(0));
      if (isStop(beside) || beside.form().equals(",") && !isInNumber(before, i)) {
        return false;
      }
    }
    return false;
  }

  /** A sign that ends what is compared; points and spaces inside a number do not. */
  private static boolean isStop(Word word) {
    return ";:!?()«»\"".contains(word.folded());
  }

  private static boolean isInNumber(Words before, int sign) {
    String behind = before.folded(sign + 1);
    return !behind.isEmpty()
        && Character.isDigit(behind.charAt(0))
        && !before.get(sign + 1).spaced();
  }

  private boolean isOfNoun(String text, Span clause, Span time) {
    Words before = before(text, clause.start(), time.start());
    for (int i = before.size() - 1; i > 0; i--) {
      String word = before.get(i).form();
      if (word.equals(",") || isStop(before.get(i))) {
        break;
      }
      if (kinds.is("relative", word)) {
        return !isCleft(before, i);
      }
    }
    int last = lastBefore(before);
    if (last <= 0 || !isParticiple(before.get(last).form()) || isNoun(before, last)) {
      return false;
    }
    for (int i = last - 1; i >= Math.max(0, last - 1 - MOST_BETWEEN); i--) {
      if (kinds.is("auxiliary", before.get(i).form())) {
        return false;
      }
    }
    return true;
  }

  private boolean isCleft(Words before, int relative) {
    for (int i = relative - 1; i >= 0; i--) {
      if (kinds.is("cleft", before.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticiple(String word) {
    return kinds.is("participle", word) || kinds.ends("ending", word);
  }

  /** « la sécurité samedi »; behind anything but letters it may be the subject's. */
  private boolean isNoun(Words before, int last) {
    Word word = before.get(last - 1);
    return !word.isLetters() || kinds.is("noun", word.form());
  }

  private static Words before(String text, int from, int to) {
    return Words.of(text.substring(Math.min(to, Math.max(from, to - REACH)), to));
  }

  /** Number of the last word before a time that is no article. */
  private int lastBefore(Words before) {
    int last = before.size() - 1;
    return last >= 0 && kinds.is("article", before.get(last).form()) ? last - 1 : last;
  }
}
