package org.recoupe.dossier.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of one wording set against another: a longest common subsequence of words (Wagner and
 * Fischer 1974), where case, accents and punctuation do not count.
 */
final class WordDiff {
  /** More words than this are shown without a comparison: the table grows with the square. */
  private static final int MOST_WORDS = 400;

  private WordDiff() {}

  /** What became of a run of words. */
  enum Change {
    SAME,
    ADDED,
    DROPPED
  }

  /** A run of words with what became of it. */
  record Run(Change change, String words) {}

  /** How {@code wording} differs from {@code base}, from left to right. */
  static List<Run> compare(String base, String wording) {
    String[] a = words(base);
    String[] b = words(wording);
    if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
      return List.of(new Run(Change.SAME, wording));
    }
    String[] keysA = keys(a);
    String[] keysB = keys(b);
    int[][] common = new int[a.length + 1][b.length + 1];
    for (int i = a.length - 1; i >= 0; i--) {
      for (int j = b.length - 1; j >= 0; j--) {
        common[i][j] =
            keysA[i].equals(keysB[j])
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    Runs runs = new Runs();
    int i = 0;
    int j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && keysA[i].equals(keysB[j])) {
        runs.add(Change.SAME, b[j]);
        i++;
        j++;
      } else if (j == b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
        runs.add(Change.DROPPED, a[i++]);
      } else {
        runs.add(Change.ADDED, b[j++]);
      }
    }
    return runs.done();
  }

  /** Words with the signs around them; a number in groups of three digits is one word. */
  private static String[] words(String text) {
    List<String> words = new ArrayList<>();
    for (String word :
        text.strip().split("(?<!\\d)[\\s\u00a0\u202f]+|[\\s\u00a0\u202f]+(?!\\d{3}\\b)")) {
      // A sign that stands alone (« », !, :) belongs to its neighbour: it is no difference.
      boolean sign = key(word).isEmpty();
      if (sign && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + "\u00a0" + word);
      } else if (!words.isEmpty() && key(words.get(words.size() - 1)).isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1) + "\u00a0" + word);
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words.toArray(new String[0]);
  }

  private static String[] keys(String[] words) {
    String[] keys = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      keys[i] = key(words[i]);
    }
    return keys;
  }

  private static String key(String word) {
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Equal for wordings that differ in no word. */
  static String keyOf(String wording) {
    return String.join(" ", keys(words(wording)));
  }

  private static final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Change change;

    void add(Change next, String word) {
      if (change != next) {
        flush();
        change = next;
      }
      words.append(words.length() > 0 ? " " : "").append(word);
    }

    private void flush() {
      if (change != null && words.length() > 0) {
        runs.add(new Run(change, words.toString()));
      }
      words.setLength(0);
    }

    List<Run> done() {
      flush();
      return List.copyOf(runs);
    }
  }
}
