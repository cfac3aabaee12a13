package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.provenance.Reason;

/** Puts articles that rest on one text together and names the voice. */
final class Voices {
  private final ReuseOptions options;

  Voices(ReuseOptions options) {
    this.options = options;
  }

  /** Origins, in the order of their first article; every witness is in exactly one. */
  List<Origin> origins(List<Witness> witnesses, List<Kinship> kin) {
    VoiceSets sets = new VoiceSets(witnesses.size());
    for (Kinship pair : kin) {
      boolean agency = witnesses.get(pair.first()).sharesAgency(witnesses.get(pair.second()));
      if (pair.share() >= (agency ? options.sameAgency() : options.copy())) {
        sets.join(pair.first(), pair.second());
      }
    }
    Map<Integer, List<Witness>> groups = new TreeMap<>();
    for (int i = 0; i < witnesses.size(); i++) {
      groups.computeIfAbsent(sets.find(i), k -> new ArrayList<>()).add(witnesses.get(i));
    }
    List<Origin> origins = new ArrayList<>();
    for (List<Witness> group : groups.values()) {
      origins.add(origin("o" + (origins.size() + 1), group));
    }
    return origins;
  }

  private static Origin origin(String id, List<Witness> group) {
    List<String> ids = group.stream().map(Witness::id).toList();
    Map<String, Integer> credits = new TreeMap<>();
    for (Witness witness : group) {
      witness.agencies().forEach(agency -> credits.merge(agency, 1, Integer::sum));
    }
    String agency =
        credits.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(null);
    if (agency != null) {
      List<Reason> why = List.of(Reason.of("origin.credit", agency, "" + credits.get(agency)));
      return new Origin(id, Origin.Kind.AGENCY, agency, ids, why);
    }
    Witness source = group.get(0);
    for (Witness other : group) {
      if (Direction.firstIsSource(other, source)) {
        source = other;
      }
    }
    String name = source.publisher() != null ? source.publisher() : source.id();
    return new Origin(id, Origin.Kind.OUTLET, name, ids, List.of());
  }
}
