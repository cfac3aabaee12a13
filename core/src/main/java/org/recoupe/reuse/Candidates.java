package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.function.ObjIntConsumer;
import org.recoupe.text.fingerprint.Fingerprints;
import org.recoupe.text.fingerprint.Words;

/**
 * Finds the pairs of texts that are worth aligning: those that share some rare fingerprints, and,
 * where so many texts share a whole sentence that its words are common phrases, each of these with
 * the first of them.
 */
final class Candidates {
  private final ReuseOptions options;
  private final int documents;
  private final FingerprintIndex index;
  private final List<TreeSet<Integer>> stars = new ArrayList<>();

  Candidates(List<Words> texts, ReuseOptions options) {
    this.options = options;
    this.documents = texts.size();
    int common =
        Math.max(options.commonPhrase(), (int) (texts.size() * options.commonPhraseShare()));
    this.index = new FingerprintIndex(texts, Fingerprints.SHORT, common);
    for (int i = 0; i < documents; i++) {
      stars.add(new TreeSet<>());
    }
    new FingerprintIndex(texts, Fingerprints.LONG, common)
        .stars((first, other) -> stars.get(first).add(other));
  }

  /** True for three content words in a row that too many texts have. */
  boolean common(long fingerprint) {
    return index.common(fingerprint);
  }

  /** Fingerprints that too many voices have, where {@code voices} says who is one voice. */
  LongPredicate widespread(int[] voices) {
    return index.widespread(voices, options.commonVoices());
  }

  /** True where {@code second} was found only because many texts share a sentence with both. */
  boolean mass(int first, int second) {
    return stars.get(first).contains(second);
  }

  /** Hands the greater indices that each index is to be aligned with, ascending, in order. */
  void pairs(ObjIntConsumer<int[]> sink) {
    int[] counts = new int[documents];
    int[] touched = new int[documents];
    int[] size = new int[1];
    for (int document = 0; document < documents; document++) {
      size[0] = 0;
      index.shared(
          document,
          other -> {
            if (counts[other]++ == 0) {
              touched[size[0]++] = other;
            }
          });
      TreeSet<Integer> partners = new TreeSet<>(stars.get(document));
      for (int k = 0; k < size[0]; k++) {
        if (counts[touched[k]] >= options.fewFingerprints()) {
          partners.add(touched[k]);
        }
        counts[touched[k]] = 0;
      }
      if (!partners.isEmpty()) {
        sink.accept(partners.stream().mapToInt(Integer::intValue).toArray(), document);
      }
    }
  }
}
