package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.provenance.Reason;

/** Names the voice behind a group of articles and says on what evidence, the strongest first. */
final class Naming {
  private final List<Witness> group;
  private final List<Kinship> links;
  private final ReuseOptions options;
  private final Map<String, Integer> credits = new TreeMap<>();
  private final @Nullable String agency;
  private final Witness source;

  /**
   * Looks at {@code group}.
   *
   * @param links what each member has in common with its nearest kin
   */
  Naming(List<Witness> group, List<Kinship> links, ReuseOptions options) {
    this.group = group;
    this.links = links;
    this.options = options;
    for (Witness witness : group) {
      witness.agencies().forEach(name -> credits.merge(name, 1, Integer::sum));
    }
    String most = null;
    for (Map.Entry<String, Integer> credit : credits.entrySet()) {
      if (most == null || credit.getValue() > credits.getOrDefault(most, 0)) {
        most = credit.getKey();
      }
    }
    this.agency = most;
    this.source = source(group);
  }

  /** The agency, or else the outlet that is the likeliest source. */
  String name() {
    return agency != null ? agency : source.outlet();
  }

  /** The origin, with {@code ties} to others as its last reasons. */
  Origin origin(String id, List<Reason> ties) {
    List<Reason> why = new ArrayList<>();
    credited(why);
    if (group.size() == 1) {
      boolean alone = ties.stream().noneMatch(tie -> tie.key().startsWith("origin.part"));
      why.add(Reason.of(alone ? "origin.alone" : "origin.apart"));
    } else {
      shared(why);
      misspelt(why);
      if (agency == null) {
        direction(why);
      }
      if (least(links) < options.wholeCopy()) {
        why.add(Reason.of("origin.thin"));
      }
    }
    released(why);
    if (group.stream().anyMatch(Witness::translated)) {
      why.add(Reason.of("origin.translation"));
    }
    why.addAll(ties);
    List<String> ids = group.stream().map(Witness::id).toList();
    Origin.Kind kind = agency != null ? Origin.Kind.AGENCY : Origin.Kind.OUTLET;
    return new Origin(id, kind, name(), ids, why);
  }

  /** How much the loosest member has in common: in the same words, and in others. */
  private void shared(List<Reason> why) {
    List<Kinship> same = links.stream().filter(link -> !link.reworded()).toList();
    List<Kinship> other = links.stream().filter(Kinship::reworded).toList();
    if (!same.isEmpty()) {
      int members = group.size() - other.size();
      why.add(Reason.of("origin.shared", Integer.toString(members), Ties.percent(least(same))));
    }
    if (!other.isEmpty()) {
      String members = Integer.toString(other.size());
      why.add(Reason.of("origin.reworded", members, Ties.percent(least(other))));
    }
  }

  /** The error of writing that most of them print in the same place. */
  private void misspelt(List<Reason> why) {
    Map<Long, Integer> printed = new TreeMap<>();
    Map<Long, String> words = new TreeMap<>();
    for (Witness one : group) {
      one.slips().stream()
          .mapToLong(Slip::key)
          .distinct()
          .forEach(key -> printed.merge(key, 1, Integer::sum));
      one.slips().forEach(slip -> words.putIfAbsent(slip.key(), slip.words()));
    }
    printed.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .max(Map.Entry.<Long, Integer>comparingByValue())
        .ifPresent(
            most ->
                why.add(
                    Reason.of(
                        "origin.typo",
                        Integer.toString(most.getValue()),
                        Objects.requireNonNull(words.get(most.getKey())))));
  }

  private static double least(List<Kinship> links) {
    return links.stream().mapToDouble(Kinship::share).min().orElse(0);
  }

  private void credited(List<Reason> why) {
    if (agency != null) {
      int crediting = credits.getOrDefault(agency, 0);
      why.add(Reason.of("origin.credit", agency, Integer.toString(crediting)));
      if (crediting < group.size()) {
        why.add(Reason.of("origin.uncredited", Integer.toString(group.size() - crediting), agency));
      }
    } else if (group.size() > 1) {
      long crediting = group.stream().filter(one -> one.hints().cites(source.outlet())).count();
      long others = group.stream().filter(one -> !isOf(one, source.outlet())).count();
      if (crediting > 0) {
        why.add(Reason.of("origin.cited", source.outlet(), Long.toString(crediting)));
      }
      if (others > crediting) {
        why.add(Reason.of("origin.uncredited", Long.toString(others - crediting), source.outlet()));
      }
    }
  }

  private static boolean isOf(Witness one, String outlet) {
    return Objects.equals(one.publisher(), outlet) || one.id().equals(outlet);
  }

  /** By which sign the source was told from the next likeliest one. */
  private void direction(List<Reason> why) {
    List<Witness> others = new ArrayList<>(group);
    others.remove(source);
    Witness next = source(others);
    String key =
        switch (Direction.sign(source, next)) {
          case CITED -> "origin.by-citation";
          case TRANSLATED -> "origin.by-translation";
          case TIME -> "origin.by-time";
          case CORRECTED -> "origin.by-correction";
          case TYPO -> "origin.by-typo";
          case FULLER -> "origin.by-length";
          case NONE -> "origin.undirected";
        };
    Slip slip = source.correctedBy(next);
    if (slip != null && key.equals("origin.by-typo")) {
      why.add(Reason.of(key, source.outlet(), next.outlet(), slip.words()));
    } else {
      why.add(Reason.of(key, source.outlet(), next.outlet()));
    }
  }

  private void released(List<Reason> why) {
    long releases = group.stream().filter(one -> one.hints().release()).count();
    if (agency == null && group.size() > 1 && releases > 1) {
      why.add(Reason.of("origin.release", Long.toString(releases)));
    }
  }

  private static Witness source(List<Witness> group) {
    Witness source = group.get(0);
    for (Witness other : group) {
      if (!other.equals(source) && Direction.firstIsSource(other, source)) {
        source = other;
      }
    }
    return source;
  }
}
