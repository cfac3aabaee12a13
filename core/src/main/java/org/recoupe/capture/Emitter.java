package org.recoupe.capture;

import org.recoupe.provenance.Outcome;

/** Takes what a reader found, piece by piece. */
interface Emitter {
  /** Takes a capture or a problem. */
  void accept(Outcome<Capture> outcome);
}
