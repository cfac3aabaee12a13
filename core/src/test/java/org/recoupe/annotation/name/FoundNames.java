package org.recoupe.annotation.name;

import java.util.List;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Segmenter;

/** The mentions that are found in a text. */
final class FoundNames {
  private static final NameFinder FINDER = new NameFinder();
  private static final Segmenter SEGMENTER = new Segmenter();

  private FoundNames() {}

  static List<Mention> find(String text) {
    return FINDER.find(SEGMENTER.segment(text));
  }

  /** The mention with these words; fails where there is none. */
  static Mention mention(String text, String words) {
    return find(text).stream()
        .filter(m -> m.at().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not in " + find(text)));
  }

  static boolean has(String text, String words) {
    return find(text).stream().anyMatch(m -> m.at().of(text).equals(words));
  }
}
