package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/** The persons whom the article's own words name, frame by frame; names inside quotes left out. */
final class NamedPersons {
  private final List<List<Named>> byFrame = new ArrayList<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<Character, Optional<String>> protagonists = new TreeMap<>();
  private final Genders genders;

  /** A full name; it hangs where a preposition stands before it. */
  private record Named(Mention mention, boolean hangs) {}

  NamedPersons(Lexicon lexicon, List<Frame> frames, List<Mention> mentions, Genders genders) {
    this.genders = genders;
    Map<Integer, Mention> byStart = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      boolean full = mention.form() == Mention.Form.NAME && mention.name().indexOf(' ') > 0;
      boolean person = mention.type() == EntityType.PERSON;
      if (full && person) {
        byStart.put(mention.at().start(), mention);
      }
    }
    for (Frame frame : frames) {
      List<Named> named = new ArrayList<>();
      for (int i = 0; i < frame.size(); i++) {
        Mention mention = byStart.get(frame.word(i).at().start());
        if (mention != null && !frame.isQuote(i)) {
          named.add(new Named(mention, lexicon.hangers.has(frame.form(i - 1))));
          counts.merge(mention.name(), 1, Integer::sum);
        }
      }
      byFrame.add(named);
    }
  }

  /**
   * The person of {@code gender} named in the nearest frame from {@code frame} back to {@code
   * least}, before {@code offset}: the first one of that frame who hangs on no preposition, since
   * that is more likely its subject; else the nearest who does, in an earlier frame.
   */
  @Nullable Mention nearest(int frame, int least, int offset, char gender) {
    for (int i = frame; i >= Math.max(0, least); i--) {
      for (Named named : byFrame.get(i)) {
        if (!named.hangs()
            && genders.of(named.mention().name()) == gender
            && fits(named.mention(), offset, gender)) {
          return named.mention();
        }
      }
    }
    for (int i = frame - 1; i >= Math.max(0, least); i--) {
      for (Named named : byFrame.get(i)) {
        if (fits(named.mention(), offset, gender)) {
          return named.mention();
        }
      }
    }
    return null;
  }

  /** The person of {@code gender} named last before {@code offset}, here or one frame back. */
  @Nullable Mention latest(int frame, int offset, char gender) {
    for (int i = frame; i >= Math.max(0, frame - 1); i--) {
      for (Named named : newestFirst(byFrame.get(i))) {
        if (fits(named.mention(), offset, gender)) {
          return named.mention();
        }
      }
    }
    return null;
  }

  private static List<Named> newestFirst(List<Named> named) {
    List<Named> reversed = new ArrayList<>(named);
    Collections.reverse(reversed);
    return reversed;
  }

  private boolean fits(Mention mention, int offset, char gender) {
    char own = genders.of(mention.name());
    return mention.at().end() <= offset && (own == gender || gender == '?' || own == '?');
  }

  /** How often the article's own words name a person. */
  int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  /** The person of {@code gender} whom the article names most, or null. */
  @Nullable String protagonist(char gender) {
    return protagonists.computeIfAbsent(gender, this::mostNamed).orElse(null);
  }

  private Optional<String> mostNamed(char gender) {
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (genders.of(entry.getKey()) == gender
          && (best == null || entry.getValue() > count(best))) {
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }
}
