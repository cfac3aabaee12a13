package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells quoted names from quoted words: a few words that an article quotes again and again are the
 * name of a thing.
 */
final class QuotedNames {
  /** Most words of a quoted name. */
  private static final int LONGEST = 5;

  /** Least times that a name is quoted. */
  private static final int LEAST = 3;

  private QuotedNames() {}

  /** The same blocks, with those that are names marked. */
  static List<QuotedBlock> marked(String text, List<QuotedBlock> blocks) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (QuotedBlock block : blocks) {
      if (isShort(block.inner().of(text))) {
        counts.merge(key(text, block), 1, Integer::sum);
      }
    }
    List<QuotedBlock> marked = new ArrayList<>();
    for (QuotedBlock block : blocks) {
      boolean name = counts.getOrDefault(key(text, block), 0) >= LEAST;
      marked.add(name ? new QuotedBlock(block.outer(), block.inner(), true) : block);
    }
    return marked;
  }

  private static String key(String text, QuotedBlock block) {
    return block.inner().length() > 60 ? "" : Frames.fold(block.inner().of(text));
  }

  private static boolean isShort(String words) {
    if (words.length() > 60
        || words.isEmpty()
        || Frame.isStop(words.substring(words.length() - 1))) {
      return false;
    }
    return words.split("\\s+", LONGEST + 1).length <= LONGEST;
  }
}
