package org.recoupe.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.text.WordList;
import org.recoupe.text.fingerprint.WordReader;

/** How common a stem is in the press at large; tells rare from common where articles are few. */
public final class Background {
  private static final String TABLE = "fr/story/stem-frequencies.txt";

  private final int[] stems;
  private final int[] counts;
  private final int articles;
  private final double most;

  /** Reads the table. */
  public Background() {
    List<String> lines = WordList.lines(TABLE);
    articles = Integer.parseInt(lines.get(0));
    most = Math.log(articles + 1.0);
    Map<Integer, Integer> table = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int space = line.indexOf(' ');
      table.put(
          WordReader.hash(line.substring(0, space)), Integer.parseInt(line.substring(space + 1)));
    }
    stems = table.keySet().stream().mapToInt(Integer::intValue).toArray();
    counts = table.values().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Number of articles counted. */
  int articles() {
    return articles;
  }

  /** Number of those that have {@code stem}, a hash as {@link WordReader} gives it; 1 if fewer. */
  int with(int stem) {
    int at = Arrays.binarySearch(stems, stem);
    return at >= 0 ? counts[at] : 1;
  }

  /** How rare {@code stem} is: 0 for what every article has, 1 for what none was seen to have. */
  public double rarity(int stem) {
    return 1 - Math.log(with(stem)) / most;
  }
}
