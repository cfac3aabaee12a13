package org.recoupe.app.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.recoupe.capture.FeedLinks;

/** Looks at feeds: asks whether they have changed and notes the pages that are new. */
final class FeedReader {
  /** Sitemaps within sitemaps. */
  private static final int DEPTH = 2;

  /** A feed that cannot be read is asked more and more seldom, down to this. */
  private static final Duration SELDOM = Duration.ofDays(1);

  /** Doublings of the interval until then. */
  private static final int MOST_DOUBLINGS = 10;

  private final WatchOptions options;
  private final Clock clock;
  private final Visitor visitor;
  private final Ledger ledger;
  private final Consumer<String> talk;
  private final Addresses addresses = new Addresses();

  FeedReader(
      WatchOptions options, Clock clock, Visitor visitor, Ledger ledger, Consumer<String> talk) {
    this.options = options;
    this.clock = clock;
    this.visitor = visitor;
    this.ledger = ledger;
    this.talk = talk;
  }

  /** Looks at {@code feed} where it is due; false where it could not be read. */
  boolean look(URI feed) throws IOException, InterruptedException {
    return look(feed, 0);
  }

  private boolean look(URI feed, int depth) throws IOException, InterruptedException {
    String name = feed.toString();
    Entry.Polled last = ledger.feed(name).orElse(new Entry.Polled(name, "", "", 0, Instant.EPOCH));
    if (last.next().isAfter(clock.instant())) {
      return true;
    }
    Visit visit = visitor.visit(feed, conditions(last), options.bounds().maxFeedBytes());
    if (visit instanceof Visit.Unchanged) {
      note(List.of(), last.tag(), last.modified(), name);
      return true;
    }
    if (visit instanceof Visit.Got got) {
      return read(feed, last, got.answer(), depth);
    }
    Instant asked = visit instanceof Visit.Later later ? later.notBefore() : Instant.EPOCH;
    String why = visit instanceof Visit.Later later ? later.why() : ((Visit.Refused) visit).why();
    return failed(last, asked, why);
  }

  private static Map<String, String> conditions(Entry.Polled last) {
    Map<String, String> conditions = new LinkedHashMap<>();
    if (!last.tag().isEmpty()) {
      conditions.put("If-None-Match", last.tag());
    }
    if (!last.modified().isEmpty()) {
      conditions.put("If-Modified-Since", last.modified());
    }
    return conditions;
  }

  private boolean read(URI feed, Entry.Polled last, Exchange answer, int depth)
      throws IOException, InterruptedException {
    FeedLinks links;
    try {
      links = FeedLinks.of(answer.body());
    } catch (IOException e) {
      return failed(last, Instant.EPOCH, "its compression is broken");
    }
    if (links.kind() == FeedLinks.Kind.NONE) {
      return failed(last, Instant.EPOCH, "neither a feed nor a sitemap");
    }
    if (links.kind() == FeedLinks.Kind.INDEX) {
      boolean all = depth < DEPTH && lookInto(answer.address(), links, depth);
      // The next look asks again without a condition: the sitemaps in it have their own.
      note(List.of(), "", "", feed.toString());
      return all;
    }
    List<String> fresh = fresh(answer.address(), links);
    int most = options.bounds().linksAtOnce();
    boolean whole = fresh.size() <= most && !answer.cut();
    List<String> taken = fresh.subList(0, Math.min(most, fresh.size()));
    String tag = whole ? answer.header("etag") : "";
    int found = note(taken, tag, whole ? answer.header("last-modified") : "", feed.toString());
    if (found > 0) {
      talk.accept(feed + ": " + found + " new" + (whole ? "" : ", more with the next look"));
    }
    return true;
  }

  /** The latest sitemaps of an index. */
  private boolean lookInto(URI base, FeedLinks index, int depth)
      throws IOException, InterruptedException {
    List<FeedLinks.Link> latest = new ArrayList<>(index.links());
    latest.sort(
        Comparator.comparing((FeedLinks.Link link) -> date(link).orElse(Instant.MIN)).reversed());
    boolean all = true;
    int most = Math.min(options.bounds().sitemapsOfIndex(), latest.size());
    for (FeedLinks.Link link : latest.subList(0, most)) {
      Optional<URI> sitemap = addresses.read(base, link.address());
      all &= sitemap.isPresent() && look(sitemap.get(), depth + 1);
    }
    return all;
  }

  /** Pages not known yet; of a sitemap, which has old pages too, only those dated of late. */
  private List<String> fresh(URI base, FeedLinks links) {
    Instant oldest = clock.instant().minus(options.bounds().since());
    List<String> fresh = new ArrayList<>();
    for (FeedLinks.Link link : links.links()) {
      boolean late =
          links.kind() == FeedLinks.Kind.FEED
              || date(link).filter(date -> date.isAfter(oldest)).isPresent();
      if (late) {
        addresses
            .read(base, link.address())
            .map(URI::toString)
            .filter(page -> !ledger.knows(page))
            .ifPresent(fresh::add);
      }
    }
    return fresh;
  }

  /** The date of a link of a sitemap: ISO, with or without a time. */
  private static Optional<Instant> date(FeedLinks.Link link) {
    String date = link.date();
    if (date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          date.length() <= 10
              ? LocalDate.parse(date).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(date).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int note(List<String> pages, String tag, String modified, String feed)
      throws IOException {
    Instant next = clock.instant().plus(options.interval());
    return ledger.polled(pages, new Entry.Polled(feed, tag, modified, 0, next));
  }

  private boolean failed(Entry.Polled last, Instant asked, String why) throws IOException {
    int failures = last.failures() + 1;
    Duration wait = options.interval().multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    Instant next = clock.instant().plus(wait.compareTo(SELDOM) > 0 ? SELDOM : wait);
    ledger.polled(
        List.of(),
        new Entry.Polled(
            last.feed(),
            last.tag(),
            last.modified(),
            failures,
            asked.isAfter(next) ? asked : next));
    talk.accept("error: " + last.feed() + ": " + why);
    return false;
  }
}
