package org.recoupe.reuse;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.recoupe.text.fingerprint.Fingerprints;
import org.recoupe.text.fingerprint.LongSet;
import org.recoupe.text.fingerprint.Words;

/**
 * Finds the texts that a new one is worth aligning with: those that share some rare fingerprints.
 * Looks only as far as a fingerprint is rare, so that a new text costs the same in a large archive
 * as in a small one.
 */
final class Candidates {
  private final ReuseOptions options;
  private final FingerprintIndex phrases = new FingerprintIndex();
  private final FingerprintIndex sentences = new FingerprintIndex();
  private final FingerprintIndex turns = new FingerprintIndex();
  private int[] counts = new int[1024];
  private int[] touched = new int[1024];

  Candidates(ReuseOptions options) {
    this.options = options;
  }

  /**
   * What a text is looked up by; made apart from {@link #add}, so that many can be made at once.
   *
   * @param phrases its short fingerprints, each once
   * @param sentences its long ones
   * @param turns those of the order of its names and numbers
   */
  record Prints(long[] phrases, long[] sentences, long[] turns) {
    static Prints of(Words words) {
      return new Prints(
          distinct(words, Fingerprints.SHORT),
          distinct(words, Fingerprints.LONG),
          Anchors.turns(words));
    }
  }

  /** Takes in text {@code document} and gives the earlier ones to align it with. */
  int[] add(int document, Prints prints) {
    if (document >= counts.length) {
      counts = Arrays.copyOf(counts, document * 2);
      touched = Arrays.copyOf(touched, document * 2);
    }
    int[] near = sharing(phrases, prints.phrases(), options.fewFingerprints());
    int[] alike = sharing(turns, prints.turns(), options.fewTurns());
    phrases.add(document, prints.phrases());
    sentences.add(document, prints.sentences());
    turns.add(document, prints.turns());
    return IntStream.concat(Arrays.stream(near), Arrays.stream(alike)).distinct().toArray();
  }

  /** The texts that have {@code few} of {@code fingerprints} or more, as far as these are rare. */
  private int[] sharing(FingerprintIndex index, long[] fingerprints, int few) {
    int[] found = {0};
    for (long fingerprint : fingerprints) {
      if (index.count(fingerprint) < options.commonPhrase()) {
        index.documents(
            fingerprint,
            other -> {
              if (counts[other]++ == 0) {
                touched[found[0]++] = other;
              }
            });
      }
    }
    int size = 0;
    int[] partners = new int[found[0]];
    for (int k = 0; k < found[0]; k++) {
      if (counts[touched[k]] >= few) {
        partners[size++] = touched[k];
      }
      counts[touched[k]] = 0;
    }
    return Arrays.copyOf(partners, size);
  }

  /** True for three content words in a row that too many texts have. */
  boolean common(long fingerprint) {
    return phrases.count(fingerprint) > options.commonPhrase();
  }

  /** The fingerprints of {@code words} that are no common phrases, sorted. */
  long[] rare(Words words) {
    return Arrays.stream(distinct(words, Fingerprints.SHORT)).filter(f -> !common(f)).toArray();
  }

  /** The same of the order of its names and numbers. */
  long[] rareTurns(Words words) {
    return Arrays.stream(Anchors.turns(words))
        .filter(turn -> turns.count(turn) <= options.commonPhrase())
        .toArray();
  }

  /** Fingerprints that too many voices have, where {@code voices} says who is one voice. */
  LongPredicate widespread(IntUnaryOperator voices) {
    LongSet found = new LongSet();
    int many = options.commonVoices();
    int[] seen = new int[many];
    int[] size = new int[1];
    phrases.all(
        (slot, fingerprint, count) -> {
          if (count >= many && count <= options.commonPhrase()) {
            size[0] = 0;
            phrases.each(
                slot,
                document -> {
                  int voice = voices.applyAsInt(document);
                  for (int k = 0; k < size[0]; k++) {
                    if (seen[k] == voice) {
                      return;
                    }
                  }
                  if (size[0] < many) {
                    seen[size[0]++] = voice;
                  }
                });
            if (size[0] == many) {
              found.add(fingerprint);
            }
          }
        });
    return found::contains;
  }

  /**
   * Texts that so many others share a whole sentence with that its words count as common: each with
   * the first of those in the order of {@code rank}. Pairs of ranks, the lesser one in the upper
   * half; ascending.
   */
  long[] stars(IntUnaryOperator rank) {
    LongSet pairs = new LongSet();
    LongStream.Builder stars = LongStream.builder();
    sentences.all(
        (slot, fingerprint, count) -> {
          if (count > options.commonPhrase()) {
            int[] first = {Integer.MAX_VALUE};
            sentences.each(slot, d -> first[0] = Math.min(first[0], rank.applyAsInt(d)));
            sentences.each(
                slot,
                document -> {
                  long pair = Pairs.of(first[0], rank.applyAsInt(document));
                  if (Pairs.first(pair) != Pairs.second(pair) && pairs.add(pair)) {
                    stars.add(pair);
                  }
                });
          }
        });
    return stars.build().sorted().toArray();
  }

  private static long[] distinct(Words words, int width) {
    return Arrays.stream(Fingerprints.of(words, width)).sorted().distinct().toArray();
  }
}
