package org.recoupe.annotation.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Mention;

/**
 * What a title or description says of a person.
 *
 * @param head the office, masculine, in lower case (« premier ministre »)
 * @param country country that an adjective or complement names
 * @param complement folded words of the complement (« interieur »), without articles
 * @param gender as far as the words show it
 * @param former true for « ancien », « ex- »
 */
public record Office(
    String head,
    @Nullable String country,
    Set<String> complement,
    Mention.Gender gender,
    boolean former) {
  /** Complement of an office of the state itself (« le chef de l'État »). */
  static final String STATE = "*";

  public Office {
    complement = Set.copyOf(complement);
  }

  /** True where nothing but the head is said (« le président »). */
  public boolean bare() {
    return country == null && complement.isEmpty();
  }

  /** True where no complement but the state's is said (« le président ruritain »). */
  public boolean ofState() {
    return complement.isEmpty() || complement.equals(Set.of(STATE));
  }

  /**
   * True if a person who holds {@code held} may be the one whom this description means: the same
   * office, nothing against it, and all that narrows this description down is known of the other.
   */
  public boolean fits(Office held) {
    if (!head.equals(held.head) || former && !held.former) {
      return false;
    }
    if (!gender.agrees(held.gender)) {
      return false;
    }
    if (country != null && !country.equals(held.country)) {
      return false;
    }
    if (complement.isEmpty()) {
      return true;
    }
    // « le chef de l'État » is « le président Varenko », not « le président du club Varenko »
    boolean state = complement.contains(STATE) && held.complement.isEmpty();
    return state || complement.stream().anyMatch(held.complement::contains);
  }

  /**
   * The same, but « le président ruritain » is none of a party that has the country in its name.
   */
  public boolean means(Office held) {
    boolean state = country != null && complement.isEmpty() && head.equals("président");
    return fits(held) && (!state || held.ofState());
  }

  /** True if every office among {@code held} that this may mean is said to be of some country. */
  public boolean isAbroad(List<Office> held) {
    return held.stream()
        .filter(office -> office.head.equals(head))
        .allMatch(office -> office.country != null);
  }
}
