package org.recoupe.crosscheck.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.figure.Figure;
import org.recoupe.crosscheck.figure.Figures;

/**
 * Finds a slip in a number: two long exact numbers of two reports that differ by one digit, or by
 * two that have changed places (« 9 482 coups », « donné 9 842 fois »). That they are so alike is
 * half of the proof; a word that both clauses share gives the rest.
 */
final class DigitDiffer implements Differ {
  /** Digits of which the last is no zero: shorter numbers are alike by chance. */
  private static final int LEAST_DIGITS = 4;

  /** Weight of the words that both clauses must share. */
  private static final double LEAST_WEIGHT = 2;

  /** Numbers of one length that are compared. */
  private static final int MOST = 200;

  /** A number with its digits. */
  private record Written(Figure figure, String digits) {
    int article() {
      return figure.clause().article();
    }
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Figures figures = compared.figures();
    Map<Integer, List<Written>> byLength = new TreeMap<>();
    Map<Integer, Set<String>> given = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      String digits = digits(figure);
      if (digits.length() >= LEAST_DIGITS && figure.isExact() && !digits.endsWith("0")) {
        byLength
            .computeIfAbsent(digits.length(), k -> new ArrayList<>())
            .add(new Written(figure, digits));
        given.computeIfAbsent(figure.clause().article(), k -> new LinkedHashSet<>()).add(digits);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    Set<Set<String>> shown = new LinkedHashSet<>();
    for (List<Written> all : byLength.values()) {
      List<Written> some = all.subList(0, Math.min(MOST, all.size()));
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          Written a = some.get(i);
          Written b = some.get(j);
          if (isSlip(a.digits(), b.digits())
              && a.figure().unit().equals(b.figure().unit())
              && !given.getOrDefault(a.article(), Set.of()).contains(b.digits())
              && !given.getOrDefault(b.article(), Set.of()).contains(a.digits())
              && shared(story, a.figure().clause(), b.figure().clause()) >= LEAST_WEIGHT
              && shown.add(Set.of(a.digits(), b.digits()))) {
            drafts.add(draft(story, some, a, b));
          }
        }
      }
    }
    return drafts;
  }

  private static String digits(Figure figure) {
    BigDecimal value = figure.quantity().value().stripTrailingZeros();
    return value.scale() > 0 ? "" : value.toPlainString();
  }

  /** True for one other digit, or two neighbours that have changed places. */
  private static boolean isSlip(String a, String b) {
    int first = -1;
    int last = -1;
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        first = first < 0 ? i : first;
        last = i;
        differing++;
      }
    }
    return differing == 1
        || differing == 2
            && last == first + 1
            && a.charAt(first) == b.charAt(last)
            && a.charAt(last) == b.charAt(first);
  }

  private static double shared(StoryClauses story, Clause a, Clause b) {
    Set<String> there = b.keys();
    double shared = 0;
    for (Unit unit : a.units()) {
      if (!unit.isValue() && unit.isAmong(there)) {
        shared += story.weights().of(unit);
      }
    }
    return shared;
  }

  private static Draft draft(StoryClauses story, List<Written> all, Written a, Written b) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Written side : List.of(a, b)) {
      sides.put(
          side.figure().words(),
          all.stream()
              .filter(other -> other.digits().equals(side.digits()))
              .filter(other -> other.figure().unit().equals(side.figure().unit()))
              .map(other -> other.figure().clause().excerpt())
              .toList());
    }
    return new Draft(
        Figure.isCurrency(a.figure().unit()) ? Conflict.Kind.AMOUNT : Conflict.Kind.COUNT,
        Conflict.Status.CONFLICT,
        story.words(a.figure().clause()),
        sides,
        List.of(Draft.SLIP),
        1);
  }
}
