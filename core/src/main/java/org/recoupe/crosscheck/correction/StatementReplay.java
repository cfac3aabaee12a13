package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.statement.QuoteMarks;
import org.recoupe.provenance.Reason;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;
import org.recoupe.text.Spaces;

/** Puts clauses together that a reader knows to say the same, and takes others apart. */
final class StatementReplay {
  private final Corrections corrections;
  private final Spots spots;
  private final Lineage lineage;

  StatementReplay(Corrections corrections, Spots spots, Lineage lineage) {
    this.corrections = corrections;
    this.spots = spots;
    this.lineage = lineage;
  }

  List<Statement> on(List<Statement> found) {
    List<Statement> statements = new ArrayList<>(found);
    for (Correction.NotSame apart : corrections.of(Correction.NotSame.class, Subject.STATEMENT)) {
      split(statements, apart);
    }
    for (Correction.Same same : corrections.of(Correction.Same.class, Subject.STATEMENT)) {
      join(statements, same);
    }
    List<Statement> shown =
        Hiding.of(Subject.STATEMENT, corrections, spots).from(statements, Statement::witnesses);
    Set<String> ids = new TreeSet<>();
    shown.forEach(statement -> ids.add(statement.id()));
    return shown.stream()
        .map(s -> s.partOf() == null || ids.contains(s.partOf()) ? s : s.partOf(null))
        .toList();
  }

  private static @Nullable Statement at(List<Statement> statements, Excerpt place) {
    Statement best = null;
    int most = 0;
    for (Statement statement : statements) {
      for (Excerpt witness : statement.witnesses()) {
        if (Spots.meet(witness, place) && witness.at().shared(place.at()) > most) {
          most = witness.at().shared(place.at());
          best = statement;
        }
      }
    }
    return best;
  }

  /** What a reader parts leaves every statement that rests on both. */
  private void split(List<Statement> statements, Correction.NotSame apart) {
    List<Excerpt> places = spots.of(apart);
    if (places == null) {
      return;
    }
    if (at(statements, places.get(0)) == null) {
      spots.lost(apart, "no statement rests on the first of these words");
      return;
    }
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (!Spots.standsAt(statement.witnesses(), places.get(0))) {
        continue;
      }
      List<Excerpt> staying = new ArrayList<>(statement.witnesses());
      for (Excerpt place : places.subList(1, places.size())) {
        staying.removeIf(
            witness -> Spots.meet(witness, place) && !Spots.meet(witness, places.get(0)));
      }
      if (!staying.isEmpty() && staying.size() < statement.witnesses().size()) {
        List<Reason> why = Spots.because(statement.why(), "corrected.not-same", apart);
        statements.set(
            i,
            resting(statement.id(), text(statement, staying), staying, why)
                .partOf(statement.partOf()));
      }
    }
  }

  /** Its words, if a witness that stays has them; else those of the first that stays. */
  private String text(Statement statement, List<Excerpt> staying) {
    String plain = QuoteMarks.bare(statement.text().replaceAll("\\s++", ""));
    for (Excerpt witness : staying) {
      String all = spots.article(witness.article()).text().text().replaceAll("\\s++", "");
      if (all.contains(plain)) {
        return statement.text();
      }
    }
    return words(staying.get(0));
  }

  private String words(Excerpt place) {
    return Spaces.single(spots.article(place.article()).words(place.at())).strip();
  }

  private void join(List<Statement> statements, Correction.Same same) {
    List<Excerpt> places = spots.of(same);
    if (places == null) {
      return;
    }
    Statement first = null;
    Set<Excerpt> witnesses = new TreeSet<>();
    int into = statements.size();
    for (Excerpt place : places) {
      Statement statement = at(statements, place);
      if (statement == null) {
        witnesses.add(place);
        continue;
      }
      witnesses.addAll(statement.witnesses());
      into = Math.min(into, statements.indexOf(statement));
      first = first == null ? statement : first;
      statements.remove(statement);
    }
    List<Reason> why =
        Spots.because(first == null ? List.of() : first.why(), "corrected.same", same);
    statements.add(
        Math.min(into, statements.size()),
        resting(
                first == null ? next(statements) : first.id(),
                first == null ? words(places.get(0)) : first.text(),
                List.copyOf(witnesses),
                why)
            .partOf(first == null ? null : first.partOf()));
  }

  private static String next(List<Statement> statements) {
    int number = statements.size() + 1;
    List<String> used = statements.stream().map(Statement::id).toList();
    while (used.contains("st" + number)) {
      number++;
    }
    return "st" + number;
  }

  private Statement resting(String id, String text, List<Excerpt> witnesses, List<Reason> why) {
    Set<String> ids = new TreeSet<>();
    Set<String> outlets = new TreeSet<>();
    for (Excerpt witness : witnesses) {
      Article article = spots.article(witness.article());
      String publisher = article.metadata().publisher();
      ids.add(article.id());
      outlets.add(publisher == null ? article.id() : publisher);
    }
    List<String> origins =
        lineage.origins().stream()
            .filter(origin -> origin.articles().stream().anyMatch(ids::contains))
            .map(Origin::id)
            .toList();
    Statement.Standing standing =
        ids.size() > 1 ? Statement.Standing.SHARED : Statement.Standing.CENTRAL;
    return new Statement(id, text, witnesses, outlets.size(), origins, standing, why);
  }
}
