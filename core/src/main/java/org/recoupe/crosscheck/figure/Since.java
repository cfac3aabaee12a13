package org.recoupe.crosscheck.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/**
 * Reads how long the movement, strike or war of a story has lasted: « un mouvement né il y a deux
 * mois », « la grève dure depuis trois semaines ». A story has one; its noun must stand near.
 */
public final class Since implements GradedReader {
  /** Characters before the length of time among which the noun stands. */
  private static final int NEAR = 90;

  private static final int DAYS_OF_WEEK = 7;
  private static final int DAYS_OF_MONTH = 30;
  private static final int DAYS_OF_YEAR = 365;

  private final WordKinds words = new WordKinds("fr/conflict/grades.txt");
  private final Map<String, Integer> units = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Pattern length;
  private final Pattern lasting;

  public Since() {
    for (String unit : words.of("lasted")) {
      int colon = unit.indexOf(':');
      units.put(
          unit.substring(0, colon),
          switch (unit.substring(colon + 1)) {
            case "W" -> DAYS_OF_WEEK;
            case "M" -> DAYS_OF_MONTH;
            case "Y" -> DAYS_OF_YEAR;
            default -> 1;
          });
    }
    for (String number : words.of("number")) {
      int colon = number.indexOf(':');
      numbers.put(number.substring(0, colon), Integer.parseInt(number.substring(colon + 1)));
    }
    length =
        Pattern.compile(
            "(?<!\\p{L})("
                + String.join("|", words.of("since")).replace('_', ' ')
                + ") ((?:[\\p{L}]+ (?:de |d')){0,2})(\\d{1,3}|"
                + String.join("|", numbers.keySet())
                + ") ("
                + String.join("|", units.keySet())
                + ")(?!\\p{L})(?! et )");
    lasting =
        Pattern.compile("(?<!\\p{L})(" + String.join("|", words.of("lasting")) + ")(?!\\p{L})");
  }

  @Override
  public List<Graded> read(StoryClauses story) {
    List<Graded> found = new ArrayList<>();
    for (Clause clause : story.clauses()) {
      String text = story.words(clause);
      String folded = Lexicon.fold(text).replaceAll("[\\s\\p{Zs}]", " ");
      Matcher matcher = length.matcher(folded);
      while (matcher.find() && folded.length() == text.length()) {
        String before = before(story, clause, matcher.start());
        Integer spelt = numbers.get(matcher.group(3));
        int number = spelt == null ? Integer.parseInt(matcher.group(3)) : spelt;
        Integer unit = units.get(matcher.group(4));
        if (unit != null && lasting.matcher(before).find()) {
          // A week more or less is no other week: the words round to their unit.
          int room = unit == 1 ? 0 : unit / 2;
          found.add(
              new Graded(
                  clause,
                  text.substring(matcher.start(), matcher.end()),
                  "",
                  number * unit - room,
                  number * unit + room));
        }
      }
    }
    return found;
  }

  /** What stands before the length in its sentence: « la crise qui dure depuis deux mois ». */
  private static String before(StoryClauses story, Clause clause, int at) {
    Span sentence =
        story.articles().get(clause.article()).segments().sentences().get(clause.sentence()).at();
    int to = clause.at().start() + at;
    int from = Math.max(Math.min(sentence.start(), clause.at().start()), to - NEAR);
    return Lexicon.fold(story.text(clause).substring(from, to));
  }
}
