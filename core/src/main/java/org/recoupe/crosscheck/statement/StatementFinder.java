package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.annotation.AnnotatedArticle;
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

  /** Statements of a story: most independent voices first, then most outlets, then weight. */
  public List<Statement> find(StoryClauses story, Lineage lineage) {
    List<Clause> clauses = story.clauses();
    Witnesses more = new Witnesses(clauses, story.weights(), options);
    Wordings wordings = new Wordings(story);
    Asserting sentences = new Asserting(story, options);
    List<Draft> drafts = new ArrayList<>();
    for (List<Integer> group : story.groups()) {
      List<Clause> members = new ArrayList<>(group.stream().map(clauses::get).toList());
      members.addAll(more.of(group));
      members = new ArrayList<>(sentences.asserting(members));
      members.sort(Comparator.comparingInt(Clause::article).thenComparing(Clause::at));
      if (members.stream().map(Clause::article).distinct().count() >= 2) {
        drafts.add(draft(members, story.articles(), lineage, wordings));
      }
    }
    // The sort is stable: what weighs the same stays in the order of the articles.
    drafts.sort(
        Comparator.comparingInt((Draft d) -> -d.origins().size())
            .thenComparingInt(d -> -d.outlets())
            .thenComparingDouble(d -> -d.centrality()));
    List<Statement> statements = new ArrayList<>();
    Set<String> used = new LinkedHashSet<>();
    for (Draft draft : drafts) {
      draft.texts().stream()
          .filter(text -> !used.contains(key(text)))
          .findFirst()
          .ifPresent(
              text -> {
                used.add(key(text));
                statements.add(statement("st" + (statements.size() + 1), text, draft));
              });
    }
    return statements;
  }

  /** A statement before it has its place and its words; {@code texts} are the best first. */
  private record Draft(
      List<Clause> members,
      List<String> texts,
      int outlets,
      List<String> origins,
      double centrality) {}

  private static Draft draft(
      List<Clause> members, List<AnnotatedArticle> articles, Lineage lineage, Wordings wordings) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> outlets = new TreeSet<>();
    for (Clause clause : members) {
      ids.add(clause.id());
      String publisher = articles.get(clause.article()).article().metadata().publisher();
      outlets.add(publisher == null ? clause.id() : publisher);
    }
    List<String> origins =
        lineage.origins().stream()
            .filter(o -> o.articles().stream().anyMatch(ids::contains))
            .map(Origin::id)
            .toList();
    return new Draft(
        members, wordings.of(members), outlets.size(), origins, wordings.common(members));
  }

  private static Statement statement(String id, String text, Draft draft) {
    return new Statement(
        id,
        text,
        draft.members().stream().map(Clause::excerpt).toList(),
        draft.outlets(),
        draft.origins(),
        List.of(Reason.of("statement.group", Integer.toString(draft.members().size()))));
  }

  /** Texts that differ only in signs and spaces are one. */
  private static String key(String text) {
    return Lexicon.fold(text).replaceAll("[^\\p{L}\\p{Nd}]++", " ").strip();
  }
}
