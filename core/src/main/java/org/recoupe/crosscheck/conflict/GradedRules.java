package org.recoupe.crosscheck.conflict;

import java.util.List;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.figure.Graded;

/**
 * When two numbers of a row are of one event, and what their difference is then. A sort of numbers
 * ({@link org.recoupe.crosscheck.figure.GradedReader}) has one set of rules; what it does not set
 * is as here.
 */
class GradedRules {
  private static final double LEAST_SHARE = 0.3;
  private static final double LEAST_WEIGHT = 5;
  private static final int HOUR = 60;
  private static final int MONTH = 30;

  private final Conflict.Kind kind;

  GradedRules(Conflict.Kind kind) {
    this.kind = kind;
  }

  /** The kind of conflict that two of them make. */
  final Conflict.Kind kind() {
    return kind;
  }

  /** The status where no number satisfies both. */
  Conflict.Status apart() {
    return Conflict.Status.CONFLICT;
  }

  /** True if two numbers that agree, but are not the same, are worth showing. */
  boolean rounds() {
    return true;
  }

  /** True if two numbers of one event are told by how close they are and that no others are. */
  boolean isAlone(List<Graded> row, Graded a, Graded b) {
    return false;
  }

  /** True if both say the same; « 17h30 » and « vers 17h30 » do. */
  boolean isSame(Graded a, Graded b) {
    return a.same(b);
  }

  /** True if one report gives both numbers of one event. */
  boolean isTwice(Graded a, Graded b) {
    return false;
  }

  /** True if a report that gives both numbers of a row knows two events by them. */
  boolean isApartWhereBoth() {
    return true;
  }

  /** True if all numbers of a row are of one event, so that one line tells that they differ. */
  boolean isOneLine() {
    return false;
  }

  /** How far two numbers of one event lie apart at most. */
  int farthest() {
    return Integer.MAX_VALUE;
  }

  /** True if the row tells of what the number is, so that the sentences need share nothing else. */
  boolean isKnownByRow() {
    return false;
  }

  /** Least share of the lighter sentence that both must have in common. */
  double leastShare() {
    return isKnownByRow() ? 0 : LEAST_SHARE;
  }

  /** Least weight of what both must have in common. */
  double leastWeight() {
    return isKnownByRow() ? 0 : LEAST_WEIGHT;
  }

  /** Days into an event: which it was depends on the day of the report. */
  static GradedRules days() {
    return new GradedRules(Conflict.Kind.DATE) {
      @Override
      Conflict.Status apart() {
        return Conflict.Status.UPDATE;
      }

      /** Reports of two days of one event differ by days at most. */
      @Override
      int farthest() {
        return 3;
      }

      @Override
      boolean isOneLine() {
        return true;
      }

      @Override
      double leastShare() {
        return LEAST_SHARE / 2;
      }

      @Override
      double leastWeight() {
        return 3;
      }
    };
  }

  /** Minutes of play: a player may act twice; reports of one act differ by a few minutes. */
  static GradedRules minutes() {
    return new GradedRules(Conflict.Kind.DATE) {
      @Override
      int farthest() {
        return 3;
      }

      @Override
      boolean isKnownByRow() {
        return true;
      }
    };
  }

  /** How long something has lasted: reports of one movement differ by weeks at most. */
  static GradedRules since() {
    return new GradedRules(Conflict.Kind.DATE) {
      @Override
      boolean rounds() {
        return false;
      }

      @Override
      int farthest() {
        return MONTH;
      }

      @Override
      boolean isKnownByRow() {
        return true;
      }
    };
  }

  /** When something began: once, however many ways there are to date it. */
  static GradedRules starts() {
    return new GradedRules(Conflict.Kind.DATE) {
      /** « le 15 mars » is not « mi-mars », though its middle. */
      @Override
      boolean isSame(Graded a, Graded b) {
        return a.low() == b.low() && a.high() == b.high();
      }

      @Override
      boolean isOneLine() {
        return true;
      }

      @Override
      boolean isApartWhereBoth() {
        return false;
      }

      /** Two days are of two starts more often than of one. */
      @Override
      int farthest() {
        return 0;
      }

      @Override
      boolean isKnownByRow() {
        return true;
      }
    };
  }

  /** How long a speech took: a story has one of each. */
  static GradedRules spoken() {
    return new GradedRules(Conflict.Kind.COUNT) {
      @Override
      boolean isKnownByRow() {
        return true;
      }
    };
  }

  /** Times of day, in minutes: reports of one event differ by hours at most. */
  static GradedRules clocks() {
    return new ClockRules();
  }

  private static final class ClockRules extends GradedRules {
    /** Minutes from a time within which a report that gives it gives no other. */
    private static final int ALONE = 2 * HOUR;

    ClockRules() {
      super(Conflict.Kind.DATE);
    }

    /** « vers 23h45 », « peu avant minuit »: each report gives one time about then. */
    @Override
    boolean isAlone(List<Graded> row, Graded a, Graded b) {
      return a.agrees(b)
          && isNarrow(a)
          && isNarrow(b)
          && row.stream()
              .filter(other -> isOf(other, a) || isOf(other, b))
              .allMatch(
                  other ->
                      other.same(isOf(other, a) ? a : b)
                          || other.gap(a) > ALONE && other.gap(b) > ALONE);
    }

    /** « peu après 2 heures », and in the next sentence « à 2 heures ». */
    @Override
    boolean isTwice(Graded a, Graded b) {
      return isOf(a, b)
          && b.clause().sentence() - a.clause().sentence() == 1
          && !a.same(b)
          && (a.low() == b.low() || a.high() == b.high())
          && isNarrow(a)
          && isNarrow(b);
    }

    @Override
    int farthest() {
      return 3 * HOUR;
    }

    private static boolean isNarrow(Graded time) {
      return time.high() - time.low() <= HOUR / 2;
    }

    private static boolean isOf(Graded one, Graded other) {
      return one.clause().article() == other.clause().article();
    }
  }
}
