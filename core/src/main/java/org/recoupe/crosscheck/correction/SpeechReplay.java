package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.Utterance;

/** Puts quotations of one utterance together, takes others apart, and names speakers. */
final class SpeechReplay {
  private final Corrections corrections;
  private final Spots spots;

  SpeechReplay(Corrections corrections, Spots spots) {
    this.corrections = corrections;
    this.spots = spots;
  }

  int[] families(List<Excerpt> quotations, int[] families) {
    int[] regrouped = families.clone();
    int free = Arrays.stream(families).max().orElse(-1) + 1;
    for (Correction.NotSame apart : corrections.of(Correction.NotSame.class, Subject.QUOTATION)) {
      List<Integer> at = numbers(quotations, apart);
      for (int k = 1; k < at.size(); k++) {
        if (regrouped[at.get(k)] == regrouped[at.get(0)]) {
          regrouped[at.get(k)] = free++;
        }
      }
    }
    for (Correction.Same same : corrections.of(Correction.Same.class, Subject.QUOTATION)) {
      List<Integer> at = numbers(quotations, same);
      for (int k = 1; k < at.size(); k++) {
        int from = regrouped[at.get(k)];
        for (int i = 0; i < regrouped.length; i++) {
          regrouped[i] = regrouped[i] == from ? regrouped[at.get(0)] : regrouped[i];
        }
      }
    }
    return regrouped;
  }

  boolean[] regrouped(List<Excerpt> quotations) {
    boolean[] touched = new boolean[quotations.size()];
    List<Correction.Placed> all = new ArrayList<>();
    all.addAll(corrections.of(Correction.Same.class, Subject.QUOTATION));
    all.addAll(corrections.of(Correction.NotSame.class, Subject.QUOTATION));
    for (Correction.Placed correction : all) {
      numbers(quotations, correction).forEach(i -> touched[i] = true);
    }
    return touched;
  }

  /** Numbers of the quotations at the places of {@code correction}; empty if one is gone. */
  private List<Integer> numbers(List<Excerpt> quotations, Correction.Placed correction) {
    List<Excerpt> places = spots.of(correction);
    List<Integer> numbers = new ArrayList<>();
    for (Excerpt place : places == null ? List.<Excerpt>of() : places) {
      int number = at(quotations, place);
      if (number < 0) {
        spots.lost(correction, "no quotation is read at " + place.article());
        return List.of();
      }
      numbers.add(number);
    }
    return numbers;
  }

  /** The quotation that shares most with {@code place}; -1 for none. */
  private static int at(List<Excerpt> quotations, Excerpt place) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < quotations.size(); i++) {
      Excerpt quotation = quotations.get(i);
      if (Spots.meet(quotation, place)) {
        double both = quotation.at().union(place.at()).length();
        double share = quotation.at().shared(place.at()) / Math.max(1, both);
        if (share > most) {
          most = share;
          best = i;
        }
      }
    }
    return best;
  }

  List<Utterance> speakers(List<Utterance> utterances, List<Entity> entities) {
    List<Utterance> named = new ArrayList<>(utterances);
    List<Excerpt> places = named.stream().map(SpeechReplay::place).toList();
    for (Correction.NameOf name : corrections.of(Correction.NameOf.class, Subject.QUOTATION)) {
      for (int i : numbers(places, name)) {
        Utterance said = named.get(i);
        named.set(
            i,
            new Utterance(
                said.id(),
                said.article(),
                said.quotation(),
                name.name(),
                entity(entities, name.name()),
                said.family()));
      }
    }
    return named;
  }

  private static @Nullable String entity(List<Entity> entities, String name) {
    for (Entity entity : entities) {
      if (entity.name().equals(name) || entity.variants().contains(name)) {
        return entity.id();
      }
    }
    return null;
  }

  List<Utterance> shown(List<Utterance> utterances) {
    return Hiding.of(Subject.QUOTATION, corrections, spots)
        .from(utterances, said -> List.of(place(Objects.requireNonNull(said))));
  }

  private static Excerpt place(Utterance said) {
    return new Excerpt(said.article(), said.quotation().at());
  }
}
