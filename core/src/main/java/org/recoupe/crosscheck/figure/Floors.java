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
 * Reads ordinals of things that come in a row: « au quatrième étage », « le 11e arrondissement »,
 * or « au cinquième jour de la grève », which counts on with each day.
 */
public final class Floors implements GradedReader {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}-]++");
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(?:e|ème|er|ère|re)");

  private static final Pattern LEAGUE =
      Pattern.compile(" (?:de |du |de la |d['’])([\\p{L}\\p{Nd}]++)");

  /** « lundi, troisième jour de grève »: told of that day, not of the report's. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?iu)(?:"
              + FigureTimes.WEEKDAYS
              + "|\\d(?:er)? \\p{L}{3,9}(?: \\d{4})?)(?:,? (?:au|le))?,? $");

  private final WordKinds words = new WordKinds("fr/conflict/grades.txt");
  private final Map<String, String> ordinals = Pairs.of(words.of("ordinals"));
  private final Map<String, String> rows;
  private final boolean day;

  public Floors() {
    this("ordinal");
  }

  /**
   * A reader.
   *
   * @param kind list of the nouns: {@code ordinal} or {@code day}
   */
  public Floors(String kind) {
    day = kind.equals("day");
    rows = Pairs.of(words.of(kind));
  }

  @Override
  public List<Graded> read(StoryClauses story) {
    List<Graded> found = new ArrayList<>();
    for (Clause clause : story.clauses()) {
      String text = story.words(clause);
      Matcher matcher = WORD.matcher(text);
      String last = "";
      int from = 0;
      while (matcher.find()) {
        String word = Lexicon.fold(matcher.group());
        Integer number = number(last);
        String row = rows.get(word);
        if (number != null
            && row != null
            && !isOfLeague(text, matcher.end())
            && !(day && DATED.matcher(text.substring(0, from)).find())) {
          found.add(new Graded(clause, text.substring(from, matcher.end()), row, number, number));
        }
        last = word;
        from = matcher.start();
      }
    }
    return found;
  }

  /** « la 16e journée du championnat » is no day. */
  private boolean isOfLeague(String text, int at) {
    Matcher of = LEAGUE.matcher(text).region(at, text.length());
    return of.lookingAt() && words.is("league", Lexicon.fold(of.group(1)));
  }

  private @Nullable Integer number(String word) {
    Matcher digits = DIGITS.matcher(word);
    String number = digits.matches() ? digits.group(1) : ordinals.get(word);
    return number == null ? null : Integer.valueOf(number);
  }
}
