package org.recoupe.crosscheck.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/** Reads times of day in minutes, with the room that « vers » or « peu avant » leaves. */
public final class Clocks implements GradedReader {
  private static final Pattern CLOCK = Pattern.compile(".*T(\\d{2}):(\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("\\d++|midi|minuit");
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** Characters before the time among which the word stands that leaves room. */
  private static final int BEFORE = 24;

  private final Map<String, int[]> rooms = new LinkedHashMap<>();

  public Clocks() {
    for (String words : new WordKinds("fr/conflict/grades.txt").of("clock")) {
      String[] parts = words.split(":");
      rooms.put(
          parts[0].replace('_', ' '),
          new int[] {Integer.parseInt(parts[1]), Integer.parseInt(parts[2])});
    }
  }

  @Override
  public List<Graded> read(StoryClauses story) {
    return ClauseTimes.read(
        story,
        (text, clause, time) -> {
          Matcher clock = CLOCK.matcher(time.value());
          if (!clock.matches() || isOfCourse(story, clause)) {
            return null;
          }
          int read = Integer.parseInt(clock.group(1)) * HOUR + Integer.parseInt(clock.group(2));
          // Midnight ends the day of which reports tell.
          return graded(text, clause, time, read == 0 ? DAY : read);
        });
  }

  /**
   * A sentence that gives noon and an hour tells a course of events: which is which is not told.
   */
  private static boolean isOfCourse(StoryClauses story, Clause clause) {
    AnnotatedArticle article = story.articles().get(clause.article());
    Span sentence = article.segments().sentences().get(clause.sentence()).at();
    return article.times().stream()
        .anyMatch(time -> sentence.contains(time.at()) && time.value().endsWith("TMI"));
  }

  private Graded graded(String text, Clause clause, TimeExpression time, int minutes) {
    int from =
        Math.max(Math.min(clause.at().start(), time.at().start()), time.at().start() - BEFORE);
    // The word may stand inside: « vendredi vers 19h00 ».
    Matcher digits = NUMBER.matcher(text).region(time.at().start(), time.at().end());
    int number = digits.find() ? digits.start() : time.at().start();
    String before = Lexicon.fold(text.substring(from, number)).strip();
    for (Map.Entry<String, int[]> room : rooms.entrySet()) {
      if (before.endsWith(room.getKey())) {
        int at = from + before.lastIndexOf(room.getKey());
        return new Graded(
            clause,
            text.substring(Math.min(at, time.at().start()), time.at().end()).strip(),
            "",
            minutes - room.getValue()[0],
            minutes + room.getValue()[1]);
      }
    }
    return new Graded(clause, time.at().of(text), "", minutes, minutes);
  }
}
