package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.crosscheck.statement.StoryClauses;
import org.recoupe.crosscheck.statement.Unit;
import org.recoupe.text.Span;

/**
 * Finds where reports give one value of one thing, however their sentences are worded: what would
 * be a conflict if the values differed is one statement where they are the same, or one rounds the
 * other. Linear in the figures of one class, place and day, times the values given for it.
 */
public final class Agreements {
  /** Values of one thing that are told apart; a report that gives a further one is left out. */
  private static final int MOST_VALUES = 40;

  /** Things named before and behind a value that are shown with it. */
  private static final int BEFORE = 4;

  private static final int BEHIND = 4;

  private final FigureReader reader = new FigureReader();
  private final CountReader countReader = new CountReader(reader);
  private final List<GradedReader> readers = List.of(new Starts(), new Since(), new Nth());

  /** Passages of two reports and more that give one value. */
  public List<List<Clause>> find(StoryClauses story) {
    List<List<Clause>> found = new ArrayList<>();
    FigureReader.Read read = reader.read(story);
    Counts counts = Counts.of(story, read, countReader);
    for (List<Figure> cluster : counts.clusters()) {
      add(found, cluster, (a, b) -> isOfOne(a, b, counts), Agreements::passage);
    }
    Map<String, List<Figure>> equal = new TreeMap<>();
    for (Figure figure : read.figures()) {
      String key = figure.key() + "|" + figure.place() + "|" + figure.day();
      equal.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
    }
    for (List<Figure> some : equal.values()) {
      add(found, some, Agreements::isOneToll, Agreements::passage);
    }
    for (GradedReader graded : readers) {
      Map<String, List<Graded>> rows = new TreeMap<>();
      for (Graded one : graded.read(story)) {
        rows.computeIfAbsent(one.of(), k -> new ArrayList<>()).add(one);
      }
      for (List<Graded> row : rows.values()) {
        add(found, row, (a, b) -> a.same(b) || a.agrees(b), one -> passage(one, story));
      }
    }
    return found;
  }

  private static boolean isOfOne(Figure a, Figure b, Counts counts) {
    return counts.holds(a, b) && (a.same(b) || a.agrees(b) && a.isNear(b));
  }

  /** True if both give one number of those whom the same befell. */
  private static boolean isOneToll(Figure a, Figure b) {
    return !a.toll().isEmpty() && a.toll().equals(b.toll()) && a.sameThing(b);
  }

  /** Adds the groups of what agrees with the first of them. */
  private static <T> void add(
      List<List<Clause>> found, List<T> all, BiPredicate<T, T> ofOne, Function<T, Clause> passage) {
    List<List<T>> groups = new ArrayList<>();
    for (T one : all) {
      List<T> home = null;
      for (List<T> group : groups) {
        if (ofOne.test(group.get(0), one)) {
          home = group;
          break;
        }
      }
      if (home == null && groups.size() < MOST_VALUES) {
        home = new ArrayList<>();
        groups.add(home);
      }
      if (home != null) {
        home.add(one);
      }
    }
    for (List<T> group : groups) {
      Map<Integer, Clause> first = new LinkedHashMap<>();
      for (T one : group) {
        Clause clause = passage.apply(one);
        first.putIfAbsent(clause.article(), clause);
      }
      if (first.size() > 1) {
        found.add(List.copyOf(first.values()));
      }
    }
  }

  private static Clause passage(Figure figure) {
    return around(figure.clause(), figure.quantity().at());
  }

  private static Clause passage(Graded graded, StoryClauses story) {
    Clause clause = graded.clause();
    int at = story.words(clause).indexOf(graded.words());
    return at < 0
        ? clause
        : around(
            clause,
            new Span(clause.at().start() + at, clause.at().start() + at + graded.words().length()));
  }

  /** What stands next to {@code value} in its clause. */
  private static Clause around(Clause clause, Span value) {
    int first = clause.units().size();
    int last = -1;
    for (int u = 0; u < clause.units().size(); u++) {
      if (clause.units().get(u).at().overlaps(value)) {
        first = Math.min(first, u);
        last = u;
      }
    }
    if (last < 0) {
      return clause;
    }
    List<Unit> units =
        clause
            .units()
            .subList(
                Math.max(0, first - BEFORE), Math.min(clause.units().size(), last + 1 + BEHIND));
    Span at = value;
    for (Unit unit : units) {
      at = at.union(unit.at());
    }
    if (units.size() == clause.units().size()) {
      at = clause.at();
    }
    return new Clause(
        clause.article(), clause.id(), clause.sentence(), at, units, clause.denied(), false);
  }
}
