package org.recoupe.crosscheck.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
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

  /** The same of a day that is told in passing: what happened on it is another matter. */
  private static final int BEFORE_DAY = 1;

  /** The same of an age: who is that old. */
  private static final int BEFORE_AGE = 2;

  private final List<GradedReader> readers = List.of(new Starts(), new Since(), new Nth());

  /** Passages of two reports and more that give one value. */
  public List<List<Clause>> find(StoryClauses story, Figures figures) {
    List<List<Clause>> found = new ArrayList<>();
    Counts counts = figures.counts();
    for (List<Figure> cluster : counts.clusters()) {
      add(found, cluster, (a, b) -> isOfOne(a, b, counts), one -> passage(one, story));
    }
    Map<String, List<Figure>> equal = new TreeMap<>();
    for (Figure figure : figures.all()) {
      String key = figure.key() + "|" + figure.place() + "|" + figure.day();
      equal.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
    }
    for (List<Figure> some : equal.values()) {
      add(found, some, Agreements::isOneToll, one -> passage(one, story));
    }
    Map<Integer, List<Age>> aged = new TreeMap<>();
    for (Age age : figures.ages()) {
      if (!age.isVague() && !age.clause().quoted()) {
        aged.computeIfAbsent(age.low(), k -> new ArrayList<>()).add(age);
      }
    }
    for (List<Age> some : aged.values()) {
      add(
          found,
          some,
          Agreements::isOnePerson,
          one -> passage(one.clause(), one.words(), BEFORE_AGE, story));
    }
    for (GradedReader graded : readers) {
      Map<String, List<Graded>> rows = new TreeMap<>();
      for (Graded one : graded.read(story)) {
        if (!one.clause().quoted()) {
          rows.computeIfAbsent(one.of(), k -> new ArrayList<>()).add(one);
        }
      }
      int before = graded.isInPassing() ? BEFORE_DAY : BEFORE;
      for (List<Graded> row : rows.values()) {
        add(
            found,
            row,
            (a, b) -> a.same(b) || a.agrees(b),
            one -> passage(one.clause(), one.words(), before, story));
      }
    }
    return found;
  }

  private static boolean isOfOne(Figure a, Figure b, Counts counts) {
    return counts.holds(a, b) && a.isOneNumber(b);
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

  /** True for persons of one age who are named alike, or of whom the same noun tells. */
  private static boolean isOnePerson(Age a, Age b) {
    return !a.isOfAnother(b)
        && (a.isNamedAs(b)
            || a.noun().isEmpty() == b.noun().isEmpty() && a.noun().equals(b.noun()));
  }

  private static Clause passage(Figure figure, StoryClauses story) {
    return around(figure.clause(), figure.quantity().at(), BEFORE, story);
  }

  /** What stands around {@code words} in a clause; all of it where they are not found. */
  private static Clause passage(Clause clause, String words, int before, StoryClauses story) {
    int at = story.words(clause).indexOf(words);
    int from = clause.at().start() + at;
    return at < 0 ? clause : around(clause, new Span(from, from + words.length()), before, story);
  }

  /** What stands next to {@code value} in its clause, between commas. */
  private static Clause around(Clause clause, Span value, int most, StoryClauses story) {
    String text = story.text(clause);
    List<Unit> before = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    Span at = value;
    for (Unit unit : clause.units()) {
      if (unit.at().end() <= value.start()) {
        before.add(unit);
      } else if (unit.at().overlaps(value)) {
        units.add(unit);
        at = at.union(unit.at());
      } else if (units.size() <= BEHIND && !isParted(text, at.end(), unit.at().start())) {
        units.add(unit);
        at = at.union(unit.at());
      } else {
        break;
      }
    }
    for (int u = before.size() - 1; u >= Math.max(0, before.size() - most); u--) {
      if (isParted(text, before.get(u).at().end(), at.start())) {
        break;
      }
      units.add(0, before.get(u));
      at = at.union(before.get(u).at());
    }
    return new Clause(
        clause.article(), clause.id(), clause.sentence(), at, units, clause.denied(), false);
  }

  private static boolean isParted(String text, int from, int to) {
    return from < to && FigureReader.COMMA.matcher(text).region(from, to).find();
  }
}
