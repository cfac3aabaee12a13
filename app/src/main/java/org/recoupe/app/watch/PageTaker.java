package org.recoupe.app.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Gets pages and keeps them. */
final class PageTaker {
  /** What may be a report; pictures, films and programs are left where they are. */
  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "text/plain");

  static final Map<String, String> ACCEPT =
      Map.of("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8");

  /** Doublings of the interval between two rounds for one page. */
  private static final int MOST_DOUBLINGS = 6;

  private final WatchOptions options;
  private final Clock clock;
  private final Visitor visitor;
  private final Ledger ledger;
  private final Consumer<String> talk;
  private final PageArchive archive;

  PageTaker(
      WatchOptions options, Clock clock, Visitor visitor, Ledger ledger, Consumer<String> talk) {
    this.options = options;
    this.clock = clock;
    this.visitor = visitor;
    this.ledger = ledger;
    this.talk = talk;
    this.archive = new PageArchive(options.agent());
  }

  /** Gets {@code page} and keeps it; false where it was not had. */
  boolean take(String page) throws IOException, InterruptedException {
    Visit visit = visitor.visit(URI.create(page), ACCEPT, options.bounds().maxBytes());
    if (visit instanceof Visit.Got got) {
      return keep(page, got);
    }
    if (visit instanceof Visit.Later later) {
      return putOff(page, later);
    }
    String why = visit instanceof Visit.Refused refused ? refused.why() : "no answer of its own";
    return drop(page, why);
  }

  private boolean keep(String page, Visit.Got got) throws IOException {
    Exchange answer = got.answer();
    Optional<String> other = otherThanPage(answer);
    if (other.isPresent()) {
      return drop(page, "no page but " + other.get());
    }
    String file = Shelf.name(URI.create(page), answer.at());
    String address = answer.address().toString();
    ledger.keep(page, address, file, answer.at(), archive.of(got.exchanges()));
    return true;
  }

  /** The type of an answer that cannot be a report. */
  static Optional<String> otherThanPage(Exchange answer) {
    String type = answer.header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.isEmpty() || TYPES.contains(type) ? Optional.empty() : Optional.of(type);
  }

  private boolean putOff(String page, Visit.Later later) throws IOException {
    int rounds = ledger.rounds(page) + 1;
    if (rounds >= options.bounds().rounds()) {
      return drop(page, later.why() + ", " + rounds + " times");
    }
    Instant next =
        clock
            .instant()
            .plus(options.interval().multipliedBy(1L << Math.min(rounds - 1, MOST_DOUBLINGS)));
    Instant notBefore = later.notBefore().isAfter(next) ? later.notBefore() : next;
    ledger.failed(page, rounds, notBefore, later.why());
    talk.accept("warning: " + page + ": " + later.why() + "; tried again later");
    return false;
  }

  private boolean drop(String page, String why) throws IOException {
    ledger.dropped(page, why);
    talk.accept("error: " + page + ": " + why);
    return false;
  }
}
