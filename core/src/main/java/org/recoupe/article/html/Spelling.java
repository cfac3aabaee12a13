package org.recoupe.article.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The spelling of a title that several places of a page write with the same words: straight or
 * curly quotation marks, the length of dashes, capitals. Programs that hand titles on flatten them,
 * so that most places decide, and the title that was chosen where they are even.
 */
final class Spelling {
  private Spelling() {}

  /** The spelling of {@code chosen} that most of {@code titles} have. */
  static String of(String chosen, List<String> titles) {
    String folded = Phrases.fold(chosen);
    Map<String, Integer> votes = new LinkedHashMap<>();
    votes.put(chosen, 0);
    for (String title : titles) {
      if (Phrases.fold(title).equals(folded)) {
        votes.merge(title, 1, Integer::sum);
      }
    }
    String best = chosen;
    for (Map.Entry<String, Integer> entry : votes.entrySet()) {
      if (entry.getValue() > votes.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
