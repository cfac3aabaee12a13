package org.recoupe.annotation.time;

/** Whether a clause speaks of what was or what will be. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
