package org.recoupe.app.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Gets single pages that a reader asks for, as politely as a watch gets those of feeds. */
public final class AskedPages {
  private final WatchOptions options;
  private final Visitor visitor;
  private final PageArchive archive;
  private final Keeper keeper;

  /** Gets pages and hands each to {@code keeper} as a web archive. */
  public AskedPages(WatchOptions options, Clock clock, Keeper keeper) {
    this.options = options;
    this.visitor = new Visitor(options, clock, Pause.REAL, AddressGuard.Resolver.SYSTEM);
    this.archive = new PageArchive(options.agent());
    this.keeper = keeper;
  }

  /** The address of a page in one form, empty where {@code written} is none of the web. */
  public static Optional<URI> address(String written) {
    return new Addresses().read(written);
  }

  /** Gets the page at {@code address}; gives why it was not had, empty where it was kept. */
  public Optional<String> take(URI address) throws InterruptedException {
    Visit visit = visitor.visit(address, PageTaker.ACCEPT, options.bounds().maxBytes());
    if (visit instanceof Visit.Got got) {
      Exchange answer = got.answer();
      Optional<String> other = PageTaker.otherThanPage(answer);
      if (other.isPresent()) {
        return Optional.of("no page but " + other.get());
      }
      try {
        keeper.keep(
            Shelf.name(address, answer.at()),
            archive.of(got.exchanges()),
            answer.address().toString(),
            answer.at());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Optional.empty();
    }
    if (visit instanceof Visit.Later later) {
      return Optional.of(later.why());
    }
    return Optional.of(
        visit instanceof Visit.Refused refused ? refused.why() : "no answer of its own");
  }
}
