package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts articles that rest on one text together. The surest pairs come first; larger groups are
 * joined only where a share of all their cross pairs is kin, so that no chain of small borrowings
 * makes one voice of a whole day's press.
 */
final class Voices {
  private static final Comparator<Kinship> SUREST_FIRST =
      Comparator.comparingDouble((Kinship pair) -> -pair.share())
          .thenComparingInt(Kinship::first)
          .thenComparingInt(Kinship::second);

  private final ReuseOptions options;

  Voices(ReuseOptions options) {
    this.options = options;
  }

  /** Origins, in the order of their first article; every witness is in exactly one. */
  List<Origin> origins(List<Witness> witnesses, List<Kinship> kin) {
    List<Kinship> copies = new ArrayList<>();
    for (Kinship pair : kin) {
      Witness first = witnesses.get(pair.first());
      Witness second = witnesses.get(pair.second());
      if (pair.share() >= least(first, second)) {
        copies.add(pair);
      }
    }
    copies.sort(SUREST_FIRST);
    CrossPairs sets = new CrossPairs(witnesses.size(), copies, kin, options.crossPairs());
    for (Kinship pair : copies) {
      if (pair.share() >= options.wholeCopy() || sets.near(pair.first(), pair.second())) {
        sets.join(pair.first(), pair.second());
      }
    }
    joinThirds(kin, sets);
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < witnesses.size(); i++) {
      groups.computeIfAbsent(sets.find(i), k -> new ArrayList<>()).add(i);
    }
    Map<Integer, Kinship> nearest = new TreeMap<>();
    for (Kinship pair : kin.stream().sorted(SUREST_FIRST).toList()) {
      if (sets.find(pair.first()) == sets.find(pair.second())) {
        nearest.putIfAbsent(pair.first(), pair);
        nearest.putIfAbsent(pair.second(), pair);
      }
    }
    Map<Integer, Naming> namings = new TreeMap<>();
    Map<Integer, String> names = new TreeMap<>();
    groups.forEach(
        (voice, group) -> {
          List<Kinship> links =
              group.stream().filter(nearest::containsKey).map(nearest::get).toList();
          Naming naming = new Naming(group.stream().map(witnesses::get).toList(), links, options);
          namings.put(voice, naming);
          names.put(voice, naming.name());
        });
    Ties ties = new Ties(witnesses, kin, sets::find);
    List<Origin> origins = new ArrayList<>();
    namings.forEach(
        (voice, naming) ->
            origins.add(naming.origin("o" + (origins.size() + 1), ties.of(voice, names))));
    return origins;
  }

  /**
   * At second sight, where a third may do: one voice of two groups of which a pair has that much in
   * common, if all pairs between them have enough in the mean. A chain of borrowings has not.
   */
  private void joinThirds(List<Kinship> kin, CrossPairs sets) {
    List<Kinship> thirds =
        kin.stream().filter(pair -> pair.share() >= options.third()).sorted(SUREST_FIRST).toList();
    for (Kinship pair : thirds) {
      if (sets.meanShare(pair.first(), pair.second()) >= options.thirdMean()) {
        sets.join(pair.first(), pair.second());
      }
    }
  }

  /** Share of the shorter text that must come from the other, to call it a copy. */
  private double least(Witness one, Witness two) {
    if (one.sharesAgency(two)) {
      return options.sameAgency();
    }
    return one.sharedSlip(two) == null ? options.copy() : options.sameSlip();
  }
}
