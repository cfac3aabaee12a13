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

  private static String[] words(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? new String[0] : stripped.split("[\\s\u00a0\u202f]+");
  }

  private static String[] keys(String[] words) {
    String[] keys = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      StringBuilder key = new StringBuilder();
      Normalizer.normalize(words[i].toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
          .replace('’', '\'')
          .codePoints()
          .filter(c -> Character.isLetterOrDigit(c) || c == '\'')
          .forEach(key::appendCodePoint);
      keys[i] = key.toString();
    }
    return keys;
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
