package org.recoupe.article.scrape;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/** Finds what stands behind the last sentence of a report, in the same line. */
final class Tails {
  /** A line with so many characters holds the end of a report, not a heading alone. */
  private static final int LEAST_LINE = 300;

  /** Longest heading of a next report that was glued to the end of this one. */
  private static final int LONGEST_HEADING = 120;

  /** Longest run of such headings. */
  private static final int LONGEST_HEADINGS = 400;

  /** Longest line whose last sentence is looked for. */
  private static final int LONGEST_TEXT = 200_000;

  /** Two labels of headlines, each with a capital, as in « Crue: la Vère monte Val: un mort ». */
  private static final Pattern LABELS =
      Pattern.compile(
          "(?:^|[\\p{Ll}»] )\\p{Lu}[\\p{L}' \\-]{2,40}+: .{10,160}?[\\p{Ll}»] "
              + "\\p{Lu}[\\p{L}' \\-]{2,40}+: ");

  private Tails() {}

  /** Marks a credit behind the last stop, and headings that no text follows. */
  static void mark(
      String text, List<Line> lines, List<List<Integer>> breaks, DebrisRules rules, Marks marks) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      List<Span> free = marks.freeIn(lines.get(i).at());
      if (free.isEmpty()) {
        continue;
      }
      Span line = free.get(free.size() - 1);
      line = Line.trim(text, line.start(), line.end());
      if (line.isEmpty()) {
        continue;
      }
      Optional<Debris> credit = rules.atEnd(text, line, "tail");
      if (credit.isPresent()) {
        marks.add(credit.get().at(), credit.get().kind());
        return;
      }
      if (line.length() >= LEAST_LINE && line.length() <= LONGEST_TEXT) {
        heading(text, line, new Sentences(text, line, breaks.get(i)), marks);
      }
      return;
    }
  }

  private static void heading(String text, Span line, Sentences sentences, Marks marks) {
    Span last = new Span(sentences.startOf(line.end() - 1), line.end());
    if (last.length() > LONGEST_HEADING
        && last.length() <= LONGEST_HEADINGS
        && last.start() > line.start()
        && ".!?…:;,)]".indexOf(text.charAt(line.end() - 1)) < 0
        && LABELS.matcher(last.of(text)).find()) {
      marks.add(last, Debris.Kind.RELATED);
      return;
    }
    if (last.length() <= LONGEST_HEADING
        && last.start() > line.start()
        && last.of(text).indexOf(' ') > 0
        && last.of(text).chars().noneMatch(c -> "\"”“„,".indexOf(c) >= 0)
        && ".!?…:;,»\"”“‘')]♦■".indexOf(text.charAt(line.end() - 1)) < 0
        && "«\"“-–—".indexOf(text.charAt(last.start())) < 0) {
      marks.add(last, Debris.Kind.RELATED);
    }
  }
}
