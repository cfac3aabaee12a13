package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.recoupe.story.Background;
import org.recoupe.text.fingerprint.Words;

/** Aligns many pairs of texts, those with one first text together, on all cores. */
final class Comparisons {
  private final Aligner aligner;
  private final ReuseOptions options;
  private final Background background;
  private final IntFunction<Words> texts;

  Comparisons(ReuseOptions options, Background background, IntFunction<Words> texts) {
    this.aligner = new Aligner(options);
    this.options = options;
    this.background = background;
    this.texts = texts;
  }

  /** What the pairs share, of those that share anything, in the order of {@code pairs}. */
  List<Kinship> all(long[] pairs) {
    Rewordings rewordings = new Rewordings(options, background, texts, pairs);
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || Pairs.first(pairs[i]) != Pairs.first(pairs[i - 1])) {
        starts.add(i);
      }
    }
    starts.add(pairs.length);
    return IntStream.range(0, starts.size() - 1)
        .parallel()
        .mapToObj(k -> some(rewordings, pairs, starts.get(k), starts.get(k + 1)))
        .flatMap(List::stream)
        .toList();
  }

  /** The pairs from {@code start} to {@code end}, which have the same first text. */
  private List<Kinship> some(Rewordings rewordings, long[] pairs, int start, int end) {
    int first = Pairs.first(pairs[start]);
    Aligner.Indexed indexed = aligner.new Indexed(texts.apply(first));
    List<Kinship> found = new ArrayList<>();
    for (int i = start; i < end; i++) {
      int second = Pairs.second(pairs[i]);
      Kinship shared = rewordings.complete(indexed.align(first, second, texts.apply(second)));
      if (!shared.matches().isEmpty()) {
        found.add(shared);
      }
    }
    return found;
  }
}
