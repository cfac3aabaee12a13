package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a reader has set right, in the order in which it was done.
 *
 * @param list the corrections
 */
public record Corrections(List<Correction> list) {
  /** Nothing is set right. */
  public static final Corrections NONE = new Corrections(List.of());

  public Corrections {
    list = List.copyOf(list);
  }

  /** These and {@code more}, which takes the place of what it contradicts or repeats. */
  public Corrections with(Correction more) {
    List<Correction> kept = new ArrayList<>();
    for (Correction correction : list) {
      if (!Contradictions.between(correction, more) && !Contradictions.repeats(correction, more)) {
        kept.add(correction);
      }
    }
    kept.add(more);
    return new Corrections(kept);
  }

  /** These without {@code one}: undoes it. */
  public Corrections without(Correction one) {
    return new Corrections(list.stream().filter(correction -> !correction.equals(one)).toList());
  }

  /** Those of one kind. */
  <C extends Correction> Stream<C> of(Class<C> kind) {
    return list.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Those of one kind about {@code subject}. */
  <C extends Correction.Placed> List<C> of(Class<C> kind, Subject subject) {
    return of(kind).filter(correction -> correction.subject() == subject).toList();
  }
}
