package org.recoupe.article.scrape;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.Span;

/** Rough sentence starts, as far as the cleaner needs them: after a stop, or a lost line break. */
final class Sentences {
  private static final Pattern STOP =
      Pattern.compile(
          "(?=[.!?…])(?<=\\p{Ll}{2}|[\\p{Nd}%»”\")\\]]|\\p{Lu}{2})[.!?…]{1,3}+(?: ?[»”\"])?+ ++(?=[\\p{Lu}«“\"#@\\d(])");

  private final NavigableSet<Integer> starts = new TreeSet<>();

  /** Sentences of {@code text[line]}, given its lost line breaks. */
  Sentences(String text, Span line, Collection<Integer> lostBreaks) {
    starts.add(line.start());
    starts.addAll(lostBreaks);
    Matcher matcher = STOP.matcher(text).region(line.start(), line.end());
    while (matcher.find()) {
      starts.add(matcher.end());
    }
  }

  /** Start of the sentence that {@code position} is in. */
  int startOf(int position) {
    Integer start = starts.floor(position);
    return start == null ? position : start;
  }

  /** Start of the sentence behind {@code position}, or {@code otherwise}. */
  int startAfter(int position, int otherwise) {
    Integer start = starts.higher(position);
    return start == null ? otherwise : start;
  }

  /** Starts of sentences in order. */
  Collection<Integer> all() {
    return starts;
  }
}
