package org.recoupe.article.scrape;

import java.util.List;
import java.util.regex.Pattern;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/**
 * Finds cards of other reports between two paragraphs: a title without a stop, below it who wrote
 * it and where (« Jeanne Varenne. Vaubrun »), and one line of what it is about. Blank lines part
 * the card from the report.
 */
final class TeaserCards {
  /** Lines of a card. */
  private static final int LINES = 3;

  /** Longest title of a report. */
  private static final int LONGEST_TITLE = 140;

  /** Longest byline. */
  private static final int LONGEST_BYLINE = 60;

  /** Longest standfirst. */
  private static final int LONGEST_STANDFIRST = 350;

  private static final Pattern BYLINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'-]{1,20}+(?: (?:d[eu] |del |la |van |von )?\\p{Lu}[\\p{L}'-]{1,20}+){1,3}"
              + "[.,|·•] ?\\p{Lu}[\\p{L}'-]{2,20}+(?: \\p{Lu}[\\p{L}'-]{2,20}+)?");

  private TeaserCards() {}

  /** Marks the cards of the folded text. */
  static void mark(String text, List<Line> lines, Marks marks) {
    for (int i = 1; i + LINES < lines.size(); i++) {
      Span title = lines.get(i).at();
      Span byline = lines.get(i + 1).at();
      Span about = lines.get(i + 2).at();
      if (lines.get(i).afterBlank()
          && !lines.get(i + 1).afterBlank()
          && !lines.get(i + 2).afterBlank()
          && lines.get(i + LINES).afterBlank()
          && title.length() <= LONGEST_TITLE
          && byline.length() <= LONGEST_BYLINE
          && about.length() <= LONGEST_STANDFIRST
          && text.charAt(title.end() - 1) != '.'
          && BYLINE.matcher(byline.of(text)).matches()) {
        for (Line line : lines.subList(i, i + LINES)) {
          marks.add(line.at(), Debris.Kind.RELATED);
        }
      }
    }
  }
}
