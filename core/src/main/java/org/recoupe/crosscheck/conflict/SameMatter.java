package org.recoupe.crosscheck.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.figure.Figure;

/**
 * Tells by the sentences around them that two figures are of the same matter, where the words
 * beside the numbers do not tell: the same noun or currency, and sentences that share most of what
 * they say; or numbers so close that one is the other in round figures. The bounds were read off
 * the pairs of D1 to D6 and T1 to T5: at half a share no false pair was left.
 */
final class SameMatter {
  private static final double LEAST_SHARE = 0.3;
  private static final double LEAST_WEIGHT = 6;

  /** Percentages are of different wholes more often than they differ. */
  private static final double LEAST_SHARE_OF_PERCENT = 0.5;

  /**
   * What one verb counts (« emploie 210 personnes ») is of one matter where most else is shared.
   */
  private static final double LEAST_SHARE_OF_OBJECT = 0.5;

  /** Numbers that round each other need less: that they are close is half of the proof. */
  private static final double LEAST_NEAR_SHARE = 0.12;

  private static final double LEAST_NEAR_WEIGHT = 4;

  /** Smaller sums of two currencies are the same by chance. */
  private static final BigDecimal LEAST_MONEY = BigDecimal.valueOf(1000);

  /** Figures of one noun that are compared. */
  private static final int MOST = 300;

  /** Smaller numbers are close by chance. */
  private static final BigDecimal LEAST_ALONE = BigDecimal.TEN;

  private final Surroundings surroundings;

  /** What each article counts: number and noun. */
  private final Map<Integer, Set<String>> given = new LinkedHashMap<>();

  /** All numbers of each article, with their units. */
  private final Map<Integer, Set<String>> units = new LinkedHashMap<>();

  /** The places in which a noun is counted. */
  private final Map<String, Set<String>> places = new LinkedHashMap<>();

  private final Map<List<Integer>, List<Figure>> bySentence = new LinkedHashMap<>();

  SameMatter(Surroundings surroundings, List<Figure> figures) {
    this.surroundings = surroundings;
    for (Figure figure : figures) {
      bySentence
          .computeIfAbsent(
              List.of(figure.clause().article(), figure.clause().sentence()),
              k -> new ArrayList<>())
          .add(figure);
      Set<String> numbers =
          given.computeIfAbsent(figure.clause().article(), k -> new LinkedHashSet<>());
      units
          .computeIfAbsent(figure.clause().article(), k -> new LinkedHashSet<>())
          .add(figure.key());
      figure.counted().forEach(noun -> numbers.add(figure.key() + " " + noun));
      if (!figure.place().isEmpty()) {
        figure
            .counted()
            .forEach(
                noun ->
                    places.computeIfAbsent(noun, k -> new LinkedHashSet<>()).add(figure.place()));
      }
    }
  }

  /** Figures that may be of one matter: of one unit, or of one noun. */
  Collection<List<Figure>> buckets(List<Figure> figures) {
    Map<String, List<Figure>> buckets = new TreeMap<>();
    for (Figure figure : figures) {
      if (!figure.toll().isEmpty()) {
        continue;
      }
      if (!figure.unit().isEmpty()) {
        String unit = Figure.isCurrency(figure.unit()) ? "money" : figure.unit();
        buckets.computeIfAbsent(unit, k -> new ArrayList<>()).add(figure);
      } else if (!figure.manner().isEmpty()) {
        buckets.computeIfAbsent("of " + figure.manner(), k -> new ArrayList<>()).add(figure);
      } else if (!figure.counted().isEmpty()) {
        String noun = figure.counted().iterator().next();
        buckets.computeIfAbsent("of " + noun, k -> new ArrayList<>()).add(figure);
      } else if (figure.isObject()) {
        String verb = figure.doing().iterator().next();
        buckets.computeIfAbsent("object of " + verb, k -> new ArrayList<>()).add(figure);
      }
    }
    return buckets.values();
  }

  /**
   * True if the report of one gives the number of the other too, of the same noun: it knows them
   * apart. Numbers that round each other must stand in one sentence.
   */
  boolean knowsBoth(Figure a, Figure b) {
    return !a.key().equals(b.key()) && (knows(a, b) || knows(b, a));
  }

  private boolean knows(Figure a, Figure b) {
    Set<String> numbers = given.getOrDefault(a.clause().article(), Set.of());
    // « 170 mardi, contre 450 la veille »: who says 450 of Tuesday contradicts that.
    if (surroundings.givesForAnotherTime(a.clause(), b)
        && a.dated()
        && b.dated()
        && a.day().equals(b.day())) {
      return false;
    }
    return surroundings.gives(a.clause(), b) && !(a.isNear(b) && isOfOthers(a.clause(), b))
        || !a.agrees(b)
            && a.clause().article() != b.clause().article()
            && b.counted().stream().anyMatch(noun -> numbers.contains(b.key() + " " + noun));
  }

  /**
   * True if a sentence gives the number of {@code b} of other nouns alone: « dans douze familles ».
   */
  private boolean isOfOthers(Clause clause, Figure b) {
    List<Figure> there =
        bySentence.getOrDefault(List.of(clause.article(), clause.sentence()), List.of()).stream()
            .filter(figure -> figure.key().equals(b.key()))
            .toList();
    return !there.isEmpty()
        && !b.counted().isEmpty()
        && there.stream()
            .allMatch(
                figure ->
                    !figure.counted().isEmpty()
                        && figure.counted().stream().noneMatch(b.counted()::contains));
  }

  /** True for one large number of two currencies: « 100 000 euros », « 100 000 dollars ». */
  private boolean isOtherMoney(Figure a, Figure b) {
    return a.clause().article() != b.clause().article()
        && Figure.isCurrency(a.unit())
        && Figure.isCurrency(b.unit())
        && a.isExact()
        && b.isExact()
        && a.quantity().value().compareTo(b.quantity().value()) == 0
        && a.quantity().value().compareTo(LEAST_MONEY) >= 0
        && !knowsUnit(a, b)
        && !knowsUnit(b, a);
  }

  private boolean knowsUnit(Figure a, Figure b) {
    return units.getOrDefault(a.clause().article(), Set.of()).contains(b.key());
  }

  /** True if the story puts what both count in one place at most. */
  private boolean isOfOnePlace(Figure a, Figure b) {
    Set<String> all = new LinkedHashSet<>();
    a.counted().stream()
        .filter(b.counted()::contains)
        .forEach(noun -> all.addAll(places.getOrDefault(noun, Set.of())));
    return all.size() <= 1;
  }

  /**
   * True for numbers close to each other that count one noun, where no place parts them: « 138
   * appartements », « environ 140 appartements ».
   */
  private static boolean isOnlyOne(Figure a, Figure b) {
    boolean parted = !a.place().isEmpty() && !b.place().isEmpty() && !a.place().equals(b.place());
    return !parted
        // « 10 milliards » and « 10,25 milliards » are of two budgets more often than not.
        && (a.unit().isEmpty() || !a.isShare() && a.isAlmost(b))
        && a.quantity().value().min(b.quantity().value()).compareTo(LEAST_ALONE) >= 0;
  }

  /**
   * Figures of one matter, each with one that says otherwise: what pairs link, directly or by
   * others. Of very many figures of one noun, the first only.
   *
   * @param same true for two of one matter, at most where {@link #holds} is
   */
  List<List<Figure>> linked(List<Figure> bucket, BiPredicate<Figure, Figure> same) {
    List<Figure> some = bucket.subList(0, Math.min(MOST, bucket.size()));
    int[] home = new int[some.size()];
    Arrays.setAll(home, i -> i);
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        if (same.test(some.get(i), some.get(j))) {
          int from = home[j];
          int to = home[i];
          Arrays.setAll(home, k -> home[k] == from ? to : home[k]);
        }
      }
    }
    Map<Integer, List<Figure>> groups = new TreeMap<>();
    for (int i = 0; i < home.length; i++) {
      groups.computeIfAbsent(home[i], k -> new ArrayList<>()).add(some.get(i));
    }
    return groups.values().stream().filter(group -> group.size() > 1).toList();
  }

  /** True if both figures are of the same matter, and differ. */
  boolean holds(Figure a, Figure b) {
    if (!a.unit().equals(b.unit())) {
      return isOtherMoney(a, b);
    }
    if (a.clause().article() == b.clause().article()
        || a.same(b)
        || a.isFarFrom(b)
        || a.isOfAnotherDay(b)
        || !a.manner().equals(b.manner())
        || knowsBoth(a, b)) {
      return false;
    }
    if (a.isSameManner(b)) {
      return true;
    }
    if (a.isNear(b) && isOnlyOne(a, b) || a.isSameDeed(b) && isOfOnePlace(a, b)) {
      return true;
    }
    Set<String> counted = new LinkedHashSet<>(a.counted());
    counted.addAll(b.counted());
    if (a.isObjectOfTheSame(b)) {
      a.doing().forEach(verb -> counted.add(verb.substring(Figure.OBJECT.length())));
      return surroundings.shared(a.clause(), b.clause(), counted).share() >= LEAST_SHARE_OF_OBJECT;
    }
    Surroundings.Shared shared = surroundings.shared(a.clause(), b.clause(), counted);
    boolean round = a.agrees(b) && a.isNear(b) && !Figure.isCurrency(a.unit());
    double least = a.isShare() ? LEAST_SHARE_OF_PERCENT : LEAST_SHARE;
    return round
        ? shared.isAtLeast(LEAST_NEAR_SHARE, LEAST_NEAR_WEIGHT)
        : shared.isAtLeast(least, LEAST_WEIGHT);
  }
}
