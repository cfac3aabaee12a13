package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.Span;

/**
 * Adds to the clauses that read alike those that say the same in other words: a passage joins a
 * statement of which it retells one witness, if it is like enough to all others; else the two make
 * a statement of their own. Copies of a witness are witnesses too.
 */
final class Joining {
  /** Things in common that a reason names. */
  private static final int MOST_NAMED = 4;

  private static final double ROUNDING = 1e-9;

  /** Members of a group that are asked whether another belongs to it. */
  private static final int MOST_SAMPLED = 12;

  private final RetellingOptions options;
  private final RetellingModel model;
  private final Map<Long, List<Retelling>> sure = new LinkedHashMap<>();
  private final StoryClauses story;
  private final Tellings tellings;

  /** For each article the number of its first sentence. */
  private final int[] firsts;

  private final Grounds grounds;
  private final Assertion assertion = new Assertion();

  /** How many groups, the first, read alike. */
  private int copied;

  /** Clauses that were compared with their copies, by sentences. */
  private final Map<Integer, List<Known>> nodes = new LinkedHashMap<>();

  private final List<Group> groups = new ArrayList<>();
  private final Map<Integer, Set<Integer>> bySentence = new LinkedHashMap<>();

  /** How many clauses there are in {@link #nodes}. */
  private int count;

  /** Whether two clauses are copies, by both their numbers. */
  private final Map<Long, Boolean> copies = new LinkedHashMap<>();

  private record Known(Clause clause, Node node, int number) {}

  /**
   * Clauses that say the same.
   *
   * @param members the clauses
   * @param retold what a witness in other words has in common with another; empty without one
   */
  record Group(List<Clause> members, List<String> retold) {}

  Joining(StoryClauses story, RetellingOptions options, RetellingModel model) {
    this.model = model;
    this.story = story;
    this.options = options;
    this.tellings = new Tellings(story, options.clauseShare());
    this.firsts = firsts(story);
    this.grounds = new Grounds(story, options);
  }

  /** The groups with those who join them, then groups of retold passages alone. */
  List<Group> join(List<List<Clause>> alike) {
    alike.forEach(this::add);
    copied = groups.size();
    for (Retelling pair : retellings()) {
      Clause a = clause(pair.a());
      Clause b = clause(pair.b());
      if (pair.score() < options.least()
          || stand(pair.a(), pair.b())
          || !assertion.asserts(a, story.textOf(a))
          || !assertion.asserts(b, story.textOf(b))) {
        continue;
      }
      if (!merges(a, b, pair) && !joins(a, b, pair) && !joins(b, a, pair)) {
        add(List.of(a, b));
        Group made = groups.get(groups.size() - 1);
        made.retold().addAll(named(pair));
        twins(a).forEach(twin -> put(twin, groups.size() - 1));
        twins(b).forEach(twin -> put(twin, groups.size() - 1));
      }
    }
    return groups.stream().filter(group -> !group.members().isEmpty()).toList();
  }

  /** What may say the same, the surest first; keeps how sure it is for each pair of sentences. */
  private List<Retelling> retellings() {
    List<Retelling> found = new ArrayList<>();
    List<Retellings.Candidate> pairs = new Retellings(tellings, options).candidates(this::stand);
    double[] scores = pairs.parallelStream().mapToDouble(p -> model.score(p.traits())).toArray();
    for (int i = 0; i < scores.length; i++) {
      Retellings.Candidate pair = pairs.get(i);
      double denied = pair.a().denied() == pair.b().denied() ? 0 : options.denied();
      double score = scores[i] - denied;
      sure.computeIfAbsent(
              key(pair.a().clauses().get(0), pair.b().clauses().get(0)), k -> new ArrayList<>())
          .add(new Retelling(pair.a(), pair.b(), score));
      if (score >= options.least() && grounds.hold(pair.a(), pair.b())) {
        found.add(new Retelling(pair.a(), pair.b(), score));
      }
    }
    found.sort(
        Comparator.comparingDouble((Retelling pair) -> -pair.score())
            .thenComparingInt(pair -> pair.a().article())
            .thenComparingInt(pair -> pair.b().article())
            .thenComparing(pair -> pair.a().at())
            .thenComparing(pair -> pair.b().at()));
    return found;
  }

  private long key(Clause a, Clause b) {
    return (long) sentence(a) * firsts[firsts.length - 1] + sentence(b);
  }

  /** Number of a clause's sentence among all of the story. */
  private int sentence(Clause clause) {
    return firsts[clause.article()] + clause.sentence();
  }

  private static int[] firsts(StoryClauses story) {
    int[] firsts = new int[story.articles().size() + 1];
    for (Clause clause : story.clauses()) {
      int next = clause.article() + 1;
      firsts[next] = Math.max(firsts[next], clause.sentence() + 1);
    }
    Arrays.parallelPrefix(firsts, Integer::sum);
    return firsts;
  }

  /** True if it is likely enough, over all their pairs, that two groups say the same. */
  private boolean belong(List<Clause> some, List<Clause> others, double least) {
    List<Clause> left = some.subList(0, Math.min(some.size(), MOST_SAMPLED));
    List<Clause> right = others.subList(0, Math.min(others.size(), MOST_SAMPLED));
    double allowed = (1 - least) * left.size() * right.size() + ROUNDING;
    double sum = 0;
    int pairs = 0;
    for (Clause a : left) {
      for (Clause b : right) {
        if (a.article() != b.article()) {
          sum += a.article() < b.article() ? chance(a, b) : chance(b, a);
          pairs++;
        }
        if (pairs - sum > allowed) {
          // Were all others sure, the mean would still be too low.
          return false;
        }
      }
    }
    return pairs > 0 && sum / pairs >= least;
  }

  /** Chance that two clauses say the same; none where they were not worth a look. */
  private double chance(Clause a, Clause b) {
    double best = Double.NEGATIVE_INFINITY;
    for (Retelling pair : sure.getOrDefault(key(a, b), List.of())) {
      if (pair.score() > best && isPlace(pair.a().at(), a.at()) && isPlace(pair.b().at(), b.at())) {
        best = pair.score();
      }
    }
    return 1 / (1 + Math.exp(-best));
  }

  /** Puts the groups of both together where all in all they say the same. */
  private boolean merges(Clause a, Clause b, Retelling pair) {
    for (int one : around(a)) {
      for (int other : around(b)) {
        Group into = groups.get(one);
        Group from = groups.get(other);
        if (one != other
            && holds(into, a)
            && holds(from, b)
            && belong(into.members(), from.members(), options.groups())) {
          for (Clause member : from.members()) {
            into.members().add(member);
            place(member, one);
          }
          from.members().clear();
          if (into.retold().isEmpty()) {
            into.retold().addAll(named(pair));
          }
          return true;
        }
      }
    }
    return false;
  }

  /** Clauses of other reports that are copies of {@code clause}. */
  private List<Clause> twins(Clause clause) {
    List<Clause> twins = new ArrayList<>();
    for (int number : around(clause)) {
      List<Clause> members = number < copied ? groups.get(number).members() : List.of();
      for (Clause member : members) {
        if (isPlaceOf(member, clause)) {
          members.stream()
              .filter(other -> other.article() != clause.article() && isCopy(member, other))
              .forEach(twins::add);
        }
      }
    }
    return twins;
  }

  private boolean isCopy(Clause one, Clause other) {
    Known here = known(one);
    Known there = known(other);
    return copies.computeIfAbsent(
        (long) here.number() << Integer.SIZE | there.number(),
        k -> here.node().likeness(there.node(), StatementOptions.DEFAULT) >= options.twin());
  }

  private Known known(Clause clause) {
    List<Known> beside = nodes.computeIfAbsent(sentence(clause), k -> new ArrayList<>());
    for (Known known : beside) {
      if (known.clause().at().equals(clause.at())
          && known.clause().units().size() == clause.units().size()) {
        return known;
      }
    }
    Known known = new Known(clause, Node.of(clause, story.weights()), count++);
    beside.add(known);
    return known;
  }

  private boolean holds(Group group, Clause clause) {
    for (Clause member : group.members()) {
      if (isPlaceOf(member, clause)) {
        return true;
      }
    }
    return false;
  }

  private void add(List<Clause> members) {
    for (Clause member : members) {
      place(member, groups.size());
    }
    groups.add(new Group(new ArrayList<>(members), new ArrayList<>()));
  }

  /** Adds a clause to a group that has none at its place. */
  private void put(Clause clause, int number) {
    Group group = groups.get(number);
    if (!holds(group, clause)) {
      group.members().add(clause);
      place(clause, number);
    }
  }

  private void place(Clause member, int group) {
    bySentence.computeIfAbsent(sentence(member), k -> new LinkedHashSet<>()).add(group);
  }

  private Set<Integer> around(Clause clause) {
    return bySentence.getOrDefault(sentence(clause), Set.of());
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

  /** True if a member of {@code group} holds much of the passage, which holds much of it. */
  private boolean touches(int article, Telling telling, Group group) {
    for (Clause member : group.members()) {
      int shorter = Math.min(member.at().length(), telling.at().length());
      int shared = member.at().shared(telling.at());
      if (member.article() == article
          && 2 * shared >= shorter
          && shared >= options.placed() * telling.at().length()) {
        return true;
      }
    }
    return false;
  }

  /** Adds {@code retold} to a group of which {@code witness} is a member. */
  private boolean joins(Clause witness, Clause retold, Retelling pair) {
    for (int number : around(witness)) {
      Group group = groups.get(number);
      if (holds(group, witness) && belong(group.members(), List.of(retold), options.others())) {
        put(retold, number);
        twins(retold).forEach(twin -> put(twin, number));
        if (group.retold().isEmpty()) {
          group.retold().addAll(named(pair));
        }
        return true;
      }
    }
    return false;
  }

  private boolean isPlaceOf(Clause member, Clause witness) {
    return member.article() == witness.article() && isPlace(member.at(), witness.at());
  }

  private boolean isPlace(Span a, Span b) {
    int shared = a.shared(b);
    return shared >= options.samePlace() * (a.length() + b.length() - shared);
  }

  private static Clause clause(Telling telling) {
    return telling.clauses().stream().reduce(Asserting::join).orElseThrow();
  }

  /** The words of the most telling things in common. */
  private List<String> named(Retelling pair) {
    String text = story.textOf(pair.a().clauses().get(0));
    return pair.a().shared(pair.b()).matches().stream()
        .limit(MOST_NAMED)
        .map(match -> match.item().at().of(text).replaceAll("\\s++", " "))
        .distinct()
        .toList();
  }
}
