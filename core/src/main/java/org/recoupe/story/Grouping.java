package org.recoupe.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the likest groups together until no two are like enough: average linkage, which asks for a
 * share of all cross pairs and so builds no blobs (Sokal and Michener 1958), over the pairs that
 * {@link Neighbours} finds.
 */
final class Grouping {
  /** Neighbours that are named beside a story. */
  private static final int MOST_ALIKE = 3;

  private final StoryOptions options;
  private final double join;
  private final TreeMap<Integer, Group> groups = new TreeMap<>();
  private final PriorityQueue<Pair> queue =
      new PriorityQueue<>(
          Comparator.<Pair>comparingDouble(pair -> -pair.likeness())
              .thenComparingInt(Pair::one)
              .thenComparingInt(Pair::two));
  private final List<Integer> version = new ArrayList<>();

  private record Pair(int one, int two, double likeness, int oneVersion, int twoVersion) {}

  Grouping(List<Profile> profiles, List<Vector> vectors, StoryOptions options, double join) {
    this.options = options;
    this.join = join;
    for (int i = 0; i < vectors.size(); i++) {
      groups.put(i, new Group(i, profiles.get(i), vectors.get(i)));
      version.add(0);
    }
  }

  /** The groups, in order of their first member. */
  List<Group> group(List<int[]> neighbours) {
    for (int i = 0; i < neighbours.size(); i++) {
      keepBest(i, neighbours.get(i));
    }
    while (!queue.isEmpty()) {
      Pair pair = queue.poll();
      if (version.get(pair.one()) == pair.oneVersion()
          && version.get(pair.two()) == pair.twoVersion()) {
        merge(pair.one(), pair.two());
      }
    }
    return List.copyOf(groups.values());
  }

  /** Groups that are alike but not enough to be one with {@code group}, the likest first. */
  List<Group> alike(Group group) {
    record Near(int place, double likeness) {}
    return group.near.stream()
        .map(other -> new Near(other, group.likeness(at(other), options)))
        .filter(near -> near.likeness() >= options.alike() * join)
        .sorted(
            Comparator.comparingDouble((Near near) -> -near.likeness())
                .thenComparingInt(Near::place))
        .limit(MOST_ALIKE)
        .map(near -> at(near.place()))
        .toList();
  }

  private void keepBest(int article, int[] others) {
    List<Pair> pairs = new ArrayList<>();
    for (int other : others) {
      Pair pair = compare(article, other);
      if (pair.likeness() >= join / 2) {
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    boolean all = groups.size() <= options.compareAll();
    for (Pair pair : all ? pairs : pairs.subList(0, Math.min(options.neighbours(), pairs.size()))) {
      at(pair.one()).near.add(pair.two());
      at(pair.two()).near.add(pair.one());
      offer(pair);
    }
  }

  private void merge(int one, int two) {
    Group kept = at(one);
    Group gone = at(two);
    kept.add(gone);
    groups.remove(two);
    version.set(one, version.get(one) + 1);
    version.set(two, -1);
    TreeSet<Integer> near = new TreeSet<>(kept.near);
    near.addAll(gone.near);
    near.remove(one);
    near.remove(two);
    kept.near.clear();
    kept.near.addAll(near);
    for (int other : near) {
      Group neighbour = at(other);
      neighbour.near.remove(two);
      neighbour.near.add(one);
      offer(compare(Math.min(one, other), Math.max(one, other)));
    }
  }

  private void offer(Pair pair) {
    if (pair.likeness() >= join) {
      queue.add(pair);
    }
  }

  private Pair compare(int one, int two) {
    double likeness = at(one).likeness(at(two), options);
    return new Pair(one, two, likeness, version.get(one), version.get(two));
  }

  private Group at(int group) {
    Group found = groups.get(group);
    if (found == null) {
      throw new IllegalStateException("group " + group + " is gone");
    }
    return found;
  }
}
