package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Figure;
import org.recoupe.crosscheck.figure.Hedged;
import org.recoupe.crosscheck.figure.HedgedReader;
import org.recoupe.provenance.Reason;

/**
 * Finds one number that reports give with and without room: « 40 % », « près de 40 % »; « deux mois
 * », « plus de deux mois ». That the number is the same is half of the proof that it is of the same
 * matter; the sentences must give the rest.
 */
final class HedgeDiffer implements Differ {
  /** Places of one number that are compared. */
  private static final int MOST = 100;

  /** Room that holds the bare number too. */
  private static final String FLOOR = "floor";

  /** « 150 à 200 » leaves room of its own. */
  private static final Pattern RANGE = Pattern.compile("\\d\\s+(?:à|et|ou)\\s+\\d");

  private static final double LEAST_SHARE = 0.2;
  private static final double LEAST_WEIGHT = 4;

  /** The same for a number that may count anything. */
  private static final double LEAST_SHARE_OF_ANY = 0.3;

  private static final double LEAST_WEIGHT_OF_ANY = 6;

  private final HedgedReader reader = new HedgedReader();

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<String, List<Hedged>> rows = new TreeMap<>();
    for (Hedged hedged : reader.read(story)) {
      rows.computeIfAbsent(hedged.row(), k -> new ArrayList<>()).add(hedged);
    }
    Surroundings surroundings = compared.surroundings();
    List<Draft> drafts = new ArrayList<>();
    for (List<Hedged> row : rows.values()) {
      Set<Hedged> linked = linked(row.subList(0, Math.min(MOST, row.size())), surroundings);
      if (!linked.isEmpty()) {
        drafts.add(draft(story, linked));
      }
    }
    return drafts;
  }

  /**
   * Numbers of one cluster of figures of one matter that are the same but for the room they leave.
   *
   * @param same true for two figures of one matter
   */
  List<Draft> find(StoryClauses story, List<Figure> figures, BiPredicate<Figure, Figure> same) {
    Map<String, List<Figure>> rows = new TreeMap<>();
    for (Figure figure : figures) {
      if (!RANGE.matcher(figure.words()).find()) {
        rows.computeIfAbsent(figure.key(), k -> new ArrayList<>()).add(figure);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Figure> row : rows.values()) {
      List<Hedged> hedged = row.stream().map(f -> reader.of(story, f)).toList();
      Set<Hedged> linked = new LinkedHashSet<>();
      for (int i = 0; i < row.size(); i++) {
        for (int j = i + 1; j < row.size(); j++) {
          // What one report gives as « 150 » and « près de 150 » is no news.
          if (row.get(i).clause().article() != row.get(j).clause().article()
              && differ(hedged.get(i), hedged.get(j))
              && same.test(row.get(i), row.get(j))) {
            linked.add(hedged.get(i));
            linked.add(hedged.get(j));
          }
        }
      }
      if (!linked.isEmpty()) {
        drafts.add(draft(story, linked));
      }
    }
    return drafts;
  }

  private static Set<Hedged> linked(List<Hedged> row, Surroundings surroundings) {
    Set<Hedged> linked = new LinkedHashSet<>();
    for (Hedged a : row) {
      for (Hedged b : row) {
        // What is of one noun stands in a row of its own.
        boolean known =
            a.isOfAnything() && a.key().equals(b.key()) && !a.key().endsWith(Hedged.ANY);
        if (a.clause().article() < b.clause().article() && !known && differ(a, b)) {
          Surroundings.Shared shared = surroundings.shared(a.clause(), b.clause(), Set.of());
          if (a.alone() && b.alone() && !givesBoth(row, a, b)
              || shared.share() >= (a.isOfAnything() ? LEAST_SHARE_OF_ANY : LEAST_SHARE)
                  && shared.weight() >= (a.isOfAnything() ? LEAST_WEIGHT_OF_ANY : LEAST_WEIGHT)) {
            linked.add(a);
            linked.add(b);
          }
        }
      }
    }
    return linked;
  }

  /** « 40 blessés » is at least 40. */
  private static boolean differ(Hedged a, Hedged b) {
    return !a.hedge().equals(b.hedge()) && !(a.hedge() + b.hedge()).equals(FLOOR);
  }

  private static Conflict.Kind kind(Hedged one) {
    boolean amount = one.key().contains("%") || !one.key().contains(" ");
    return amount ? Conflict.Kind.AMOUNT : Conflict.Kind.COUNT;
  }

  /** True if one of both reports writes the number in both ways: it means two things. */
  private static boolean givesBoth(List<Hedged> row, Hedged a, Hedged b) {
    return row.stream()
        .filter(Hedged::alone)
        .anyMatch(
            other ->
                other.clause().article() == a.clause().article() && other.hedge().equals(b.hedge())
                    || other.clause().article() == b.clause().article()
                        && other.hedge().equals(a.hedge()));
  }

  private static Draft draft(StoryClauses story, Set<Hedged> linked) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    Map<String, String> shown = new LinkedHashMap<>();
    for (Hedged one : linked) {
      String words = shown.computeIfAbsent(one.hedge(), k -> one.words());
      sides.computeIfAbsent(words, k -> new ArrayList<>()).add(one.clause().excerpt());
    }
    Hedged first = linked.iterator().next();
    return new Draft(
        kind(first),
        Conflict.Status.ROUNDING,
        story.words(first.clause()),
        sides,
        List.of(Reason.of("conflict.grade.rounding", sides.keySet().toArray(new String[0]))),
        0);
  }
}
