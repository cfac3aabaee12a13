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
  private final double share;

  CrossPairs(int texts, List<Kinship> pairs, double share) {
    this.sets = new VoiceSets(texts);
    this.share = share;
    for (int i = 0; i < texts; i++) {
      members.add(new ArrayList<>(List.of(i)));
      kin.add(new ArrayList<>());
    }
    for (Kinship pair : pairs) {
      kin.get(pair.first()).add(pair.second());
      kin.get(pair.second()).add(pair.first());
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

  /** The least text of the set of {@code text}. */
  int find(int text) {
    return sets.find(text);
  }
}
