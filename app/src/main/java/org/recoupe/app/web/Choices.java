package org.recoupe.app.web;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.recoupe.app.store.Search;

/** The values that filters offer, looked up anew now and then: they change slowly. */
final class Choices {
  /** Values of a list; nobody scrolls through more. */
  private static final int MOST = 200;

  /** Milliseconds for which a list is good. */
  private static final long GOOD = 30_000;

  private final Search search;
  private final Clock clock;
  private final Map<Search.Choice, Known> known = new EnumMap<>(Search.Choice.class);

  private record Known(List<String> values, long until) {}

  Choices(Search search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  synchronized List<String> of(Search.Choice choice) {
    Known now = known.get(choice);
    if (now == null || now.until() < clock.millis()) {
      now = new Known(search.choices(choice, MOST), clock.millis() + GOOD);
      known.put(choice, now);
    }
    return now.values();
  }
}
