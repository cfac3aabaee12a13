package org.recoupe.app.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Entries as lines: JSON arrays of strings, the kind first. */
final class EntryLines {
  private final JsonMapper json = new JsonMapper();

  /** The line of {@code entry}, with its end. */
  String write(Entry entry) {
    try {
      return json.writeValueAsString(words(entry)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings are always JSON", e);
    }
  }

  private static String[] words(Entry entry) {
    if (entry instanceof Entry.Found e) {
      return new String[] {"found", e.page(), e.feed()};
    }
    if (entry instanceof Entry.Begun e) {
      return new String[] {"begun", e.page(), e.address(), e.file(), e.at().toString()};
    }
    if (entry instanceof Entry.Kept e) {
      return new String[] {"kept", e.page()};
    }
    if (entry instanceof Entry.Dropped e) {
      return new String[] {"dropped", e.page(), e.why()};
    }
    if (entry instanceof Entry.Failed e) {
      String rounds = Integer.toString(e.rounds());
      return new String[] {"failed", e.page(), rounds, e.notBefore().toString(), e.why()};
    }
    Entry.Polled e = (Entry.Polled) entry;
    String failures = Integer.toString(e.failures());
    return new String[] {"polled", e.feed(), e.tag(), e.modified(), failures, e.next().toString()};
  }

  /** The entry in {@code line}; empty where it is none. */
  Optional<Entry> read(String line) {
    try {
      return Optional.ofNullable(entry(json.readValue(line, String[].class)));
    } catch (JsonProcessingException
        | DateTimeException
        | NumberFormatException
        | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static @org.jspecify.annotations.Nullable Entry entry(String[] words) {
    return switch (words[0]) {
      case "found" -> new Entry.Found(words[1], words[2]);
      case "begun" -> new Entry.Begun(words[1], words[2], words[3], Instant.parse(words[4]));
      case "kept" -> new Entry.Kept(words[1]);
      case "dropped" -> new Entry.Dropped(words[1], words[2]);
      case "failed" ->
          new Entry.Failed(words[1], Integer.parseInt(words[2]), Instant.parse(words[3]), words[4]);
      case "polled" ->
          new Entry.Polled(
              words[1], words[2], words[3], Integer.parseInt(words[4]), Instant.parse(words[5]));
      default -> null;
    };
  }
}
