package org.recoupe.crosscheck.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordKinds;

/** Reads how long reports say that something took: « en deux jours », « en moins d'une heure ». */
public final class Lengths implements GradedReader {
  private static final Pattern LENGTH = Pattern.compile("P(T)?(\\d{1,3})([YMWDH])");
  private static final int DAY = 24 * 60;

  private final WordKinds words = new WordKinds("fr/conflict/grades.txt");

  @Override
  public List<Graded> read(StoryClauses story) {
    return ClauseTimes.read(
        story,
        (text, clause, time) -> {
          Integer minutes = minutes(time.value());
          return minutes == null ? null : graded(text, clause, time, minutes);
        });
  }

  private @Nullable Graded graded(String text, Clause clause, TimeExpression time, int minutes) {
    int from = Math.min(clause.at().start(), time.at().start());
    String before = Lexicon.fold(text.substring(from, time.at().start())).strip();
    String shown = time.at().of(text);
    String inside = Lexicon.fold(shown);
    boolean upTo = false;
    for (String only : words.of("only")) {
      before =
          before.endsWith(" " + only)
              ? before.substring(0, before.length() - only.length()).strip()
              : before;
    }
    for (String words : words.of("upto")) {
      String room = words.replace('_', ' ');
      if (before.endsWith(room)) {
        before = before.substring(0, before.length() - room.length()).strip();
        shown = room + " " + shown;
        upTo = true;
      }
      upTo |= inside.startsWith(room);
    }
    if (!words.is("took", before.substring(before.lastIndexOf(' ') + 1))) {
      return null;
    }
    return new Graded(clause, shown, "", upTo ? 0 : minutes, minutes);
  }

  private static @Nullable Integer minutes(String value) {
    Matcher length = LENGTH.matcher(value);
    if (!length.matches()) {
      return null;
    }
    int number = Integer.parseInt(length.group(2));
    boolean clock = length.group(1) != null;
    return switch (length.group(3)) {
      case "H" -> number * 60;
      case "M" -> clock ? number : number * 30 * DAY;
      case "W" -> number * 7 * DAY;
      case "Y" -> number * 365 * DAY;
      default -> number * DAY;
    };
  }
}
