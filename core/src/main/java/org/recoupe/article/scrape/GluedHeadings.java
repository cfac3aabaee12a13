package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Finds headings that a scraper glued to the paragraph below by a space: « … dit-il. Pont fermé
 * Dans la nuit de mardi, la digue a cédé. » They have no stop of their own, so that their words
 * would stand in the sentence behind them. Read on 869 reports of the press: 56 of 57 places are
 * such headings.
 */
final class GluedHeadings {
  /** Longest heading. */
  private static final int LONGEST = 90;

  /** Longest heading at the start of a line, where titles of works are met as well. */
  private static final int LONGEST_AT_START = 45;

  /** Shortest sentence below a heading. */
  private static final int SHORTEST_BELOW = 40;

  /** Words that a clause has and a heading at the start of a line has not. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[,;:]|(?<!\\p{L})(?:ai|as|ont|est|sont|était|avait|sera|qui|que|qu'|si|quand)(?!\\p{L})|[\\p{L}-]+-(?:il|elle|ils|elles|on)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Set<String> noEnds = new LinkedHashSet<>();
  private final List<String> names = new ArrayList<>();
  private final Pattern opening;
  private final DebrisRules rules;

  GluedHeadings(DebrisRules rules) {
    this.rules = rules;
    List<String> openers = new ArrayList<>();
    for (List<String> row : WordList.rowsOfAllLanguages("article/glued-headings.txt")) {
      switch (row.get(0)) {
        case "opens" -> openers.add(Pattern.quote(row.get(1)));
        case "bears" -> noEnds.add(row.get(1));
        default -> names.add(row.get(1));
      }
    }
    for (List<String> row : WordList.rowsOfAllLanguages("article/function-words.txt")) {
      noEnds.add(row.get(0));
    }
    opening =
        Pattern.compile(
            "(?<=[\\p{Ll}\\p{Nd}»]) (?=(?:"
                + String.join("|", openers)
                + ")(?: |(?<='))[\\p{Ll}\\p{Nd}])");
  }

  /** Places in {@code text[line]} before and behind such headings; {@code breaks} are known. */
  List<Integer> find(String text, Span line, List<Integer> breaks) {
    Matcher matcher = opening.matcher(text).region(line.start(), line.end());
    matcher.useTransparentBounds(true);
    if (!matcher.find()) {
      return List.of();
    }
    Sentences sentences = new Sentences(text, line, breaks);
    TreeSet<Integer> places = new TreeSet<>();
    do {
      int below = matcher.end();
      int start = sentences.startOf(matcher.start());
      Span heading = new Span(start, matcher.start());
      if (sentences.startOf(below) < below
          && sentences.startAfter(below, line.end()) - below >= SHORTEST_BELOW
          && isHeading(text, heading, start == line.start())
          && names.stream().noneMatch(name -> text.startsWith(name, below))) {
        if (start > line.start()) {
          places.add(start);
        }
        places.add(below);
      }
    } while (matcher.find());
    return List.copyOf(places);
  }

  private boolean isHeading(String text, Span at, boolean atStart) {
    if (at.isEmpty()
        || at.length() > (atStart ? LONGEST_AT_START : LONGEST)
        || !Character.isUpperCase(text.charAt(at.start())) && text.charAt(at.start()) != '«') {
      return false;
    }
    String words = at.of(text);
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    // « Lire aussi : … » and « Voir cette publication sur … » are found as what they are.
    return rules.kindOf(words, "line").isEmpty()
        && !noEnds.contains(last)
        && !noEnds.contains(last.substring(last.lastIndexOf('\'') + 1))
        && isBalanced(words)
        && !isName(words)
        && !(atStart && CLAUSE.matcher(words).find());
  }

  /** True where each word has a capital: « Jan Po Un a dit » is no heading « Jan Po ». */
  private static boolean isName(String words) {
    return words.indexOf(' ') > 0
        && List.of(words.split(" ")).stream()
            .allMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  /** True where no quotation mark and no bracket stays open. */
  private static boolean isBalanced(String words) {
    int marks = 0;
    int straight = 0;
    for (int i = 0; i < words.length(); i++) {
      switch (words.charAt(i)) {
        case '«', '“', '(', '[' -> marks++;
        case '»', '”', ')', ']' -> marks--;
        case '"' -> straight++;
        default -> {}
      }
      if (marks < 0) {
        return false;
      }
    }
    return marks == 0 && straight % 2 == 0;
  }
}
