package org.recoupe.annotation.name.tagger;

import org.recoupe.text.SegmentedText;

/**
 * The features of each word of one text, as hashes: the words around it, their forms, the lists
 * they stand in, the words around the same word elsewhere in the text (Chieu and Ng, CoNLL 2003).
 */
public final class Features {
  /** More features than a word has. */
  public static final int MOST = 160;

  /** Other places of the same word that are looked at. */
  private static final int OTHER_PLACES = 4;

  /** How far left a word such as « ministère » is looked for. */
  private static final int HEAD_REACH = 5;

  private static final long EDGE = 0x5bd1e995L;

  private final Words words;
  private final int[] before;
  private final int[] after;
  private int sentenceStart;
  private int sentenceEnd;
  private long[] out = new long[MOST];
  private int size;

  private Features(Words words) {
    this.words = words;
    this.before = new int[words.size];
    this.after = new int[words.size];
    link();
  }

  /** Features of the words of {@code text}. */
  public static Features of(SegmentedText text, Lexicon lexicon) {
    return new Features(new Words(text, lexicon.lists()));
  }

  /** Number of sentences. */
  public int sentences() {
    return words.starts.length - 1;
  }

  /** Index of the first word of a sentence; of one after the last, the number of words. */
  public int start(int sentence) {
    return words.starts[sentence];
  }

  /** The lists that each word stands in. */
  int[] lists() {
    return words.lists;
  }

  /** Links the places of the same capitalised word, a bounded number of steps apart. */
  private void link() {
    LongTable seen = new LongTable(words.size / 4);
    for (int i = 0; i < words.size; i++) {
      before[i] = -1;
      after[i] = -1;
      if (words.is(i, Words.CAPITAL)) {
        int last = seen.get(words.exact[i]) - 1;
        if (last >= 0) {
          before[i] = last;
          after[last] = i;
        }
        seen.put(words.exact[i], i + 1);
      }
    }
  }

  /**
   * Writes the features of word {@code i} of {@code sentence}.
   *
   * @param into at least {@link #MOST} long
   * @return how many were written
   */
  public int write(int sentence, int i, long[] into) {
    sentenceStart = words.starts[sentence];
    sentenceEnd = words.starts[sentence + 1];
    out = into;
    size = 0;
    put(1, 1);
    around(i);
    affixes(i);
    lists(i);
    if (words.is(i, Words.LETTER)) {
      run(i);
      head(i);
    }
    if (words.is(i, Words.CAPITAL)) {
      elsewhere(i);
    }
    return size;
  }

  private void around(int i) {
    long w0 = words.exact[i];
    long l0 = words.lower[i];
    long l1 = lower(i - 1);
    long l2 = lower(i - 2);
    long r1 = lower(i + 1);
    long r2 = lower(i + 2);
    put(2, w0);
    put(3, l0);
    put(4, l1);
    put(5, l2);
    put(6, lower(i - 3));
    put(7, r1);
    put(8, r2);
    put(9, lower(i + 3));
    put(10, Hash.join(l1, l0));
    put(11, Hash.join(l0, r1));
    put(12, Hash.join(l2, l1));
    put(13, Hash.join(r1, r2));
    put(14, Hash.join(l1, r1));
    put(15, Hash.join(Hash.join(l2, l1), l0));
    long s0 = words.shape[i];
    long s1 = shape(i - 1);
    long t1 = shape(i + 1);
    put(16, s0);
    put(17, s1);
    put(18, t1);
    put(19, Hash.join(s1, s0));
    put(20, Hash.join(s0, t1));
    put(21, Hash.join(Hash.join(s1, s0), t1));
    put(22, Hash.join(s0, l1));
    put(23, Hash.join(s0, r1));
    put(24, Hash.join(Hash.join(s0, l1), l2));
    put(25, Hash.join(Hash.join(shape(i - 2), s1), s0));
    put(26, Hash.join(Hash.join(s0, t1), shape(i + 2)));
    put(27, Hash.join(Hash.join(s0, t1), l1));
  }

  private void affixes(int i) {
    long s0 = words.shape[i];
    for (int n = 2; n <= Words.LONGEST_AFFIX; n++) {
      put(30 + n, Hash.join(words.suffix[n][i], s0));
      put(35 + n, Hash.join(words.prefix[n][i], s0));
    }
    if (i > sentenceStart) {
      put(40, words.suffix[3][i - 1]);
    }
    if (i + 1 < sentenceEnd) {
      put(41, words.suffix[3][i + 1]);
    }
  }

  private void lists(int i) {
    int mask = words.lists[i];
    int left = i > sentenceStart ? words.lists[i - 1] : 0;
    int right = i + 1 < sentenceEnd ? words.lists[i + 1] : 0;
    bits(50, mask);
    bits(51, left);
    bits(52, right);
    if (i - 2 >= sentenceStart) {
      bits(53, words.lists[i - 2]);
    }
    if (i + 2 < sentenceEnd) {
      bits(54, words.lists[i + 2]);
    }
    put(55, mask);
    put(56, Hash.join(mask, words.shape[i]));
    put(57, Hash.join(left, mask));
    put(58, Hash.join(mask, right));
    put(59, Hash.join(left, words.shape[i]));
    put(60, Hash.join(Hash.join(mask, right), shape(i + 1)));
    put(61, Hash.join(Hash.join(left, mask), right));
    put(62, Hash.join(mask, lower(i - 1)));
    put(63, Hash.join(mask, lower(i + 1)));
  }

  private void bits(int template, int mask) {
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      put(template, Integer.numberOfTrailingZeros(rest) + 1);
    }
  }

  /** The run of capitalised words around this one, and the words on both sides of it. */
  private void run(int i) {
    if (!words.is(i, Words.CAPITAL)) {
      return;
    }
    int from = i;
    while (from > sentenceStart && i - from < HEAD_REACH && words.is(from - 1, Words.CAPITAL)) {
      from--;
    }
    int to = i + 1;
    while (to < sentenceEnd && to - i < HEAD_REACH && words.is(to, Words.CAPITAL)) {
      to++;
    }
    long place = (from == i ? 1 : 0) + (to == i + 1 ? 2 : 0);
    long left = lower(from - 1);
    long right = lower(to);
    put(70, Hash.join(place, Math.min(4, to - from)));
    put(71, Hash.join(left, place));
    put(72, Hash.join(right, place));
    put(73, Hash.join(Hash.join(lower(from - 2), left), place));
    put(74, Hash.join(Hash.join(right, lower(to + 1)), place));
    put(75, Hash.join(Hash.join(left, right), place));
    put(76, Hash.join(from >= sentenceStart ? words.lists[from] : 0, place));
    put(77, Hash.join(words.lists[to - 1], place));
    put(78, Hash.join(words.lower[from], place));
    put(79, Hash.join(words.lower[to - 1], place));
    put(80, Hash.join(words.lists[from], words.lists[to - 1]));
  }

  /** The nearest head of an organisation, place or event to the left, and how far it is. */
  private void head(int i) {
    int heads =
        Lists.ORGANISATION_HEAD
            | Lists.PLACE_HEAD
            | Lists.EVENT_HEAD
            | Lists.OFFICE
            | Lists.ADDRESS;
    for (int j = i - 1; j >= sentenceStart && j >= i - HEAD_REACH; j--) {
      if ((words.flags[j] & Words.LETTER) == 0 && j < i - 1) {
        return;
      }
      int found = words.lists[j] & heads;
      if (found != 0) {
        put(85, Hash.join(words.lower[j], i - j));
        put(86, Hash.join(found, i - j));
        put(87, Hash.join(Hash.join(words.lower[j], words.shape[i]), Math.min(2, i - j)));
        put(88, Hash.join(Hash.join(found, words.shape[i]), lower(i - 1)));
        return;
      }
    }
  }

  /** What stands around the same word elsewhere in the text. */
  private void elsewhere(int i) {
    int steps = 0;
    for (int j = before[i]; j >= 0 && steps < OTHER_PLACES; j = before[j], steps++) {
      other(i, j);
    }
    steps = 0;
    for (int j = after[i]; j >= 0 && steps < OTHER_PLACES; j = after[j], steps++) {
      other(i, j);
    }
  }

  private void other(int i, int j) {
    if (j > 0) {
      put(90, words.lower[j - 1]);
      put(91, words.lists[j - 1]);
      put(92, words.shape[j - 1]);
    }
    if (j + 1 < words.size) {
      put(93, words.lower[j + 1]);
      put(94, words.shape[j + 1]);
      put(95, words.lists[j + 1]);
    }
    boolean sameLeft = i > 0 && j > 0 && words.lower[i - 1] == words.lower[j - 1];
    boolean sameRight =
        i + 1 < words.size && j + 1 < words.size && words.lower[i + 1] == words.lower[j + 1];
    put(96, (sameLeft ? 1 : 0) + (sameRight ? 2 : 0));
  }

  private long lower(int i) {
    return i >= sentenceStart && i < sentenceEnd
        ? words.lower[i]
        : EDGE + (i < sentenceStart ? 1 : 0);
  }

  private long shape(int i) {
    return i >= sentenceStart && i < sentenceEnd ? words.shape[i] : EDGE;
  }

  private void put(int template, long value) {
    if (size < MOST) {
      out[size++] = Hash.join(template, value);
    }
  }
}
