package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.crosscheck.statement.StoryClauses;

/** The times of a story with the clauses that hold them; a pass over both for each article. */
final class ClauseTimes {
  private ClauseTimes() {}

  /** Told of a time. */
  interface Visitor {
    /** {@code time} stands whole in {@code clause}; both are places in {@code text}, UTF-16. */
    void at(String text, Clause clause, TimeExpression time);
  }

  /** Visits the times that stand in one clause, by article, then in text order. */
  static void each(StoryClauses story, Visitor visitor) {
    Map<Integer, List<Clause>> clauses = new LinkedHashMap<>();
    for (Clause clause : story.clauses()) {
      clauses.computeIfAbsent(clause.article(), k -> new ArrayList<>()).add(clause);
    }
    clauses.forEach((number, own) -> visit(story.articles().get(number), own, visitor));
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
