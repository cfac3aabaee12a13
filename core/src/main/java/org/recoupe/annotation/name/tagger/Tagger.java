package org.recoupe.annotation.name.tagger;

import java.util.Arrays;
import org.recoupe.text.SegmentedText;

/**
 * Gives each word its tag: the best sequence of tags a sentence, by Viterbi's algorithm. Time is
 * linear in the length of the text.
 */
public final class Tagger {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

  /** Longest stretch decoded at once; a longer sentence is decoded piece by piece. */
  private static final int LONGEST_PIECE = 512;

  private final Model model;
  private final Lexicon lexicon;
  private final int[] reach = new int[Tags.COUNT * Tags.COUNT];

  /** A tagger that decides by {@code model}. */
  public Tagger(Model model, Lexicon lexicon) {
    this.model = model;
    this.lexicon = lexicon;
    for (int previous = 0; previous < Tags.COUNT; previous++) {
      for (int next = 0; next < Tags.COUNT; next++) {
        reach[next * Tags.COUNT + previous] =
            Tags.follows(previous, next) ? model.transition(previous, next) : IMPOSSIBLE;
      }
    }
  }

  /** The words of {@code text} with their tags, sentence after sentence. */
  public Tagging tag(SegmentedText text) {
    Features features = Features.of(text, lexicon);
    int sentences = features.sentences();
    int[] tags = new int[features.start(sentences)];
    int[] scores = new int[LONGEST_PIECE * Tags.COUNT];
    byte[] back = new byte[LONGEST_PIECE * Tags.COUNT];
    long[] buffer = new long[Features.MOST];
    for (int s = 0; s < sentences; s++) {
      for (int from = features.start(s); from < features.start(s + 1); from += LONGEST_PIECE) {
        int to = Math.min(features.start(s + 1), from + LONGEST_PIECE);
        Arrays.fill(scores, 0, (to - from) * Tags.COUNT, 0);
        for (int i = from; i < to; i++) {
          int count = features.write(s, i, buffer);
          for (int f = 0; f < count; f++) {
            model.add(buffer[f], scores, (i - from) * Tags.COUNT);
          }
        }
        decode(scores, back, to - from, tags, from);
      }
    }
    return new Tagging(tags, features.lists());
  }

  private void decode(int[] scores, byte[] back, int length, int[] tags, int at) {
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      if (!Tags.starts(tag)) {
        scores[tag] = IMPOSSIBLE;
      }
    }
    for (int i = 1; i < length; i++) {
      int row = i * Tags.COUNT;
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        int best = Integer.MIN_VALUE;
        int from = 0;
        int arrival = tag * Tags.COUNT;
        for (int previous = 0; previous < Tags.COUNT; previous++) {
          int score = scores[row - Tags.COUNT + previous] + reach[arrival + previous];
          if (score > best) {
            best = score;
            from = previous;
          }
        }
        scores[row + tag] += Math.max(best, IMPOSSIBLE);
        back[row + tag] = (byte) from;
      }
    }
    int row = (length - 1) * Tags.COUNT;
    int tag = Tags.OUTSIDE;
    for (int last = 1; last < Tags.COUNT; last++) {
      if (Tags.ends(last) && scores[row + last] > scores[row + tag]) {
        tag = last;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      tags[at + i] = tag;
      tag = back[i * Tags.COUNT + tag];
    }
  }
}
