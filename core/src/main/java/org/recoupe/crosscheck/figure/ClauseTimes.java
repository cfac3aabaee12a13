package org.recoupe.crosscheck.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;

/** The times of a story with the clauses that hold them; a pass over both for each article. */
public final class ClauseTimes {
  private ClauseTimes() {}

  /** Told of a time. */
  public interface Visitor {
    /** {@code time} stands whole in {@code clause}; both are places in {@code text}, UTF-16. */
    void at(String text, Clause clause, TimeExpression time);
  }

  /** Reads something in a time. */
  interface Reader<T> {
    /** What {@code time} gives, as for {@link Visitor#at}; null for nothing. */
    @Nullable T of(String text, Clause clause, TimeExpression time);
  }

  /** All that {@code reader} reads in the times that stand in one clause, in their order. */
  static <T> List<T> read(StoryClauses story, Reader<T> reader) {
    List<T> found = new ArrayList<>();
    each(
        story,
        (text, clause, time) -> {
          T one = reader.of(text, clause, time);
          if (one != null) {
            found.add(one);
          }
        });
    return found;
  }

  /** Visits the times that stand in one clause, by article, then in text order. */
  public static void each(StoryClauses story, Visitor visitor) {
    story.byArticle().forEach((number, own) -> visit(story.articles().get(number), own, visitor));
  }

  private static void visit(AnnotatedArticle article, List<Clause> clauses, Visitor visitor) {
    int at = 0;
    for (TimeExpression time : article.times()) {
      while (at < clauses.size() && clauses.get(at).at().end() <= time.at().start()) {
        at++;
      }
      if (at < clauses.size() && clauses.get(at).at().contains(time.at())) {
        visitor.at(article.segments().text(), clauses.get(at), time);
      }
    }
  }
}
