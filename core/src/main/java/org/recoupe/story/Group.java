package org.recoupe.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Articles that have been put together so far, with the sum of their vectors. */
final class Group {
  final List<Integer> members = new ArrayList<>();
  final TreeSet<Integer> near = new TreeSet<>();
  private Vector sum;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  private final TreeSet<Integer> named;

  Group(int article, Profile profile, Vector vector) {
    LocalDate day = profile.day();
    named = new TreeSet<>(profile.days());
    members.add(article);
    sum = vector;
    from = day;
    to = day;
  }

  /**
   * Mean likeness over all cross pairs: the product of the sums, since all vectors are of length 1.
   */
  double likeness(Group other, StoryOptions options) {
    double mean = sum.dot(other.sum) / ((double) members.size() * other.members.size());
    boolean apart = namesOtherDays(other, options) || other.namesOtherDays(this, options);
    return mean * Math.pow(0.5, daysTo(other) / options.days()) * (apart ? options.otherDays() : 1);
  }

  /** True if this has no date but names days, and none is near those of {@code other}. */
  private boolean namesOtherDays(Group other, StoryOptions options) {
    if (from != null || named.size() < options.namedDays()) {
      return false;
    }
    List<Integer> days = other.when();
    return !days.isEmpty()
        && days.stream()
            .noneMatch(
                day ->
                    named.stream()
                        .anyMatch(own -> NamedDays.between(own, day) <= options.nearDays()));
  }

  /** The days on which it was published or else those that it names. */
  private List<Integer> when() {
    LocalDate first = from;
    LocalDate last = to;
    return first == null || last == null
        ? List.copyOf(named)
        : List.of(NamedDays.place(first), NamedDays.place(last));
  }

  /** Days between the spans of both, 0 where they overlap or one is not dated. */
  private long daysTo(Group other) {
    LocalDate start = from;
    LocalDate end = to;
    LocalDate otherStart = other.from;
    LocalDate otherEnd = other.to;
    if (start == null || end == null || otherStart == null || otherEnd == null) {
      return 0;
    }
    long after =
        Math.max(
            ChronoUnit.DAYS.between(end, otherStart), ChronoUnit.DAYS.between(otherEnd, start));
    return Math.max(0, after - 1);
  }

  /** Takes in the members of {@code other}. */
  void add(Group other) {
    members.addAll(other.members);
    named.addAll(other.named);
    sum = sum.plus(other.sum);
    LocalDate otherFrom = other.from;
    LocalDate otherTo = other.to;
    if (otherFrom != null && (from == null || otherFrom.isBefore(from))) {
      from = otherFrom;
    }
    if (otherTo != null && (to == null || otherTo.isAfter(to))) {
      to = otherTo;
    }
  }

  /** The member that is most like all others; the first of those that are equally so. */
  int centre(List<Vector> vectors) {
    int centre = members.get(0);
    for (int member : members) {
      if (sum.dot(vectors.get(member)) > sum.dot(vectors.get(centre)) + 1e-6) {
        centre = member;
      }
    }
    return centre;
  }
}
