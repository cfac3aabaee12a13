package org.recoupe.app.watch;

import java.time.Instant;
import java.util.List;

/** What came of an attempt to get a page or feed. */
sealed interface Visit {
  /** An answer, behind the redirects that led to it; at least one. */
  record Got(List<Exchange> exchanges) implements Visit {
    public Got {
      exchanges = List.copyOf(exchanges);
    }

    /** The answer itself. */
    Exchange answer() {
      return exchanges.get(exchanges.size() - 1);
    }
  }

  /** The same as last time. */
  record Unchanged() implements Visit {}

  /** Nothing, and nothing to be hoped for. */
  record Refused(String why) implements Visit {}

  /** Nothing yet; not to be asked again before a time. */
  record Later(String why, Instant notBefore) implements Visit {}
}
