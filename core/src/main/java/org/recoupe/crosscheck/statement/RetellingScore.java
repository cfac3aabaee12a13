package org.recoupe.crosscheck.statement;

/**
 * How likely two passages say the same: logistic in how much of both is shared, how telling that
 * is, and how far the pair stands out; less where numbers, days or denial differ.
 */
final class RetellingScore {
  private final RetellingOptions options;

  RetellingScore(RetellingOptions options) {
    this.options = options;
  }

  /** The score of a pair that stands out {@code margin} times; 1 where that is not known. */
  double of(Telling a, Telling b, double margin) {
    Telling.Shared there = a.shared(b);
    Telling.Shared back = b.shared(a);
    double shareA = a.total() == 0 ? 0 : there.evidence() / a.total();
    double shareB = b.total() == 0 ? 0 : back.evidence() / b.total();
    double likeness = shareA + shareB == 0 ? 0 : 2 * shareA * shareB / (shareA + shareB);
    double evidence = Math.min(there.evidence(), back.evidence());
    return options.likeness() * likeness
        + options.evidence() * Math.log(1 + evidence)
        + options.margin() * Math.log(Math.min(margin, options.widestMargin()))
        - options.bias();
  }

  /** What is taken off where both contradict each other. */
  double penalty(Telling a, Telling b) {
    return (a.countsOtherwise(b) ? options.otherNumber() : 0)
        + (a.datesOtherwise(b) ? options.otherDay() : 0)
        + (a.namesOthers(b) ? options.otherNames() : 0)
        + (a.denied() != b.denied() ? options.denied() : 0);
  }

  /** True if what both share is enough to tell one event from another. */
  boolean tells(Telling a, Telling b) {
    Telling.Shared there = a.shared(b);
    Telling.Shared back = b.shared(a);
    int items = Math.min(there.items(), back.items());
    double evidence = Math.min(there.evidence(), back.evidence());
    return items > options.leastItems()
        || items == options.leastItems() && there.words() > 0 && evidence >= options.telling();
  }
}
