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
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.figure.Figure;
import org.recoupe.crosscheck.figure.Figures;

/**
 * Finds a slip in a number: two long exact numbers of two reports that differ by one digit, or by
 * two that have changed places (« 9 482 coups », « donné 9 842 fois »). That they are so alike is
 * half of the proof; a word that both clauses share gives the rest.
 */
final class DigitDiffer implements FigureDiffer {
  /** Digits of which the last is no zero: shorter numbers are alike by chance. */
  private static final int LEAST_DIGITS = 4;

  /** Weight of the words that both clauses must share. */
  private static final double LEAST_WEIGHT = 2;

  /** Numbers of one length that are compared. */
  private static final int MOST = 200;

  @Override
  public List<Draft> find(StoryClauses story, Figures figures, Voices voices) {
    Map<Integer, List<Figure>> byLength = new TreeMap<>();
    Map<Integer, Set<String>> given = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      String digits = digits(figure);
      if (digits.length() >= LEAST_DIGITS && figure.isExact() && !digits.endsWith("0")) {
        byLength.computeIfAbsent(digits.length(), k -> new ArrayList<>()).add(figure);
        given.computeIfAbsent(figure.clause().article(), k -> new LinkedHashSet<>()).add(digits);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    Set<Set<String>> shown = new LinkedHashSet<>();
    for (List<Figure> all : byLength.values()) {
      List<Figure> some = all.subList(0, Math.min(MOST, all.size()));
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          Figure a = some.get(i);
          Figure b = some.get(j);
          if (isSlip(digits(a), digits(b))
              && a.unit().equals(b.unit())
              && !given.getOrDefault(a.clause().article(), Set.of()).contains(digits(b))
              && !given.getOrDefault(b.clause().article(), Set.of()).contains(digits(a))
              && shared(story, a, b) >= LEAST_WEIGHT
              && shown.add(Set.of(digits(a), digits(b)))) {
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

  private static double shared(StoryClauses story, Figure a, Figure b) {
    Set<String> there = new LinkedHashSet<>();
    b.clause().units().forEach(unit -> there.addAll(unit.keys()));
    double shared = 0;
    for (Unit unit : a.clause().units()) {
      if (!unit.isValue() && unit.keys().stream().anyMatch(there::contains)) {
        shared += story.weights().of(unit);
      }
    }
    return shared;
  }

  private static Draft draft(StoryClauses story, List<Figure> all, Figure a, Figure b) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Figure side : List.of(a, b)) {
      sides.put(
          side.words(),
          all.stream()
              .filter(other -> digits(other).equals(digits(side)))
              .filter(other -> other.unit().equals(side.unit()))
              .map(other -> other.clause().excerpt())
              .toList());
    }
    return new Draft(
        Figure.isCurrency(a.unit()) ? Conflict.Kind.AMOUNT : Conflict.Kind.COUNT,
        Conflict.Status.CONFLICT,
        story.words(a.clause()),
        sides,
        List.of(Draft.SLIP),
        1);
  }
}
