package org.recoupe.crosscheck.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

  /** Numbers that round each other need less: that they are close is half of the proof. */
  private static final double LEAST_NEAR_SHARE = 0.12;

  private static final double LEAST_NEAR_WEIGHT = 4;

  /** Smaller numbers are close by chance. */
  private static final BigDecimal LEAST_ALONE = BigDecimal.TEN;

  private final Surroundings surroundings;

  /** What each article counts: number and noun. */
  private final Map<Integer, Set<String>> given = new LinkedHashMap<>();

  SameMatter(Surroundings surroundings, List<Figure> figures) {
    this.surroundings = surroundings;
    for (Figure figure : figures) {
      Set<String> numbers =
          given.computeIfAbsent(figure.clause().article(), k -> new LinkedHashSet<>());
      figure.counted().forEach(noun -> numbers.add(figure.key() + " " + noun));
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
        buckets.computeIfAbsent(figure.unit(), k -> new ArrayList<>()).add(figure);
      } else if (!figure.counted().isEmpty()) {
        String noun = figure.counted().iterator().next();
        buckets.computeIfAbsent("of " + noun, k -> new ArrayList<>()).add(figure);
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
    return surroundings.gives(a.clause(), b)
        || !a.agrees(b)
            && a.clause().article() != b.clause().article()
            && b.counted().stream().anyMatch(noun -> numbers.contains(b.key() + " " + noun));
  }

  /**
   * True for numbers close to each other that count one noun, where no place or day parts them:
   * « 138 appartements », « environ 140 appartements ».
   */
  private static boolean isOnlyOne(Figure a, Figure b) {
    boolean parted =
        !a.place().isEmpty() && !b.place().isEmpty() && !a.place().equals(b.place())
            || !a.doing().isEmpty() && !b.doing().isEmpty() && !a.day().equals(b.day());
    return !parted
        && !a.isShare()
        && a.quantity().value().min(b.quantity().value()).compareTo(LEAST_ALONE) >= 0;
  }

  /** True if both figures are of the same matter. */
  boolean holds(Figure a, Figure b) {
    if (a.clause().article() == b.clause().article()
        || a.same(b)
        || a.isFarFrom(b)
        || knowsBoth(a, b)) {
      return false;
    }
    if (a.isNear(b) && isOnlyOne(a, b)) {
      return true;
    }
    Set<String> counted = new LinkedHashSet<>(a.counted());
    counted.addAll(b.counted());
    Surroundings.Shared shared = surroundings.shared(a.clause(), b.clause(), counted);
    boolean round = a.agrees(b) && a.isNear(b);
    double least = a.isShare() ? LEAST_SHARE_OF_PERCENT : LEAST_SHARE;
    return shared.share() >= (round ? LEAST_NEAR_SHARE : least)
        && shared.weight() >= (round ? LEAST_NEAR_WEIGHT : LEAST_WEIGHT);
  }
}
