package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Statement;
import org.recoupe.provenance.Reason;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;

/** Finds what the reports of a story assert, and who vouches for it. */
public final class StatementFinder {
  private final StatementOptions options;

  /** A finder with the thresholds in use. */
  public StatementFinder() {
    this(StatementOptions.DEFAULT);
  }

  /** A finder with other thresholds. */
  public StatementFinder(StatementOptions options) {
    this.options = options;
  }

  /** Statements of a story, in the order of the articles. */
  public List<Statement> find(StoryClauses story, Lineage lineage) {
    List<Clause> clauses = story.clauses();
    Witnesses more = new Witnesses(clauses, story.weights(), options);
    List<Statement> statements = new ArrayList<>();
    for (List<Integer> group : story.groups()) {
      List<Clause> members = new ArrayList<>(group.stream().map(clauses::get).toList());
      members.addAll(more.of(group));
      members.sort(Comparator.comparingInt(Clause::article).thenComparing(Clause::at));
      if (members.stream().map(Clause::article).distinct().count() < 2) {
        continue;
      }
      statements.add(statement("st" + (statements.size() + 1), members, story.articles(), lineage));
    }
    return statements;
  }

  private static Statement statement(
      String id, List<Clause> members, List<AnnotatedArticle> articles, Lineage lineage) {
    List<Excerpt> witnesses = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    Set<String> outlets = new TreeSet<>();
    for (Clause clause : members) {
      witnesses.add(clause.excerpt());
      ids.add(clause.id());
      String publisher = articles.get(clause.article()).article().metadata().publisher();
      outlets.add(publisher == null ? clause.id() : publisher);
    }
    List<String> origins =
        lineage.origins().stream()
            .filter(o -> o.articles().stream().anyMatch(ids::contains))
            .map(Origin::id)
            .toList();
    Clause first = members.get(0);
    String text =
        articles
            .get(first.article())
            .segments()
            .sentences()
            .get(first.sentence())
            .at()
            .of(articles.get(first.article()).segments().text());
    return new Statement(
        id,
        text,
        witnesses,
        outlets.size(),
        origins,
        List.of(Reason.of("statement.group", Integer.toString(members.size()))));
  }
}
