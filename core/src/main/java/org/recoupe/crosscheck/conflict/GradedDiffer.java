package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Differing;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Graded;
import org.recoupe.crosscheck.figure.GradedReader;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.Span;

/**
 * Finds one event that reports place on two floors, in two minutes of play, at two times of day. A
 * report that gives both numbers of one row knows them apart.
 */
final class GradedDiffer implements Differ {
  /** Numbers of one row in a story that are compared. */
  private static final int MOST = 300;

  private final GradedReader reader;
  private final GradedRules rules;

  GradedDiffer(GradedReader reader, GradedRules rules) {
    this.reader = reader;
    this.rules = rules;
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<String, List<Graded>> rows = new TreeMap<>();
    for (Graded graded : reader.read(story)) {
      rows.computeIfAbsent(graded.of(), k -> new ArrayList<>()).add(graded);
    }
    Surroundings surroundings = compared.surroundings();
    List<Draft> drafts = new ArrayList<>();
    for (List<Graded> row : rows.values()) {
      compare(story, row.subList(0, Math.min(MOST, row.size())), surroundings, drafts);
    }
    return drafts;
  }

  private void compare(
      StoryClauses story, List<Graded> row, Surroundings surroundings, List<Draft> drafts) {
    Set<Set<String>> shown = new LinkedHashSet<>();
    for (int i = 0; i < row.size(); i++) {
      for (int j = i + 1; j < row.size(); j++) {
        Graded a = row.get(i);
        Graded b = row.get(j);
        if (rules.isTwice(a, b)) {
          Draft draft = draft(story, List.of(a, b), a, b);
          if (draft.sides().size() > 1) {
            drafts.add(draft);
          }
        }
        if (a.clause().article() != b.clause().article()
            && !rules.isSame(a, b)
            && a.gap(b) <= rules.farthest()
            && (rules.rounds() || !a.agrees(b))
            && !(rules.isApartWhereBoth() && knowsBoth(row, a, b))
            && (rules.isAlone(row, a, b)
                || isOneEvent(surroundings.shared(a.clause(), b.clause(), Set.of())))
            && !isElsewhere(story, a, b)) {
          Draft draft = draft(story, row, a, b);
          if (draft.sides().size() > 1
              && !(rules.isOneLine() && !shown.isEmpty())
              && shown.add(new LinkedHashSet<>(draft.sides().keySet()))) {
            drafts.add(draft);
          }
        }
      }
    }
  }

  /** True for times of day of which both sentences name places, and none is the same. */
  private boolean isElsewhere(StoryClauses story, Graded a, Graded b) {
    if (rules.kind() != Conflict.Kind.DATE || rules.isKnownByRow()) {
      return false;
    }
    return Differing.differ(places(story, a.clause()), places(story, b.clause()));
  }

  private static Set<String> places(StoryClauses story, Clause clause) {
    AnnotatedArticle article = story.articles().get(clause.article());
    Span sentence = article.segments().sentences().get(clause.sentence()).at();
    Set<String> places = new LinkedHashSet<>();
    for (Span place : article.names(EntityType.PLACE)) {
      if (sentence.contains(place)) {
        places.add(Lexicon.fold(place.of(story.text(clause))));
      }
    }
    return places;
  }

  private boolean isOneEvent(Surroundings.Shared shared) {
    return shared.isAtLeast(rules.leastShare(), rules.leastWeight());
  }

  private static boolean knowsBoth(List<Graded> row, Graded a, Graded b) {
    return row.stream()
        .anyMatch(
            other ->
                other.clause().article() == a.clause().article() && isOf(other, b, a)
                    || other.clause().article() == b.clause().article() && isOf(other, a, b));
  }

  /** True if {@code one} gives the number of {@code same}, exactly or, if that is far, nearly. */
  private static boolean isOf(Graded one, Graded same, Graded but) {
    return one.same(same) || one.agrees(same) && !one.agrees(but) && !same.agrees(but);
  }

  private Draft draft(StoryClauses story, List<Graded> row, Graded a, Graded b) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Graded side : List.of(a, b)) {
      List<Excerpt> places = sides.computeIfAbsent(side.words(), k -> new ArrayList<>());
      row.stream()
          .filter(o -> rules.isSame(side, o))
          .forEach(other -> places.add(other.clause().excerpt()));
    }
    boolean rounding = a.agrees(b);
    return new Draft(
        rules.kind(),
        rounding ? Conflict.Status.ROUNDING : rules.apart(),
        story.words(a.clause()),
        sides,
        List.of(
            Reason.of(
                rounding ? "conflict.grade.rounding" : "conflict.grade", a.words(), b.words())),
        rounding ? 0 : 1);
  }
}
