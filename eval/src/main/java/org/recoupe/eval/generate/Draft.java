package org.recoupe.eval.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A sentence in parts, each with the wordings that an editor may choose from.
 *
 * @param parts parts in order; the first wording is the author's
 * @param quotation true where the sentence renders what somebody said
 */
record Draft(List<List<String>> parts, boolean quotation) {
  Draft {
    parts = List.copyOf(parts);
  }

  /** The sentence as its author wrote it. */
  String text() {
    return close(parts.stream().map(part -> part.get(0)).toList());
  }

  /**
   * The sentence after an editor's work.
   *
   * @param change share of the words that change
   */
  String edited(double change, Lexicon lexicon, SplittableRandom random) {
    if (change == 0) {
      return text();
    }
    List<String> written = new ArrayList<>();
    for (List<String> part : parts) {
      boolean reworded = part.size() > 1 && random.nextDouble() < change;
      String words = part.get(reworded ? 1 : 0);
      boolean kept = quotation || words.endsWith(",") || reworded;
      written.add(kept ? words : touched(words, change, lexicon, random));
      if (!quotation && random.nextDouble() < change / 4) {
        written.add(Lexicon.pick(lexicon.modifiers, random).get(0));
      }
    }
    return close(written);
  }

  private static String touched(
      String words, double change, Lexicon lexicon, SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    for (String word : words.split(" ")) {
      double dice = random.nextDouble() / change;
      if (dice < 0.2) {
        continue;
      }
      out.append(out.length() == 0 ? "" : " ").append(dice < 0.55 ? lexicon.word(random) : word);
    }
    return out.length() == 0 ? words : out.toString();
  }

  /** {@code parts} as a sentence. */
  static String close(List<String> parts) {
    String line = String.join(" ", parts).replace(" ,", ",");
    return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1) + ".";
  }
}
