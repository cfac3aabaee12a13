package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.crosscheck.statement.Lexicon;
import org.recoupe.crosscheck.statement.StoryClauses;

/** Reads how long reports say that something took: « en deux jours », « en moins d'une heure ». */
final class Lengths implements GradedReader {
  private static final Pattern LENGTH = Pattern.compile("P(T)?(\\d{1,3})([YMWDH])");
  private static final int DAY = 24 * 60;

  private final WordKinds words = new WordKinds("fr/conflict/grades.txt");

  @Override
  public List<Graded> read(StoryClauses story) {
    Map<Integer, List<Clause>> clauses = new LinkedHashMap<>();
    for (Clause clause : story.clauses()) {
      clauses.computeIfAbsent(clause.article(), k -> new ArrayList<>()).add(clause);
    }
    List<Graded> found = new ArrayList<>();
    clauses.forEach(
        (number, own) -> {
          AnnotatedArticle article = story.articles().get(number);
          int at = 0;
          for (TimeExpression time : article.times()) {
            while (at < own.size() && own.get(at).at().end() <= time.at().start()) {
              at++;
            }
            Integer minutes = minutes(time.value());
            if (minutes != null && at < own.size() && own.get(at).at().contains(time.at())) {
              Graded graded = graded(article.segments().text(), own.get(at), time, minutes);
              if (graded != null) {
                found.add(graded);
              }
            }
          }
        });
    return found;
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

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.DATE;
  }

  @Override
  public int farthest() {
    return Integer.MAX_VALUE;
  }

  @Override
  public double leastShare() {
    return 0.3;
  }

  @Override
  public double leastWeight() {
    return 5;
  }
}
