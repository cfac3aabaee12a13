package org.recoupe.crosscheck.conflict;

/** How sure and how far along a clause tells what it tells. */
enum Modality {
  /** It may be so (« pourrait », « il est possible que »). */
  POSSIBLE,
  /** It is announced or to come (« va », « doit », future tense). */
  PLANNED,
  /** It is so now, or the clause has no verb that tells. */
  UNDER_WAY,
  /** It has happened (« a ouvert »). */
  DONE
}
