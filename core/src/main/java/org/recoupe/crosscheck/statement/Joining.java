package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.event.Event;
import org.recoupe.text.Spaces;

/**
 * Adds to the clauses that read alike those that say the same in other words: a passage joins a
 * statement of which it retells one witness, if it is like enough to all others; else the two make
 * a statement of their own. Copies of a witness are witnesses too.
 */
final class Joining {
  /** Things in common that a reason names. */
  private static final int MOST_NAMED = 4;

  private static final double ROUNDING = 1e-9;

  /**
   * What two passages must share to be worth scoring: of 25,000 pairs of annotated stories those
   * below it, more than a quarter, all scored below 0.
   */
  private static final double LEAST_EVIDENCE = 1.7;

  /**
   * Share of the shorter sentence below which two passages are not scored: of 5,500 pairs of second
   * and third choice that were sure enough one in 200 lay below it, of all others four in ten.
   */
  private static final double LEAST_SHARE = 0.18;

  /** Witnesses that know better than one pair. */
  private static final int SEVERAL = 3;

  /** Members of a group that are asked whether another belongs to it. */
  private static final int MOST_SAMPLED = 12;

  private final RetellingOptions options;
  private final RetellingModel model;
  private final List<List<Event>> events;
  private final Map<Long, List<Retelling>> sure = new LinkedHashMap<>();
  private final StoryClauses story;
  private final Tellings tellings;

  private final SentenceNumbers sentences;
  private final Grounds grounds;
  private final Assertion assertion = new Assertion();
  private final JoinedGroups groups;

  /**
   * Clauses that say the same.
   *
   * @param members the clauses
   * @param retold what a witness in other words has in common with another; empty without one
   */
  record Group(List<Clause> members, List<String> retold) {}

  Joining(
      StoryClauses story,
      RetellingOptions options,
      RetellingModel model,
      List<List<Event>> events) {
    this.model = model;
    this.events = events;
    this.story = story;
    this.options = options;
    this.tellings = new Tellings(story, options.clauseShare());
    this.sentences = new SentenceNumbers(story);
    this.groups = new JoinedGroups(options, sentences);
    this.grounds = new Grounds(story, options);
  }

  /** The groups with those who join them, then groups of retold passages alone. */
  List<Group> join(List<List<Clause>> alike) {
    alike.forEach(groups::make);
    Twins twins = new Twins(story, sentences, groups, options.twin(), alike.size());
    for (Retelling pair : retellings()) {
      Clause a = clause(pair.a());
      Clause b = clause(pair.b());
      if (groups.stand(pair.a(), pair.b())) {
        continue;
      }
      if (!merges(a, b, pair)
          && !joins(a, b, pair, twins)
          && !joins(b, a, pair, twins)
          && (pair.score() >= options.against() || !isSettled(a) && !isSettled(b))) {
        int made = groups.make(List.of(a, b));
        groups.all().get(made).retold().addAll(named(pair));
        twins.of(a).forEach(twin -> groups.put(twin, made));
        twins.of(b).forEach(twin -> groups.put(twin, made));
      }
    }
    new EventJoining(groups).join(events);
    return groups.all().stream()
        .filter(group -> !group.members().isEmpty())
        .map(group -> new Group(group.members(), group.retold()))
        .toList();
  }

  /** True if it stands in a statement of several, who did not take the other. */
  private boolean isSettled(Clause passage) {
    return groups.around(passage).stream()
        .map(groups.all()::get)
        .anyMatch(group -> group.members().size() >= SEVERAL && groups.holds(group, passage));
  }

  /** True for passages that stand together already, or share too little ever to do so. */
  private boolean isKnown(Telling a, Telling b, Links links) {
    return links.evidence() < LEAST_EVIDENCE
        || links.evidenceBack() < LEAST_EVIDENCE
        || groups.stand(a, b);
  }

  /** A pair, and whether it is sure enough and grounded. */
  private record Judged(Retelling pair, boolean holds) {}

  private Judged judged(Retellings.Candidate pair) {
    double denied = pair.a().denied() == pair.b().denied() ? 0 : options.denied();
    double score = model.score(pair.traits()) - denied;
    boolean holds =
        score >= options.least()
            && grounds.hold(pair.a(), pair.b())
            && asserts(pair.a())
            && asserts(pair.b());
    return new Judged(new Retelling(pair.a(), pair.b(), score), holds);
  }

  private boolean asserts(Telling telling) {
    Clause clause = clause(telling);
    return assertion.asserts(clause, story.text(clause));
  }

  /** What may say the same, the surest first; keeps how sure it is for each pair of sentences. */
  private List<Retelling> retellings() {
    List<Retelling> found = new ArrayList<>();
    List<Retellings.Candidate> pairs =
        new Retellings(tellings, options).candidates(LEAST_SHARE, this::isKnown);
    List<Judged> judged = pairs.parallelStream().map(this::judged).toList();
    for (Judged one : judged) {
      Retelling pair = one.pair();
      sure.computeIfAbsent(
              sentences.of(pair.a().clauses().get(0), pair.b().clauses().get(0)),
              k -> new ArrayList<>())
          .add(pair);
      if (one.holds()) {
        found.add(pair);
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
    for (Retelling pair : sure.getOrDefault(sentences.of(a, b), List.of())) {
      if (pair.score() > best
          && groups.isPlace(pair.a().at(), a.at())
          && groups.isPlace(pair.b().at(), b.at())) {
        best = pair.score();
      }
    }
    return 1 / (1 + Math.exp(-best));
  }

  /** Puts the groups of both together where all in all they say the same. */
  private boolean merges(Clause a, Clause b, Retelling pair) {
    for (int one : groups.around(a)) {
      JoinedGroups.Group into = groups.all().get(one);
      if (!groups.holds(into, a)) {
        continue;
      }
      for (int other : groups.around(b)) {
        JoinedGroups.Group from = groups.all().get(other);
        if (one != other
            && groups.holds(from, b)
            && belong(into.members(), from.members(), options.groups())) {
          groups.merge(one, other);
          if (into.retold().isEmpty()) {
            into.retold().addAll(named(pair));
          }
          return true;
        }
      }
    }
    return false;
  }

  /** Adds {@code retold} to a group of which {@code witness} is a member. */
  private boolean joins(Clause witness, Clause retold, Retelling pair, Twins twins) {
    for (int number : groups.around(witness)) {
      JoinedGroups.Group group = groups.all().get(number);
      if (groups.holds(group, witness)
          && belong(group.members(), List.of(retold), options.others())) {
        groups.put(retold, number);
        twins.of(retold).forEach(twin -> groups.put(twin, number));
        if (group.retold().isEmpty()) {
          group.retold().addAll(named(pair));
        }
        return true;
      }
    }
    return false;
  }

  private static Clause clause(Telling telling) {
    return telling.clauses().stream().reduce(Asserting::join).orElseThrow();
  }

  /** The words of the most telling things in common. */
  private List<String> named(Retelling pair) {
    String text = story.text(pair.a().clauses().get(0));
    return pair.a().links(pair.b()).shared().matches().stream()
        .limit(MOST_NAMED)
        .map(match -> Spaces.single(match.item().at().of(text)))
        .distinct()
        .toList();
  }
}
