package org.recoupe.crosscheck.conflict;

import java.util.LinkedHashMap;
import java.util.Map;
import org.recoupe.text.WordList;

/** Names of sides where no words of a report name them. */
final class Labels {
  private final Map<String, String> labels = new LinkedHashMap<>();

  Labels() {
    for (String line : WordList.lines("fr/conflict/labels.txt")) {
      int space = line.indexOf(' ');
      labels.put(line.substring(0, space), line.substring(space + 1));
    }
  }

  String of(String key) {
    return labels.getOrDefault(key, key);
  }
}
