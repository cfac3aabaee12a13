package org.recoupe.crosscheck;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.provenance.Reason;

/**
 * Clauses that assert the same thing, in any wording.
 *
 * @param id stable name within the story
 * @param text the sentence that stands for all
 * @param witnesses the clauses
 * @param outlets number of outlets that print it
 * @param origins ids of the independent voices behind it
 * @param vouchers the sources that witnesses name, in the order of the witnesses
 * @param standing why it is kept
 * @param partOf id of the statement whose sentence tells it too, null where it stands alone
 * @param why what the clauses share
 */
public record Statement(
    String id,
    String text,
    List<Excerpt> witnesses,
    int outlets,
    List<String> origins,
    List<Voucher> vouchers,
    Standing standing,
    @Nullable String partOf,
    List<Reason> why) {
  public Statement {
    witnesses = List.copyOf(witnesses);
    origins = List.copyOf(origins);
    vouchers = List.copyOf(vouchers);
    why = List.copyOf(why);
  }

  /** A statement that stands alone, with no source but the outlets. */
  public Statement(
      String id,
      String text,
      List<Excerpt> witnesses,
      int outlets,
      List<String> origins,
      Standing standing,
      List<Reason> why) {
    this(id, text, witnesses, outlets, origins, List.of(), standing, null, why);
  }

  /** The same with other sources. */
  public Statement vouchedBy(List<Voucher> others) {
    return new Statement(id, text, witnesses, outlets, origins, others, standing, partOf, why);
  }

  /** The same as a part of another; null where it stands alone. */
  public Statement partOf(@Nullable String other) {
    return new Statement(id, text, witnesses, outlets, origins, vouchers, standing, other, why);
  }

  /** Why a statement is kept. */
  public enum Standing {
    /** Two articles or more assert it. */
    SHARED,
    /** Two articles or more hand on somebody's words, and say little beside them. */
    SPOKEN,
    /** One article does, and it is about what all of them are about. */
    CENTRAL,
    /** The latest article does, and no other could know. */
    NEW;

    /** Name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
