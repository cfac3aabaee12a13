package org.recoupe.crosscheck.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.text.WordList;

/** Words that tell how a text stands to what it says: as refuted, possible, to come. */
final class CueWords {
  private final Map<String, List<String>> kinds = new LinkedHashMap<>();

  CueWords() {
    for (String line : WordList.lines("fr/relation/cues.txt")) {
      List<String> words = List.of(line.split(" +"));
      for (String word : words.subList(1, words.size())) {
        kinds.computeIfAbsent(word, w -> new ArrayList<>()).add(words.get(0));
      }
    }
  }

  List<String> kindsOf(String word) {
    return kinds.getOrDefault(word, List.of());
  }
}
