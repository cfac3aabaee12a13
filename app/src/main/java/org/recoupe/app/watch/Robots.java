package org.recoupe.app.watch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What sites allow, by their robots.txt (RFC 9309): a file that is not there allows all, one that
 * cannot be had now allows nothing for a while.
 */
final class Robots {
  /** Names that a robots.txt may call us by. */
  private static final List<String> NAMES = List.of("recoupe");

  /** Bytes of a robots.txt; the standard asks for at least 500 KiB. */
  private static final int MOST = 512 << 10;

  /** How long a site whose robots.txt cannot be had is left alone. */
  private static final Duration DEFERRED = Duration.ofMinutes(10);

  /** Sites that ask for longer pauses do not want to be visited. */
  private static final Duration LONGEST_DELAY = Duration.ofDays(1);

  private static final int SERVER_ERROR = 503;

  private final WatchOptions options;
  private final Clock clock;
  private final Hop hop;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** Asks for one address, checked and alone. */
  interface Hop {
    /** Redirects followed as far as they are bounded and allowed. */
    Visit follow(URI address, int most) throws InterruptedException;
  }

  private record Known(BaseRobotRules rules, Instant until) {}

  Robots(WatchOptions options, Clock clock, Hop hop) {
    this.options = options;
    this.clock = clock;
    this.hop = hop;
  }

  /** The rules of the site of {@code address}. */
  BaseRobotRules rules(URI address) throws InterruptedException {
    String origin = Addresses.origin(address);
    Known old = known.get(origin);
    if (old != null && clock.instant().isBefore(old.until())) {
      return old.rules();
    }
    BaseRobotRules rules = ask(URI.create(origin + "/robots.txt"));
    Duration good = rules.isDeferVisits() ? DEFERRED : options.bounds().robotsFor();
    known.put(origin, new Known(rules, clock.instant().plus(good)));
    return rules;
  }

  /** When a site that could not be asked may be asked again. */
  Instant again() {
    return clock.instant().plus(DEFERRED);
  }

  private BaseRobotRules ask(URI file) throws InterruptedException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(LONGEST_DELAY.toMillis(), 0);
    Visit visit = hop.follow(file, MOST);
    if (visit instanceof Visit.Got got) {
      Exchange answer = got.answer();
      try {
        byte[] plain = Plain.of(answer, MOST);
        return parser.parseContent(file.toString(), plain, answer.header("content-type"), NAMES);
      } catch (IOException e) {
        return parser.failedFetch(SERVER_ERROR);
      }
    }
    return parser.failedFetch(visit instanceof Visit.Refused ? 404 : SERVER_ERROR);
  }
}
