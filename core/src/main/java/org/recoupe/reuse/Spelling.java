package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recoupe.text.WordList;
import org.recoupe.text.fingerprint.Hashes;
import org.recoupe.text.fingerprint.WordReader;

/**
 * Knows misspellings of frequent words: two letters swapped, one lost, one doubled, the accents
 * lost, but for endings, which are grammar. All wrong writings of the list {@code
 * <lang>/reuse/word-forms.txt} that are no other word of it are made once, so that a word is looked
 * up once. A word with a question mark there was seen too rarely to be misspelt itself.
 */
final class Spelling {
  /** Words of several articles of the press. */
  static final String FORMS = "fr/reuse/word-forms.txt";

  /** Letters at either end that are never touched: endings are grammar. */
  private static final int FIRST = 1;

  private static final int LAST = 3;

  /** Letters that a word has at least; a slip in a shorter one often makes another word. */
  static final int LEAST_LETTERS = 7;

  private static final String ACCENTED = "éèêàç";
  private static final String BARE = "eeeac";

  /** Hashes of wrong writings, ascending, and what each of them should read. */
  private final long[] wrong;

  private final int[] right;

  Spelling(WordReader reader) {
    List<String> all = WordList.lines(FORMS);
    List<String> forms = all.stream().filter(form -> !form.endsWith("?")).toList();
    long[] known = all.stream().mapToLong(form -> hash(form.replace("?", ""))).sorted().toArray();
    long[][] pairs = new long[1024][];
    int size = 0;
    for (String form : forms) {
      int meant = reader.exact(form);
      for (String writing : writings(form)) {
        if (Arrays.binarySearch(known, hash(writing)) < 0) {
          if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
          }
          pairs[size++] = new long[] {hash(writing), meant};
        }
      }
    }
    pairs = Arrays.copyOf(pairs, size);
    // Stable: of two words that one slip leads to, the first one of the list is meant.
    Arrays.sort(pairs, (a, b) -> Long.compare(a[0], b[0]));
    wrong = Arrays.stream(pairs).mapToLong(pair -> pair[0]).toArray();
    right = Arrays.stream(pairs).mapToInt(pair -> (int) pair[1]).toArray();
  }

  /** What {@code word} should read, as a hash; 0 where nothing is wrong with it. */
  int meant(String word) {
    long hash = hash(word);
    int at = Arrays.binarySearch(wrong, hash);
    if (at < 0) {
      return 0;
    }
    while (at > 0 && wrong[at - 1] == hash) {
      at--;
    }
    return right[at];
  }

  /** A lost r is left out: it makes another tense, « montent » of « montrent ». */
  private static List<String> writings(String form) {
    List<String> writings = new ArrayList<>();
    StringBuilder letters = new StringBuilder(form);
    for (int i = FIRST; i <= form.length() - LAST; i++) {
      char c = form.charAt(i);
      char next = form.charAt(i + 1);
      if (c != next) {
        letters.setCharAt(i, next);
        letters.setCharAt(i + 1, c);
        writings.add(letters.toString());
        letters.setCharAt(i, c);
        letters.setCharAt(i + 1, next);
      }
      if (c != 'r' && i < form.length() - LAST && form.length() > LEAST_LETTERS) {
        writings.add(form.substring(0, i) + form.substring(i + 1));
      }
      if (c != next && c != form.charAt(i - 1)) {
        writings.add(form.substring(0, i) + c + form.substring(i));
      }
    }
    writings.add(bare(form));
    return writings;
  }

  private static String bare(String form) {
    StringBuilder letters = new StringBuilder(form);
    for (int i = 0; i <= form.length() - LAST; i++) {
      int accent = ACCENTED.indexOf(form.charAt(i));
      if (accent >= 0) {
        letters.setCharAt(i, BARE.charAt(accent));
      }
    }
    return letters.toString();
  }

  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 0x100000001B3L ^ word.charAt(i);
    }
    return Hashes.mix(hash);
  }
}
