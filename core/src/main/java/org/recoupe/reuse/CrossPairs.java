package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;

/** Disjoint sets of texts that know how many of the pairs between two of them are kin. */
final class CrossPairs {
  /** Up to so many cross pairs one link is enough: four states of a dispatch and two more. */
  private static final int FEW = 12;

  private final VoiceSets sets;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<Integer>> kin = new ArrayList<>();
  private final List<List<Kinship>> shares = new ArrayList<>();
  private final double share;

  /**
   * Sets of one text each.
   *
   * @param pairs those that are copies
   * @param all all pairs that share something
   * @param share of all pairs between two sets that must be copies
   */
  CrossPairs(int texts, List<Kinship> pairs, List<Kinship> all, double share) {
    this.sets = new VoiceSets(texts);
    this.share = share;
    for (int i = 0; i < texts; i++) {
      members.add(new ArrayList<>(List.of(i)));
      kin.add(new ArrayList<>());
      shares.add(new ArrayList<>());
    }
    for (Kinship pair : pairs) {
      kin.get(pair.first()).add(pair.second());
      kin.get(pair.second()).add(pair.first());
    }
    for (Kinship pair : all) {
      shares.get(pair.first()).add(pair);
      shares.get(pair.second()).add(pair);
    }
  }

  /** True if enough of the pairs between the sets of {@code one} and {@code two} are kin. */
  boolean near(int one, int two) {
    List<Integer> first = members.get(sets.find(one));
    List<Integer> second = members.get(sets.find(two));
    if ((long) first.size() * second.size() <= FEW || sets.find(one) == sets.find(two)) {
      return true;
    }
    List<Integer> smaller = first.size() < second.size() ? first : second;
    int other = sets.find(smaller.equals(first) ? two : one);
    long linked = 0;
    for (int member : smaller) {
      linked += kin.get(member).stream().filter(k -> sets.find(k) == other).count();
    }
    return linked >= share * first.size() * second.size();
  }

  /** Makes one set of two. */
  void join(int one, int two) {
    int first = sets.find(one);
    int second = sets.find(two);
    if (first != second) {
      sets.join(first, second);
      int kept = sets.find(first);
      int gone = kept == first ? second : first;
      members.get(kept).addAll(members.get(gone));
      members.get(gone).clear();
    }
  }

  /**
   * What the pairs between the sets of {@code one} and {@code two} have in common, in the mean over
   * all of them; 0 within one set.
   */
  double meanShare(int one, int two) {
    int first = sets.find(one);
    int second = sets.find(two);
    if (first == second) {
      return 0;
    }
    int smaller = members.get(first).size() < members.get(second).size() ? first : second;
    int other = smaller == first ? second : first;
    double sum = 0;
    for (int member : members.get(smaller)) {
      for (Kinship pair : shares.get(member)) {
        int partner = pair.first() == member ? pair.second() : pair.first();
        sum += sets.find(partner) == other ? pair.share() : 0;
      }
    }
    return sum / ((double) members.get(first).size() * members.get(second).size());
  }

  /** The least text of the set of {@code text}. */
  int find(int text) {
    return sets.find(text);
  }
}
