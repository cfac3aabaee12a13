package org.recoupe.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.text.WordList;
import org.recoupe.text.fingerprint.WordReader;

/** How common a stem is in the press at large; tells rare from common where articles are few. */
final class Background {
  private static final String TABLE = "fr/story/stem-frequencies.txt";

  private final Map<Integer, Integer> counts = new TreeMap<>();
  private final int articles;

  Background() {
    List<String> lines = WordList.lines(TABLE);
    articles = Integer.parseInt(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      int space = line.indexOf(' ');
      counts.put(
          WordReader.hash(line.substring(0, space)), Integer.parseInt(line.substring(space + 1)));
    }
  }

  /** Number of articles counted. */
  int articles() {
    return articles;
  }

  /** Number of those that have {@code stem}. */
  int with(int stem) {
    return counts.getOrDefault(stem, 1);
  }
}
