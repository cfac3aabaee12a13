package org.recoupe.crosscheck.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordKinds;

/**
 * Reads which of its days an event has come to: « le cinquième samedi de défilés », « l'acte V », «
 * le 5e acte », « le cinquième week-end », « la cinquième journée de mobilisation ».
 */
final class Nth implements GradedReader {
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(?:e|è|ème|eme|er|ère|re)?");
  private static final String ACT = "act";
  private static final String DAY = "day";
  private static final int TEN = 10;
  private static final int FIVE = 5;
  private static final Pattern ROMAN = Pattern.compile("(X{0,4})(IX|IV|V?I{0,3})");

  private final WordKinds words = new WordKinds("fr/conflict/grades.txt");
  private final Map<String, String> ordinals = Pairs.of(words.of("ordinals"));
  private final Map<String, String> rows = Pairs.of(words.of("nth"));
  private final Pattern before;
  private final Pattern behind;
  private final Pattern calendar;
  private final Pattern act;

  Nth() {
    before =
        Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{Nd}])(\\d{1,3}(?:e|è|ème|eme|er|ère|re)|"
                + String.join("|", ordinals.keySet())
                + ")\\s[«\"“]?\\s?("
                + String.join("|", rows.keySet())
                + ")(?![\\p{L}\\p{Nd}])");
    behind =
        Pattern.compile(
            "(?u)(?<![\\p{L}\\p{Nd}])(?:"
                + String.join("|", words.of("act"))
                + ")\\s(\\d{1,3}|[IVX]+)(?![\\p{L}\\p{Nd}])");
    calendar = of("calendar");
    act = of("actday");
  }

  /** « de » and one of the words of a kind. */
  private Pattern of(String kind) {
    return Pattern.compile(
        "(?iu)\\s(?:de |du |de la |de l['’]|d['’])(?:"
            + String.join("|", words.of(kind))
            + ")(?!\\p{L})");
  }

  @Override
  public List<Graded> read(StoryClauses story) {
    List<Graded> found = new ArrayList<>();
    for (Clause clause : story.clauses()) {
      String text = story.words(clause);
      Matcher ordinal = before.matcher(text);
      while (ordinal.find()) {
        Integer number = ordinal(Lexicon.fold(ordinal.group(1)));
        String row = rows.get(Lexicon.fold(ordinal.group(2)));
        if (number != null
            && row != null
            && !calendar.matcher(text).region(ordinal.end(), text.length()).lookingAt()) {
          boolean ofAct =
              row.equals(DAY) && act.matcher(text).region(ordinal.end(), text.length()).lookingAt();
          found.add(new Graded(clause, ordinal.group(), ofAct ? ACT : row, number, number));
        }
      }
      Matcher acts = behind.matcher(text);
      while (acts.find()) {
        int number = number(acts.group(1));
        if (number > 0) {
          found.add(new Graded(clause, acts.group(), ACT, number, number));
        }
      }
    }
    return found;
  }

  private @Nullable Integer ordinal(String word) {
    Matcher digits = DIGITS.matcher(word);
    String number = digits.matches() ? digits.group(1) : ordinals.get(word);
    return number == null ? null : Integer.valueOf(number);
  }

  /** The number that {@code word} writes in digits or Roman numerals; 0 for none. */
  static int number(String word) {
    if (word.codePoints().allMatch(Character::isDigit)) {
      return Integer.parseInt(word);
    }
    if (!ROMAN.matcher(word).matches()) {
      return 0;
    }
    int number = 0;
    int last = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int value = word.charAt(i) == 'X' ? TEN : word.charAt(i) == 'V' ? FIVE : 1;
      number += value < last ? -value : value;
      last = Math.max(last, value);
    }
    return number;
  }

  @Override
  public boolean isInPassing() {
    return true;
  }
}
