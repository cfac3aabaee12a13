package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.crosscheck.lexicon.Lexicon;

/**
 * How much of two short texts is the same words in the same order, articles and pronouns among them
 * (longest common subsequence; Wagner and Fischer 1974). Quadratic, in texts of bounded length.
 */
final class WordOrder {
  /** Words of a text of which more are not compared. */
  private static final int LONGEST = 40;

  /** Words below which a text tells too little by their order. */
  private static final int SHORTEST = 6;

  private static final Pattern WORD = Pattern.compile("\\p{L}+['’]|[\\p{L}\\p{Nd}-]+");

  /** Share of the longer text that both have in one order; 0 where either is short or long. */
  double share(String one, String other) {
    List<String> here = words(one);
    List<String> there = words(other);
    int shorter = Math.min(here.size(), there.size());
    int longer = Math.max(here.size(), there.size());
    if (shorter < SHORTEST || longer > LONGEST) {
      return 0;
    }
    int[] row = new int[there.size() + 1];
    for (String word : here) {
      int diagonal = 0;
      for (int k = 1; k < row.length; k++) {
        int above = row[k];
        row[k] = word.equals(there.get(k - 1)) ? diagonal + 1 : Math.max(row[k], row[k - 1]);
        diagonal = above;
      }
    }
    return (double) row[there.size()] / longer;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(Lexicon.fold(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
