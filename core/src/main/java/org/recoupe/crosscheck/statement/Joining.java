package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.event.Event;
import org.recoupe.crosscheck.retelling.Retelling;
import org.recoupe.crosscheck.retelling.RetellingFinder;
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

  /** Witnesses that know better than one pair. */
  private static final int SEVERAL = 3;

  /** Members of a group that are asked whether another belongs to it. */
  private static final int MOST_SAMPLED = 12;

  private final JoiningOptions options = JoiningOptions.DEFAULT;
  private final RetellingFinder finder;
  private final List<List<Event>> events;
  private final Map<Long, List<Retelling>> sure = new LinkedHashMap<>();
  private final StoryClauses story;
  private final SentenceNumbers sentences;
  private final JoinedGroups groups;

  /**
   * Clauses that say the same.
   *
   * @param members the clauses
   * @param retold what a witness in other words has in common with another; empty without one
   */
  record Group(List<Clause> members, List<String> retold) {}

  /**
   * A stage for one story.
   *
   * @param finder finds who says the same in other words
   * @param events passages that tell one event, of two reports and more
   */
  Joining(StoryClauses story, RetellingFinder finder, List<List<Event>> events) {
    this.story = story;
    this.finder = finder;
    this.events = events;
    this.sentences = new SentenceNumbers(story);
    this.groups = new JoinedGroups(options, sentences);
  }

  /** The groups with those who join them, then groups of retold passages alone. */
  List<Group> join(List<List<Clause>> alike) {
    alike.forEach(groups::make);
    Twins twins = new Twins(story, sentences, groups, options.twin(), alike.size());
    for (Retelling pair : retellings()) {
      Clause a = pair.a().clause();
      Clause b = pair.b().clause();
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
    new Repeats(groups, twins).merge();
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

  /** What may say the same, the surest first; keeps how sure it is for each pair of sentences. */
  private List<Retelling> retellings() {
    List<Retelling> found = new ArrayList<>();
    for (Retelling pair : finder.find(groups::stand)) {
      sure.computeIfAbsent(
              sentences.of(pair.a().clauses().get(0), pair.b().clauses().get(0)),
              k -> new ArrayList<>())
          .add(pair);
      if (pair.holds()) {
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

  /** The words of the most telling things in common. */
  private List<String> named(Retelling pair) {
    String text = story.text(pair.a().clauses().get(0));
    return pair.shared(MOST_NAMED).stream()
        .map(at -> Spaces.single(at.of(text)))
        .distinct()
        .toList();
  }
}
