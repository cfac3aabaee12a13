package org.recoupe.app.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the entries of a journal amount to. For one thread at a time. */
final class Memory {
  private final Map<String, @Nullable Entry> open = new LinkedHashMap<>();
  private final Set<String> ended = new LinkedHashSet<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final Map<String, Entry.Polled> feeds = new LinkedHashMap<>();

  /** Takes in the next entry. */
  void take(Entry entry) {
    if (entry instanceof Entry.Found found) {
      if (!knows(found.page())) {
        open.put(found.page(), found);
      }
    } else if (entry instanceof Entry.Begun begun) {
      open.put(begun.page(), begun);
      addresses.add(begun.address());
    } else if (entry instanceof Entry.Failed failed) {
      open.put(failed.page(), failed);
    } else if (entry instanceof Entry.Kept kept) {
      end(kept.page());
    } else if (entry instanceof Entry.Dropped dropped) {
      end(dropped.page());
    } else if (entry instanceof Entry.Polled polled) {
      feeds.put(polled.feed(), polled);
    }
  }

  private void end(String page) {
    open.remove(page);
    ended.add(page);
  }

  /** True where a page was found before, whatever became of it. */
  boolean knows(String page) {
    return open.containsKey(page) || ended.contains(page) || addresses.contains(page);
  }

  /** True where a page at {@code address} was begun on behalf of another. */
  boolean holds(String address) {
    return addresses.contains(address);
  }

  /** Pages that wait, and may be asked for at {@code now}. */
  List<String> due(Instant now) {
    List<String> due = new ArrayList<>();
    open.forEach(
        (page, last) -> {
          boolean later = last instanceof Entry.Failed failed && failed.notBefore().isAfter(now);
          if (!later && !(last instanceof Entry.Begun)) {
            due.add(page);
          }
        });
    return due;
  }

  /** Pages that were begun and neither kept nor dropped: what a kill interrupted. */
  List<Entry.Begun> begun() {
    List<Entry.Begun> begun = new ArrayList<>();
    for (Entry entry : open.values()) {
      if (entry instanceof Entry.Begun one) {
        begun.add(one);
      }
    }
    return begun;
  }

  /** Forgets that a page was begun, as its file never came to be; it waits again. */
  void undo(Entry.Begun begun) {
    addresses.remove(begun.address());
    open.put(begun.page(), null);
  }

  /** Rounds in which a page was tried in vain. */
  int rounds(String page) {
    return open.get(page) instanceof Entry.Failed failed ? failed.rounds() : 0;
  }

  /** Pages that wait. */
  int waiting() {
    return open.size();
  }

  /** The last look at a feed. */
  Optional<Entry.Polled> feed(String feed) {
    return Optional.ofNullable(feeds.get(feed));
  }
}
