package org.recoupe.crosscheck.quotation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** How much of what the shorter of two quotations says stands in the longer one. */
final class Likeness {
  private final Map<String, Double> weights = new LinkedHashMap<>();

  /** A fragment in more wordings than this share of all is a name. */
  private static final double RARE = 0.2;

  /** A fragment in this many wordings may still be no name. */
  private static final int LEAST_RARE = 4;

  private final Map<String, Integer> fragments = new LinkedHashMap<>();
  private final int count;
  private final FamilyOptions options;

  Likeness(List<Wording> wordings, FamilyOptions options) {
    this.options = options;
    this.count = wordings.size();
    Map<String, Integer> quoted = new LinkedHashMap<>();
    for (Wording wording : wordings) {
      for (String fragment : new LinkedHashSet<>(wording.fragments())) {
        quoted.merge(fragment, 1, Integer::sum);
      }
    }
    fragments.putAll(quoted);
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (Wording wording : wordings) {
      wording.concepts().forEach(concept -> frequencies.merge(concept, 1, Integer::sum));
    }
    frequencies.forEach(
        (concept, count) -> weights.put(concept, Math.log(1.0 + wordings.size() / (double) count)));
  }

  double weight(String concept) {
    return weights.getOrDefault(concept, 1.0);
  }

  /** True if quoted words of one, which few others have, stand in the other. */
  private boolean sharesFragment(Wording one, Wording other) {
    for (String fragment : one.fragments()) {
      if (other.key().contains(fragment)
          && fragments.getOrDefault(fragment, 0) <= Math.max(LEAST_RARE, count * RARE)) {
        return true;
      }
    }
    return false;
  }

  /** Weighted share of the poorer wording's concepts, 0 where too few are shared. */
  double of(Wording a, Wording b) {
    if (a.key().equals(b.key())) {
      return 1;
    }
    Wording few = a.concepts().size() <= b.concepts().size() ? a : b;
    Wording many = few == a ? b : a;
    double shared = 0;
    double all = 0;
    int count = 0;
    for (String concept : few.concepts()) {
      double weight = weight(concept);
      all += weight;
      if (many.concepts().contains(concept)) {
        shared += weight;
        count++;
      }
    }
    int least = Math.min(options.leastShared(), Math.max(1, few.concepts().size()));
    if (count < least || all == 0) {
      return 0;
    }
    double other = 0;
    for (String concept : many.concepts()) {
      other += weight(concept);
    }
    double containment = shared / all;
    double balance = shared / other;
    double likeness = 0.7 * containment + 0.3 * Math.sqrt(balance * containment);
    return sharesFragment(a, b) || sharesFragment(b, a)
        ? Math.max(likeness, options.sharedFragment())
        : likeness;
  }
}
