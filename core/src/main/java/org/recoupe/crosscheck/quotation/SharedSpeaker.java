package org.recoupe.crosscheck.quotation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Speaker;
import org.recoupe.crosscheck.lexicon.Lexicon;

/**
 * The speaker of an utterance, where some of its renderings name it and others only describe it or
 * leave it out.
 */
final class SharedSpeaker {
  private final @Nullable Voice person;
  private final Map<String, Voice> fuller;

  private SharedSpeaker(@Nullable Voice person, Map<String, Voice> fuller) {
    this.person = person;
    this.fuller = fuller;
  }

  static SharedSpeaker of(List<Rendering> family) {
    Map<Voice, Integer> persons = new LinkedHashMap<>();
    Map<String, Voice> fuller = new LinkedHashMap<>();
    for (Rendering rendering : family) {
      Voice voice = rendering.speaker();
      if (voice == null) {
        continue;
      }
      if (voice.isPerson()) {
        persons.merge(voice, 1, Integer::sum);
      } else {
        String head = head(voice.name());
        Voice known = fuller.get(head);
        if (known == null || words(voice.name()).containsAll(words(known.name()))) {
          fuller.put(head, voice);
        }
      }
    }
    Voice most = null;
    int count = 0;
    for (Map.Entry<Voice, Integer> entry : persons.entrySet()) {
      if (entry.getValue() > count) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return new SharedSpeaker(most, fuller);
  }

  /** The speaker of one rendering. */
  @Nullable Voice of(Rendering rendering) {
    Voice voice = rendering.speaker();
    if (voice == null) {
      return person != null ? person : fuller.isEmpty() ? null : fuller.values().iterator().next();
    }
    if (voice.isPerson()) {
      return voice;
    }
    boolean open = voice.kind() == Speaker.Kind.OFFICE || voice.kind() == Speaker.Kind.UNKNOWN;
    if (open && person != null && voice.entity() == null) {
      return person;
    }
    Voice full = fuller.get(head(voice.name()));
    return full != null && words(full.name()).containsAll(words(voice.name())) ? full : voice;
  }

  private static String head(String name) {
    List<String> words = List.copyOf(words(name));
    return words.isEmpty() ? "" : words.get(0);
  }

  private static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : Lexicon.plain(Lexicon.fold(name)).split("[^\\p{L}\\d]+", -1)) {
      if (word.length() > 2 && !word.equals("les") && !word.equals("des") && !word.equals("une")) {
        words.add(word);
      }
    }
    return words;
  }
}
