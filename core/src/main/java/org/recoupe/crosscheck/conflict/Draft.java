package org.recoupe.crosscheck.conflict;

import java.util.List;
import java.util.Map;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.provenance.Reason;

/**
 * A conflict before it is ranked and named.
 *
 * @param kind on what reports differ
 * @param status conflict, update or rounding
 * @param about what the values are values of
 * @param sides witnesses by value, in the order in which they are shown
 * @param why why this status
 * @param size how large the difference is, 0 to 1
 */
record Draft(
    Conflict.Kind kind,
    Conflict.Status status,
    String about,
    Map<String, List<Excerpt>> sides,
    List<Reason> why,
    double size) {
  /** Why two numbers are one with a slip. */
  static final Reason SLIP = Reason.of("conflict.digit");

  /** True if {@code other} is of the same kind and says nothing that this does not. */
  boolean holds(Draft other) {
    if (kind == Conflict.Kind.NAME && sides.keySet().equals(other.sides.keySet())) {
      return true;
    }
    // « 40 blessés, dont 12 policiers » gives two numbers in one place.
    boolean numbers = kind == Conflict.Kind.COUNT || kind == Conflict.Kind.AMOUNT;
    if (numbers && sides.keySet().stream().noneMatch(other.sides.keySet()::contains)) {
      return false;
    }
    return kind == other.kind
        && status == other.status
        && other.sides.values().stream()
            .allMatch(places -> sides.values().stream().anyMatch(own -> own.containsAll(places)));
  }

  /** True if {@code slip} is a slip in a number, and this gives both its numbers already. */
  boolean counts(Draft slip) {
    return slip.why.equals(List.of(SLIP)) && sides.keySet().containsAll(slip.sides.keySet());
  }

  /** One name that is written in several ways. */
  static Draft ofSpelling(Map<String, List<Excerpt>> sides) {
    return new Draft(
        Conflict.Kind.NAME,
        Conflict.Status.CONFLICT,
        String.join(" / ", sides.keySet()),
        sides,
        List.of(Reason.of("conflict.name.spelling")),
        0);
  }

  /**
   * True for two dates of which one is given only by passages that give the other too: « Filmé le 3
   * mai, il sera jugé le 9 juin » dates two things.
   */
  boolean datesTwoThings() {
    return kind == Conflict.Kind.DATE
        && sides.values().stream()
            .anyMatch(
                one ->
                    sides.values().stream()
                        .anyMatch(o -> o != one && one.stream().allMatch(w -> meets(w, o))));
  }

  private static boolean meets(Excerpt one, List<Excerpt> others) {
    return others.stream()
        .anyMatch(o -> o.article().equals(one.article()) && o.at().overlaps(one.at()));
  }
}
