package org.recoupe.article.html;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;

/** An element that its names mark as debris, and how much prose stands in it. */
final class Region {
  /** With this share of the page's prose an element is the report, whatever it is called. */
  static final double CERTAIN_SHARE = 0.4;

  /** The same where the names are less sure. */
  static final double LIKELY_SHARE = 0.2;

  /** With this share all elements of one name together are the report: entries of a live ticker. */
  static final double NAMESAKES_SHARE = 0.6;

  /** Less prose than this outside an element cannot be the report. */
  static final int LITTLE = 250;

  /** With less prose outside, what is called comments is the report: live tickers are. */
  static final int LITTLE_BESIDE_COMMENTS = 600;

  private final Mark mark;
  private final @Nullable Region outer;
  private final int[] namesake;
  private int prose;
  private boolean settled;
  private Debris.@Nullable Kind effective;

  /**
   * A region.
   *
   * @param mark what its names say
   * @param outer the region around it
   * @param namesake prose of all elements with the same names, shared by them
   */
  Region(Mark mark, @Nullable Region outer, int[] namesake) {
    this.mark = mark;
    this.outer = outer;
    this.namesake = namesake;
  }

  /** Counts the prose of a block in this region and all around it. */
  void add(int length) {
    for (Region region = this; region != null; region = region.outer) {
      region.prose += length;
      region.namesake[0] += length;
    }
  }

  /** True if this or a region around it is of {@code kind} for certain. */
  boolean within(Debris.Kind kind) {
    for (Region region = this; region != null; region = region.outer) {
      if (region.mark.kind() == kind && region.mark.certain()) {
        return true;
      }
    }
    return false;
  }

  /** Decides whether the mark holds, given the prose of the page (without comments). */
  void settle(int total) {
    if (settled) {
      return;
    }
    settled = true;
    if (outer != null) {
      outer.settle(total);
      effective = outer.effective;
    }
    if (effective == null) {
      boolean much =
          mark.kind() == Debris.Kind.COMMENT && mark.certain()
              ? total < LITTLE_BESIDE_COMMENTS && prose > 2 * total
              : prose >= (mark.certain() ? CERTAIN_SHARE : LIKELY_SHARE) * total
                  && prose > LITTLE / 2;
      much |= !mark.certain() && namesake[0] >= NAMESAKES_SHARE * total && namesake[0] > LITTLE;
      effective = much ? null : Objects.requireNonNull(mark.kind());
    }
  }

  /** True if a mark that holds here leaves little doubt. */
  boolean isCertain() {
    for (Region region = this; region != null; region = region.outer) {
      if (region.effective != null && region.mark.certain()) {
        return true;
      }
    }
    return false;
  }

  /** The kind of debris that holds here; null where none does. */
  Debris.@Nullable Kind effective() {
    return effective;
  }
}
