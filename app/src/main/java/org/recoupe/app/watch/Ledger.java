package org.recoupe.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a watch has found, begun and kept, in memory and on disk at once; for many threads. Pages
 * are kept in this order, so that a kill between any two steps neither loses nor doubles one: the
 * page is begun in the journal, its file comes to its name whole, the store keeps it, the journal
 * says that it is kept. What a kill interrupted is ended when the ledger is opened again.
 */
final class Ledger implements AutoCloseable {
  private static final String JOURNAL = "watch.journal";

  private final Memory memory = new Memory();
  private final Shelf shelf;
  private final Keeper keeper;
  private final Checkpoint checkpoint;
  private final Journal journal;

  Ledger(Path folder, Keeper keeper, Checkpoint checkpoint) throws IOException {
    Files.createDirectories(folder);
    this.shelf = new Shelf(folder);
    this.keeper = keeper;
    this.checkpoint = checkpoint;
    this.journal = Journal.open(folder.resolve(JOURNAL), memory::take);
    try {
      endInterrupted();
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private void endInterrupted() throws IOException {
    for (Entry.Begun begun : memory.begun()) {
      if (shelf.has(begun.file())) {
        end(begun, shelf.get(begun.file()));
      } else {
        memory.undo(begun);
      }
    }
  }

  /** The last look at {@code feed}. */
  synchronized Optional<Entry.Polled> feed(String feed) {
    return memory.feed(feed);
  }

  /** Pages to ask for at {@code now}. */
  synchronized List<String> due(Instant now) {
    return memory.due(now);
  }

  /** Pages that wait, those that are put off too. */
  synchronized int waiting() {
    return memory.waiting();
  }

  /** Rounds in which {@code page} was tried in vain. */
  synchronized int rounds(String page) {
    return memory.rounds(page);
  }

  /** True where {@code page} was found before. */
  synchronized boolean knows(String page) {
    return memory.knows(page);
  }

  /** Notes a look at a feed with the new pages that it gave; gives how many were new. */
  synchronized int polled(List<String> pages, Entry.Polled polled) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Set<String> fresh = new LinkedHashSet<>(pages);
    fresh.removeIf(memory::knows);
    fresh.forEach(page -> entries.add(new Entry.Found(page, polled.feed())));
    entries.add(polled);
    note(entries, "polled");
    return fresh.size();
  }

  /** Notes that a page was not had. */
  synchronized void failed(String page, int rounds, Instant notBefore, String why)
      throws IOException {
    note(List.of(new Entry.Failed(page, rounds, notBefore, why)), "failed");
  }

  /** Notes that a page will never be had. */
  synchronized void dropped(String page, String why) throws IOException {
    note(List.of(new Entry.Dropped(page, why)), "dropped");
  }

  /**
   * Keeps a page.
   *
   * @return false where the page that redirects led to is kept already
   */
  synchronized boolean keep(String page, String address, String file, Instant at, byte[] archive)
      throws IOException {
    if (memory.holds(address)) {
      dropped(page, "the same as " + address);
      return false;
    }
    Entry.Begun begun = new Entry.Begun(page, address, file, at);
    note(List.of(begun), "begun");
    shelf.put(file, archive);
    checkpoint.pass("written");
    end(begun, archive);
    return true;
  }

  private void end(Entry.Begun begun, byte[] archive) throws IOException {
    keeper.keep(begun.file(), archive, begun.address(), begun.at());
    checkpoint.pass("stored");
    note(List.of(new Entry.Kept(begun.page())), "kept");
  }

  private void note(List<Entry> entries, String step) throws IOException {
    journal.add(entries);
    checkpoint.pass(step);
    entries.forEach(memory::take);
  }

  @Override
  public synchronized void close() throws IOException {
    journal.close();
  }
}
