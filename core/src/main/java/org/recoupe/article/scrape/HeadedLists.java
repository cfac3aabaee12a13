package org.recoupe.article.scrape;

import java.util.List;
import java.util.Optional;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/**
 * Finds the entries of a list whose heading is debris: the titles right below « Recommandé pour
 * vous », the sections right below « Accueil ». A blank line or a line that ends with a stop ends
 * the list.
 */
final class HeadedLists {
  /** Longest heading of a list. */
  private static final int LONGEST_HEADING = 40;

  /** Longest title of a report. */
  private static final int LONGEST_TITLE = 140;

  /** Longest name of a section. */
  private static final int LONGEST_SECTION = 30;

  /** Titles below one heading. */
  private static final int MOST_TITLES = 5;

  /** Sections of a menu. */
  private static final int MOST_SECTIONS = 12;

  /** A line of so many characters is a paragraph of the report; menus stand before the first. */
  private static final int PARAGRAPH = 160;

  private HeadedLists() {}

  /** Marks the entries below the headings that are marked. */
  static void mark(String text, List<Line> lines, Marks marks) {
    // Where no blank line stands at all, it cannot tell where a list ends.
    boolean spaced = lines.stream().skip(1).anyMatch(Line::afterBlank);
    boolean above = true;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span heading = lines.get(i).at();
      above &= heading.length() < PARAGRAPH;
      if (heading.length() > LONGEST_HEADING || !marks.covers(heading)) {
        continue;
      }
      Optional<Debris.Kind> kind = marks.kindAt(heading.start());
      if (kind.equals(Optional.of(Debris.Kind.RELATED))) {
        mark(
            text,
            entries(lines, i + 1, spaced ? MOST_TITLES : 1),
            LONGEST_TITLE,
            kind.get(),
            marks);
      } else if (above && spaced && kind.equals(Optional.of(Debris.Kind.NAVIGATION))) {
        mark(text, entries(lines, i + 1, MOST_SECTIONS), LONGEST_SECTION, kind.get(), marks);
      }
    }
  }

  private static List<Line> entries(List<Line> lines, int first, int most) {
    return lines.subList(first, Math.min(lines.size(), first + most));
  }

  private static void mark(
      String text, List<Line> entries, int longest, Debris.Kind kind, Marks marks) {
    for (Line line : entries) {
      Span at = line.at();
      if (line.afterBlank()
          || at.length() > longest
          || ".!?…»\"”:,;".indexOf(text.charAt(at.end() - 1)) >= 0
          || marks.touches(at)) {
        return;
      }
      marks.add(at, kind);
    }
  }
}
