package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/** Marks the debris of one text, line by line, then at its head and its tail. */
final class DebrisFinder {
  /** A line of so many characters is a paragraph of the report. */
  private static final int PARAGRAPH = 160;

  /** Longest line that is searched; no report stands in a longer one, and it is kept whole. */
  private static final int LONGEST_LINE = 200_000;

  /** Lines that are searched; what follows is no report, and is kept. */
  private static final int MOST_LINES = 10_000;

  /** Longest caption that stands at the head of a line, in front of its credit. */
  private static final int LONGEST_CAPTION = 350;

  /** Longest line that the end of a report draws with it into the debris. */
  private static final int LONGEST_TAIL_LINE = 140;

  private final DebrisRules rules;
  private final LostBreaks lostBreaks;
  private final GluedHeadings gluedHeadings;
  private final GluedTitles gluedTitles = new GluedTitles(LostBreaks.sentenceStarts());

  DebrisFinder(DebrisRules rules, LostBreaks lostBreaks) {
    this.rules = rules;
    this.lostBreaks = lostBreaks;
    gluedHeadings = new GluedHeadings(rules);
  }

  /** The breaks that were lost in each of {@code lines} of the folded text. */
  List<List<Integer>> breaks(String text, List<Line> lines) {
    List<List<Integer>> breaks = new ArrayList<>();
    for (Line line : lines) {
      boolean searched = breaks.size() < MOST_LINES && line.at().length() <= LONGEST_LINE;
      List<Integer> lost = searched ? lostBreaks.find(text, line.at()) : List.of();
      List<Integer> headings = searched ? gluedHeadings.find(text, line.at(), lost) : List.of();
      breaks.add(
          headings.isEmpty()
              ? lost
              : Stream.of(lost, headings).flatMap(List::stream).distinct().sorted().toList());
    }
    return breaks;
  }

  /** The debris of the folded text. */
  Marks find(String text, List<Line> lines, List<List<Integer>> breaks) {
    Marks marks = new Marks();
    foot(text, lines, marks);
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      Span line = lines.get(i).at();
      if (line.length() > LONGEST_LINE) {
        continue;
      }
      Optional<Debris.Kind> whole = rules.kindOf(line.of(text), "line");
      if (whole.isPresent()) {
        marks.add(line, whole.get());
        continue;
      }
      Sentences sentences = new Sentences(text, line, breaks.get(i));
      Embeds.mark(text, line, sentences, marks);
      inside(text, line, sentences, breaks.get(i), marks);
    }
    HeadedLists.mark(text, lines, marks);
    TeaserCards.mark(text, lines, marks);
    CreditedCaptions.mark(text, lines, breaks, marks);
    Echoes.mark(text, lines, marks);
    PullQuotes.mark(text, lines, breaks, marks);
    QuotedCopies.mark(text, lines, breaks, marks);
    EdgeRuns.mark(text, lines, marks);
    end(text, lines, marks);
    last(text, lines, marks);
    Tails.mark(text, lines, breaks, rules, marks);
    placeLine(text, lines, marks);
    return marks;
  }

  /** Below a picture « © AFP » is its credit; behind the last paragraph it is that of the text. */
  private void foot(String text, List<Line> lines, Marks marks) {
    for (int i = lines.size() - 1; i > 0; i--) {
      Span line = lines.get(i).at();
      if (EdgeRuns.isParagraph(text, line)) {
        return;
      }
      rules.kindOf(line.of(text), "foot").ifPresent(kind -> marks.add(line, kind));
    }
  }

  private void inside(
      String text, Span line, Sentences sentences, List<Integer> breaks, Marks marks) {
    int start = line.start();
    List<Integer> ends = new ArrayList<>(breaks);
    ends.add(line.end());
    for (int end : ends) {
      Span part = Line.trim(text, start, end);
      for (Debris found : rules.find(text, part, "part")) {
        int stop = gluedTitles.end(text, found.at());
        if (stop > found.at().start()) {
          marks.add(new Span(found.at().start(), stop), found.kind());
        }
      }
      for (Debris found : rules.find(text, part, "inline")) {
        marks.add(found.at(), found.kind());
      }
      for (Debris found : rules.find(text, part, "caption")) {
        int from =
            found.at().start() - line.start() < LONGEST_CAPTION
                ? line.start()
                : sentences.startOf(Math.max(line.start(), found.at().start() - 1));
        marks.add(new Span(from, found.at().end()), found.kind());
      }
      start = end;
    }
  }

  /** After a line that closes the report, short lines are debris up to the end. */
  private void end(String text, List<Line> lines, Marks marks) {
    int first = lines.size() - 1;
    while (first > 1 && lines.get(first).at().length() <= LONGEST_TAIL_LINE) {
      first--;
    }
    // The line that closes may itself be long; the first line of a text closes nothing.
    for (int i = Math.max(1, first); i < Math.min(lines.size(), MOST_LINES); i++) {
      Optional<Debris.Kind> kind = rules.kindOf(lines.get(i).at().of(text), "end");
      if (kind.isPresent()) {
        marks.add(lines.get(i).at(), kind.get());
        for (Line after : lines.subList(i + 1, lines.size())) {
          marks.add(after.at(), Debris.Kind.RELATED);
        }
        return;
      }
    }
  }

  /** The last line of a report may be its author, or a heading without a text. */
  private void last(String text, List<Line> lines, Marks marks) {
    for (int i = lines.size() - 1; i > 0; i--) {
      Span line = lines.get(i).at();
      if (marks.covers(line)) {
        continue;
      }
      rules.kindOf(line.of(text), "last").ifPresent(kind -> marks.add(line, kind));
      return;
    }
  }

  /** The place line in front of the first sentence. */
  private void placeLine(String text, List<Line> lines, Marks marks) {
    for (Line each : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      Span line = each.at();
      if (marks.covers(line)) {
        continue;
      }
      rules.atStart(text, line, "start").ifPresent(found -> marks.add(found.at(), found.kind()));
      if (line.length() >= PARAGRAPH) {
        return;
      }
    }
  }
}
