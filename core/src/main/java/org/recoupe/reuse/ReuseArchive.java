package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.recoupe.story.Background;

/**
 * Articles with all that they share. Articles may be added at any time and in any order: a new one
 * is aligned only with those that share rare phrases with it, so it costs the same in a large
 * archive as in a small one. What is told at the end depends on the articles alone, not on the
 * order or the batches in which they came.
 *
 * <p>Keeps some three to five kilobytes for an article of three hundred words. Not for use by
 * several threads at once.
 */
public final class ReuseArchive {
  /** Texts that are taken in together; bounds what is in memory between the steps. */
  private static final int AT_ONCE = 4_000;

  private final ReuseOptions options;
  private final Background background;
  private final Candidates candidates;
  private final List<Witness> witnesses = new ArrayList<>();
  private final List<Kinship> near = new ArrayList<>();

  ReuseArchive(ReuseOptions options, Background background) {
    this.options = options;
    this.background = background;
    this.candidates = new Candidates(options);
  }

  /** Number of articles. */
  public int size() {
    return witnesses.size();
  }

  /** Takes in {@code batch}; ids must differ from each other and from those that are in. */
  public void add(Collection<Witness> batch) {
    List<Witness> fresh = List.copyOf(batch);
    for (int from = 0; from < fresh.size(); from += AT_ONCE) {
      some(fresh.subList(from, Math.min(fresh.size(), from + AT_ONCE)));
    }
  }

  private void some(List<Witness> fresh) {
    List<Candidates.Prints> prints =
        fresh.parallelStream().map(witness -> Candidates.Prints.of(witness.words())).toList();
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < fresh.size(); i++) {
      Witness witness = fresh.get(i);
      int document = witnesses.size();
      witnesses.add(witness);
      for (int other : candidates.add(document, prints.get(i))) {
        boolean forward = witness.id().compareTo(witnesses.get(other).id()) < 0;
        pairs.add(forward ? Pairs.of(document, other) : Pairs.of(other, document));
      }
    }
    long[] sorted = pairs.build().sorted().toArray();
    near.addAll(new Comparisons(options, background, i -> witnesses.get(i).words()).all(sorted));
  }

  /** Passages and origins over all articles so far. */
  public Lineage lineage() {
    Integer[] order = IntStream.range(0, witnesses.size()).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparing((Integer i) -> witnesses.get(i).id()));
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    List<Witness> ordered = Arrays.stream(order).map(witnesses::get).toList();
    Comparisons comparisons = new Comparisons(options, background, i -> ordered.get(i).words());
    List<Kinship> kin =
        new KinFinder(ordered, ranks, candidates, comparisons, options)
            .find(near.stream().map(p -> p.between(ranks[p.first()], ranks[p.second()])).toList());
    return new Lineage(
        new Passages(options).of(ordered, kin), new Voices(options).origins(ordered, kin));
  }
}
