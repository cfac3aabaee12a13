package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Figure;
import org.recoupe.provenance.Reason;
import org.recoupe.text.Span;

/**
 * Finds a number that one report follows through the hours: « 300 vers 15 heures, 450 à 17 heures
 * », « vers 20 heures, ils étaient une centaine ». The later number stands without a noun of its
 * own.
 */
final class HourDiffer {
  /** Sentences from one number to the next at most. */
  private static final int NEAR = 3;

  /** Smaller numbers are of parts. */
  private static final int LEAST = 10;

  private static final int FACTOR = 5;
  private static final Pattern CLOCK = Pattern.compile(".*T\\d{2}:\\d{2}");

  /** A figure and the time of day in its clause. */
  private record Timed(Figure figure, String time) {}

  /** Differences among the {@code figures} of {@code story}. */
  List<Draft> find(StoryClauses story, List<Figure> figures) {
    Map<Integer, List<Timed>> byArticle = new LinkedHashMap<>();
    for (Figure figure : figures) {
      String time = time(story.articles().get(figure.clause().article()), figure);
      if (figure.unit().isEmpty()
          && time != null
          && figure.quantity().value().intValue() >= LEAST) {
        byArticle
            .computeIfAbsent(figure.clause().article(), k -> new ArrayList<>())
            .add(new Timed(figure, time));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Timed> timed : byArticle.values()) {
      for (int i = 1; i < timed.size(); i++) {
        if (isNext(timed.get(i - 1), timed.get(i))) {
          drafts.add(draft(story, timed.get(i - 1), timed.get(i)));
        }
      }
    }
    return drafts;
  }

  private static boolean isNext(Timed first, Timed next) {
    Figure a = first.figure();
    Figure b = next.figure();
    int least = Math.min(a.quantity().value().intValue(), b.quantity().value().intValue());
    int most = Math.max(a.quantity().value().intValue(), b.quantity().value().intValue());
    return !first.time().equals(next.time())
        && !a.same(b)
        && b.clause().sentence() - a.clause().sentence() <= NEAR
        && b.quantity().of() == null
        && (b.pronoun() || a.clause().sentence() == b.clause().sentence())
        && most <= (long) FACTOR * least;
  }

  /** The time of day in the sentence that is nearest to a figure; null for none. */
  private static @Nullable String time(AnnotatedArticle article, Figure figure) {
    String best = null;
    int least = Integer.MAX_VALUE;
    Span sentence = article.segments().sentences().get(figure.clause().sentence()).at();
    for (TimeExpression time : article.times()) {
      int gap = Math.abs(time.at().start() - figure.quantity().at().start());
      if (sentence.contains(time.at()) && CLOCK.matcher(time.value()).matches() && gap < least) {
        least = gap;
        best = time.value();
      }
    }
    return best;
  }

  private static Draft draft(StoryClauses story, Timed first, Timed next) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Timed side : List.of(first, next)) {
      Figure figure = side.figure();
      String id = story.articles().get(figure.clause().article()).id();
      sides.put(figure.words(), List.of(new Excerpt(id, figure.quantity().at())));
    }
    return new Draft(
        Conflict.Kind.COUNT,
        Conflict.Status.UPDATE,
        story.words(first.figure().clause()),
        sides,
        List.of(Reason.of("conflict.count.update")),
        0);
  }
}
