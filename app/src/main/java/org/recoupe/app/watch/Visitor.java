package org.recoupe.app.watch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gets pages and feeds as a guest should: within robots.txt, one request a host at a time, waiting
 * when asked to, and never into a private network, whatever redirects and names say.
 */
final class Visitor {
  private static final int NOT_MODIFIED = 304;
  private static final int REQUEST_TIMEOUT = 408;
  private static final int TOO_MANY = 429;

  private final WatchOptions options;
  private final Clock clock;
  private final Pause pause;
  private final AddressGuard guard;
  private final HostGate gate;
  private final Fetcher fetcher;
  private final Addresses addresses = new Addresses();
  private final Robots robots;

  Visitor(WatchOptions options, Clock clock, Pause pause, AddressGuard.Resolver resolver) {
    this.options = options;
    this.clock = clock;
    this.pause = pause;
    this.guard = new AddressGuard(resolver, options.allowPrivate());
    this.gate = new HostGate(clock, pause);
    this.fetcher = new Fetcher(options, clock);
    this.robots =
        new Robots(options, clock, (address, most) -> follow(address, Map.of(), most, false));
  }

  /**
   * Visits {@code address}.
   *
   * @param headers conditions, beside those of every request
   * @param most bytes of the answer
   */
  Visit visit(URI address, Map<String, String> headers, int most) throws InterruptedException {
    return follow(address, headers, most, true);
  }

  private Visit follow(URI address, Map<String, String> headers, int most, boolean asked)
      throws InterruptedException {
    List<Exchange> exchanges = new ArrayList<>();
    URI next = address;
    for (int hop = 0; hop <= options.bounds().redirects(); hop++) {
      Visit visit = step(next, headers, most, asked);
      if (!(visit instanceof Visit.Got got)) {
        return visit;
      }
      Exchange exchange = got.answer();
      exchanges.add(exchange);
      String location = exchange.header("location");
      if (!isRedirect(exchange.status()) || location.isBlank()) {
        return isRedirect(exchange.status())
            ? new Visit.Refused("a redirect to nowhere")
            : new Visit.Got(exchanges);
      }
      Optional<URI> target = addresses.read(next, location);
      if (target.isEmpty()) {
        return new Visit.Refused("a redirect to no address of the web");
      }
      next = target.get();
    }
    return new Visit.Refused("more than " + options.bounds().redirects() + " redirects");
  }

  private static boolean isRedirect(int status) {
    return status >= 300 && status < 400;
  }

  /** One hop: allowed, checked, alone, with bounded patience. */
  private Visit step(URI address, Map<String, String> headers, int most, boolean asked)
      throws InterruptedException {
    Visit refused = refused(address);
    if (refused != null) {
      return refused;
    }
    Duration gap = options.bounds().gap();
    if (asked) {
      BaseRobotRules rules = robots.rules(address);
      if (rules.isDeferVisits()) {
        return new Visit.Later("its robots.txt cannot be had", robots.again());
      }
      if (!rules.isAllowed(address.toString())) {
        return new Visit.Refused("its robots.txt does not allow it");
      }
      gap = gap(rules);
    }
    return patiently(address, headers, most, gap);
  }

  private Duration gap(BaseRobotRules rules) {
    Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
    Duration longer = asked.compareTo(options.bounds().gap()) > 0 ? asked : options.bounds().gap();
    return longer.compareTo(options.bounds().longestGap()) > 0
        ? options.bounds().longestGap()
        : longer;
  }

  private @Nullable Visit refused(URI address) {
    try {
      return guard.refusal(address).map(why -> (Visit) new Visit.Refused(why)).orElse(null);
    } catch (UnknownHostException e) {
      return new Visit.Later("its host is not known", clock.instant());
    }
  }

  private Visit patiently(URI address, Map<String, String> headers, int most, Duration gap)
      throws InterruptedException {
    Duration wait = options.bounds().backOff();
    for (int attempt = 1; ; attempt++) {
      String why;
      Duration next = wait;
      try {
        Exchange exchange =
            gate.alone(Addresses.host(address), gap, () -> fetcher.get(address, headers, most));
        // A name that leads elsewhere by now may have done so when the request went out.
        Visit refused = refused(address);
        if (refused != null) {
          return refused;
        }
        int status = exchange.status();
        if (status == NOT_MODIFIED && !headers.isEmpty()) {
          return new Visit.Unchanged();
        }
        if (status < 400) {
          return new Visit.Got(List.of(exchange));
        }
        if (status < 500 && status != REQUEST_TIMEOUT && status != TOO_MANY) {
          return new Visit.Refused("status " + status);
        }
        why = "status " + status;
        next = RetryAfter.of(exchange.header("retry-after"), clock.instant()).orElse(wait);
      } catch (IOException e) {
        why = "no answer: " + e.getMessage();
      }
      boolean tooLong = next.compareTo(options.bounds().longestWait()) > 0;
      if (attempt >= options.bounds().attempts() || tooLong) {
        return new Visit.Later(why, clock.instant().plus(next));
      }
      pause.sleep(next);
      wait = wait.multipliedBy(2);
    }
  }
}
