package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Speaker;

/** Whom a reader has in mind at a place of an article: who spoke or was spoken of, newest first. */
final class Recall {
  /** Most persons that a description is tried on. */
  private static final int MEMORY = 12;

  private final List<Known> recent = new ArrayList<>();

  /** Number of the frame where somebody spoke or was spoken of last, by name. */
  private final Map<String, Integer> heard = new LinkedHashMap<>();

  private int now;
  private @Nullable Known last;
  private @Nullable Known lastSource;
  private @Nullable Known latest;
  private @Nullable Known lastGroup;

  /** Several people of whom the text spoke last. */
  private @Nullable Known people;

  /** The body that was the subject of a sentence last, and the frame of that sentence. */
  private @Nullable Known body;

  private int bodyAt;

  /** Who said the last words that were read, and in which frame. */
  private @Nullable Known speaker;

  private int spokeAt;

  /** The holder of an office without a name who was the subject of a sentence last. */
  private @Nullable Known office;

  private int officeAt;

  /** Takes {@code known} as the one who said the words that are read. */
  void spoke(Known known) {
    speaker = known;
    spokeAt = now;
  }

  /** Who said the last words, at most {@code reach} frames ago; or null. */
  @Nullable Known speaker(int reach) {
    return now - spokeAt <= reach ? speaker : null;
  }

  /** Takes {@code holder} as the subject of the frame that is read. */
  void office(Known holder) {
    office = holder;
    officeAt = now;
  }

  /** The office that was the subject of a frame at most {@code reach} frames ago, or null. */
  @Nullable Known office(int reach) {
    return now - officeAt <= reach ? office : null;
  }

  /** Takes {@code group}, one body, as the subject of the frame that is read. */
  void subject(Known group) {
    body = group;
    bodyAt = now;
  }

  /** The body that was the subject of a frame at most {@code reach} frames ago, or null. */
  @Nullable Known body(int reach) {
    return now - bodyAt <= reach ? body : null;
  }

  /** Goes on to frame {@code number}. */
  void enter(int number) {
    now = number;
  }

  /** Number of the frame that is read. */
  int now() {
    return now;
  }

  /** Persons who spoke or were spoken of, newest first. */
  List<Known> recent() {
    return recent;
  }

  /** The person, or else the group, that spoke or was spoken of last. */
  @Nullable Known last() {
    return last;
  }

  /** The last source that is no person with a name. */
  @Nullable Known lastSource() {
    return lastSource;
  }

  /** Whoever came last, of whatever kind. */
  @Nullable Known latest() {
    return latest;
  }

  /** Of several who bear one title, who spoke or was spoken of last; null where there is none. */
  @Nullable String latest(List<String> names) {
    for (Known known : recent) {
      if (names.contains(known.name())) {
        return known.name();
      }
    }
    return names.isEmpty() ? null : names.get(0);
  }

  @Nullable Known lastGroup() {
    return lastGroup;
  }

  /** Frames since {@code known} spoke or was spoken of. */
  int age(Known known) {
    return now - heard.getOrDefault(known.name(), 0);
  }

  /** Several people of whom the text spoke at most {@code reach} frames ago, or null. */
  @Nullable Known people(int reach) {
    return people != null && age(people) <= reach ? people : null;
  }

  /** Takes {@code group} as the one that a plural pronoun means. */
  void group(Known group) {
    lastGroup = group;
    people = group;
    heard.put(group.name(), now);
  }

  /** True where the last group is that crowd and was spoken of at most {@code reach} frames ago. */
  boolean isCrowd(String crowd, int reach) {
    return lastGroup != null && lastGroup.name().equals(crowd) && age(lastGroup) <= reach;
  }

  void remember(Known known) {
    heard.put(known.name(), now);
    latest = known;
    if (known.human() || last == null || last.kind() != Speaker.Kind.PERSON) {
      last = known;
    }
    if (known.human()) {
      recent.removeIf(other -> other.name().equals(known.name()));
      recent.add(0, known);
      if (recent.size() > MEMORY) {
        recent.remove(MEMORY);
      }
    }
    if (known.kind() != Speaker.Kind.PERSON) {
      lastSource = known;
    }
    if (known.kind() == Speaker.Kind.GROUP) {
      lastGroup = known;
    }
  }
}
