package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.recoupe.text.fingerprint.Words;

/** Aligns many pairs of texts, those with one first text together, on all cores. */
final class Comparisons {
  private final Aligner aligner;
  private final IntFunction<Words> texts;

  Comparisons(ReuseOptions options, IntFunction<Words> texts) {
    this.aligner = new Aligner(options);
    this.texts = texts;
  }

  /** What the pairs share, of those that share anything, in the order of {@code pairs}. */
  List<Kinship> all(List<Long> pairs) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      if (i == 0 || Pairs.first(pairs.get(i)) != Pairs.first(pairs.get(i - 1))) {
        starts.add(i);
      }
    }
    starts.add(pairs.size());
    return IntStream.range(0, starts.size() - 1)
        .parallel()
        .mapToObj(k -> some(pairs.subList(starts.get(k), starts.get(k + 1))))
        .flatMap(List::stream)
        .toList();
  }

  private List<Kinship> some(List<Long> pairs) {
    int first = Pairs.first(pairs.get(0));
    Aligner.Indexed indexed = aligner.new Indexed(texts.apply(first));
    List<Kinship> found = new ArrayList<>();
    for (long pair : pairs) {
      int second = Pairs.second(pair);
      Kinship shared = indexed.align(first, second, texts.apply(second));
      if (!shared.matches().isEmpty()) {
        found.add(shared);
      }
    }
    return found;
  }
}
