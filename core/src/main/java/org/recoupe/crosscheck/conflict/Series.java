package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.crosscheck.statement.StoryClauses;

/**
 * Puts the tolls of a story's event in series: all dead, all hurt, whatever day they were told on.
 * A number beside another year or month is of another event and left out.
 */
final class Series {
  private static final int YEAR = 4;
  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}");

  private final StoryClauses story;
  private final Map<String, List<Figure>> byToll = new TreeMap<>();

  Series(StoryClauses story) {
    this.story = story;
  }

  /** True for a toll of the story's own event. */
  boolean takes(Figure figure) {
    return !figure.toll().isEmpty() && !ofAnotherTime(figure.clause());
  }

  void add(Figure figure) {
    byToll.computeIfAbsent(figure.toll(), k -> new ArrayList<>()).add(figure);
  }

  /** The series; a toll told of more than one place is one series for each place. */
  List<List<Figure>> all() {
    List<List<Figure>> all = new ArrayList<>();
    for (List<Figure> figures : byToll.values()) {
      Map<String, List<Figure>> byPlace = new TreeMap<>();
      for (Figure figure : figures) {
        byPlace.computeIfAbsent(figure.place(), k -> new ArrayList<>()).add(figure);
      }
      boolean onePlace = byPlace.size() - (byPlace.containsKey("") ? 1 : 0) <= 1;
      all.addAll(onePlace ? List.of(figures) : byPlace.values());
    }
    return all;
  }

  /** Number of days on which the articles of {@code figures} were published, as far as known. */
  static int days(Collection<Figure> figures, StoryClauses story) {
    Set<String> days = new LinkedHashSet<>();
    for (Figure figure : figures) {
      days.add(story.articles().get(figure.clause().article()).article().publication().day());
    }
    days.remove("");
    return days.size();
  }

  private boolean ofAnotherTime(Clause clause) {
    String published = story.published(clause);
    if (published == null || published.length() < YEAR) {
      return false;
    }
    for (TimeExpression time : story.articles().get(clause.article()).times()) {
      if (clause.at().contains(time.at())
          && time.type() == TimeExpression.Type.DATE
          && YEAR_FIRST.matcher(time.value()).lookingAt()
          && !time.value().startsWith(published.substring(0, YEAR))) {
        return true;
      }
    }
    return false;
  }
}
