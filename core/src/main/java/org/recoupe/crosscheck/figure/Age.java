package org.recoupe.crosscheck.figure;

import java.util.Set;
import org.recoupe.annotation.Mention;
import org.recoupe.crosscheck.clause.Clause;

/**
 * Somebody's age as a report gives it.
 *
 * @param clause where it stands
 * @param words as written
 * @param low least number of years that the words allow
 * @param high greatest number of years
 * @param names words of the name of who is that old, folded, empty where not named
 * @param noun noun for him, folded, empty where not given
 * @param gender gender of the noun
 */
public record Age(
    Clause clause,
    String words,
    int low,
    int high,
    Set<String> names,
    String noun,
    Mention.Gender gender) {

  /** True if the age is given by the decade only. */
  public boolean isVague() {
    return low != high;
  }

  /** True if some age satisfies both. */
  public boolean agrees(Age other) {
    return low <= other.high && other.low <= high;
  }

  /** True if both say the same. */
  public boolean same(Age other) {
    return low == other.low && high == other.high;
  }

  /** True if the names or the genders are of two persons. */
  public boolean isOfAnother(Age other) {
    boolean named = !names.isEmpty() && !other.names.isEmpty();
    return named && names.stream().noneMatch(other.names::contains) || !gender.agrees(other.gender);
  }

  /** True if both are named alike. */
  public boolean isNamedAs(Age other) {
    return names.stream().anyMatch(other.names::contains);
  }
}
