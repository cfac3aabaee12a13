package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds to the clauses that read alike those that say the same in other words: a passage joins a
 * statement of which it retells one witness, if it is like enough to all others; else the two make
 * a statement of their own.
 */
final class Joining {
  /** Things in common that a reason names. */
  private static final int MOST_NAMED = 4;

  private final RetellingOptions options;
  private final RetellingScore score;
  private final StoryClauses story;
  private final Tellings tellings;
  private final Assertion assertion = new Assertion();
  private final List<Group> groups = new ArrayList<>();
  private final Map<List<Integer>, Set<Integer>> bySentence = new LinkedHashMap<>();

  /**
   * Clauses that say the same.
   *
   * @param members the clauses
   * @param retold what a witness in other words has in common with another; empty without one
   */
  record Group(List<Clause> members, List<String> retold) {}

  Joining(StoryClauses story, RetellingOptions options) {
    this.story = story;
    this.options = options;
    this.score = new RetellingScore(options);
    this.tellings = new Tellings(story, options.clauseShare());
  }

  /** The groups with those who join them, then groups of retold passages alone. */
  List<Group> join(List<List<Clause>> alike) {
    alike.forEach(this::add);
    for (Retelling pair : new Retellings(tellings, options).find(this::stand)) {
      Clause a = clause(pair.a());
      Clause b = clause(pair.b());
      if (stand(pair.a(), pair.b())
          || !assertion.asserts(a, story.textOf(a))
          || !assertion.asserts(b, story.textOf(b))) {
        continue;
      }
      if (!joins(a, b, pair) && !joins(b, a, pair)) {
        add(List.of(a, b));
        groups.get(groups.size() - 1).retold().addAll(named(pair));
      }
    }
    return groups;
  }

  private void add(List<Clause> members) {
    for (Clause member : members) {
      place(member, groups.size());
    }
    groups.add(new Group(new ArrayList<>(members), new ArrayList<>()));
  }

  private void place(Clause member, int group) {
    bySentence
        .computeIfAbsent(List.of(member.article(), member.sentence()), k -> new LinkedHashSet<>())
        .add(group);
  }

  private Set<Integer> around(Clause clause) {
    return bySentence.getOrDefault(List.of(clause.article(), clause.sentence()), Set.of());
  }

  /** True if both stand in one group already. */
  private boolean stand(Telling a, Telling b) {
    Clause one = a.clauses().get(0);
    Clause other = b.clauses().get(0);
    for (int group : around(one)) {
      if (around(other).contains(group)
          && touches(one.article(), a, groups.get(group))
          && touches(other.article(), b, groups.get(group))) {
        return true;
      }
    }
    return false;
  }

  private static boolean touches(int article, Telling telling, Group group) {
    for (Clause member : group.members()) {
      int shorter = Math.min(member.at().length(), telling.at().length());
      if (member.article() == article && 2 * member.at().shared(telling.at()) >= shorter) {
        return true;
      }
    }
    return false;
  }

  /** Adds {@code retold} to a group of which {@code witness} is a member. */
  private boolean joins(Clause witness, Clause retold, Retelling pair) {
    Telling telling = retold.article() == pair.a().article() ? pair.a() : pair.b();
    for (int number : around(witness)) {
      Group group = groups.get(number);
      if (group.members().stream().anyMatch(member -> isPlaceOf(member, witness))
          && group.members().stream().noneMatch(member -> member.article() == retold.article())
          && group.members().stream()
              .allMatch(member -> score.of(tellings.of(member), telling, 1) >= options.others())) {
        group.members().add(retold);
        if (group.retold().isEmpty()) {
          group.retold().addAll(named(pair));
        }
        place(retold, number);
        return true;
      }
    }
    return false;
  }

  private boolean isPlaceOf(Clause member, Clause witness) {
    int shared = member.at().shared(witness.at());
    int all = member.at().length() + witness.at().length() - shared;
    return member.article() == witness.article() && shared >= options.samePlace() * all;
  }

  private static Clause clause(Telling telling) {
    return telling.clauses().stream().reduce(Asserting::join).orElseThrow();
  }

  /** The words of the most telling things in common. */
  private List<String> named(Retelling pair) {
    String text = story.textOf(pair.a().clauses().get(0));
    return pair.shared().stream()
        .limit(MOST_NAMED)
        .map(item -> item.at().of(text).replaceAll("\\s++", " "))
        .distinct()
        .toList();
  }
}
