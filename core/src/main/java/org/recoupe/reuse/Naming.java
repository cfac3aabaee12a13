package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.provenance.Reason;

/** Names the voice behind a group of articles and says on what evidence. */
final class Naming {
  private Naming() {}

  /**
   * The origin of {@code group}.
   *
   * @param least the share of its words that the loosest member has in common with its nearest kin
   */
  static Origin origin(String id, List<Witness> group, double least, ReuseOptions options) {
    List<String> ids = group.stream().map(Witness::id).toList();
    List<Reason> why = new ArrayList<>();
    Map<String, Integer> credits = new TreeMap<>();
    for (Witness witness : group) {
      witness.agencies().forEach(agency -> credits.merge(agency, 1, Integer::sum));
    }
    String agency = null;
    for (Map.Entry<String, Integer> credit : credits.entrySet()) {
      if (agency == null || credit.getValue() > credits.getOrDefault(agency, 0)) {
        agency = credit.getKey();
      }
    }
    Witness source = source(group);
    String outlet = source.publisher() != null ? source.publisher() : source.id();
    if (agency != null) {
      int crediting = credits.getOrDefault(agency, 0);
      why.add(Reason.of("origin.credit", agency, Integer.toString(crediting)));
      if (crediting < group.size()) {
        why.add(Reason.of("origin.uncredited", Integer.toString(group.size() - crediting), agency));
      }
    }
    if (group.size() == 1) {
      why.add(Reason.of("origin.alone"));
    } else {
      String percent = String.format(Locale.ROOT, "%.0f", 100 * least);
      why.add(Reason.of("origin.shared", Integer.toString(group.size()), percent));
      if (agency == null) {
        why.add(Reason.of("origin.first", outlet));
      }
      if (least < options.wholeCopy()) {
        why.add(Reason.of("origin.thin"));
      }
    }
    if (group.stream().anyMatch(Witness::translated)) {
      why.add(Reason.of("origin.translation"));
    }
    return agency != null
        ? new Origin(id, Origin.Kind.AGENCY, agency, ids, why)
        : new Origin(id, Origin.Kind.OUTLET, outlet, ids, why);
  }

  private static Witness source(List<Witness> group) {
    Witness source = group.get(0);
    for (Witness other : group) {
      if (Direction.firstIsSource(other, source)) {
        source = other;
      }
    }
    return source;
  }
}
