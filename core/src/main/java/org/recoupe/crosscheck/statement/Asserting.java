package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps of the clauses put together those that assert something. A fragment or the frame of
 * somebody's words stands for its sentence, and only where the sentences say the same too: that two
 * reports name the same speaker makes them no witnesses of one fact.
 */
final class Asserting {
  /** Words beside the speaker that a clause must share with one of another report. */
  private static final int LEAST_SHARED = 2;

  /** Share of the shorter of the two that this must be (D1 to D6: no true pair is lost by it). */
  private static final double LEAST_SHARE = 0.34;

  private final StoryClauses story;
  private final StatementOptions options;
  private final Assertion assertion = new Assertion();
  private final Map<List<Integer>, Clause> sentences = new LinkedHashMap<>();

  Asserting(StoryClauses story, StatementOptions options) {
    this.story = story;
    this.options = options;
    for (Clause clause : story.clauses()) {
      sentences.merge(List.of(clause.article(), clause.sentence()), clause, Asserting::join);
    }
  }

  /** The members that assert something, some of them widened to their sentence. */
  List<Clause> asserting(List<Clause> members) {
    List<Clause> kept = new ArrayList<>();
    for (Clause clause : members) {
      if (assertion.asserts(clause, story.textOf(clause))) {
        kept.add(clause);
        continue;
      }
      Clause whole = sentence(clause);
      if (!assertion.isFragment(whole, story.textOf(whole)) && isBorneOut(whole, members)) {
        kept.add(whole);
      }
    }
    List<Clause> distinct = kept.stream().distinct().toList();
    List<Set<String>> said = distinct.stream().map(this::said).toList();
    List<Clause> sharing = new ArrayList<>();
    for (int i = 0; i < distinct.size(); i++) {
      for (int k = 0; k < distinct.size(); k++) {
        if (distinct.get(i).article() != distinct.get(k).article()
            && isShared(said.get(i), said.get(k))) {
          sharing.add(distinct.get(i));
          break;
        }
      }
    }
    return sharing;
  }

  /** Keys of what is said: two reports that share the speaker's name and office share no fact. */
  private Set<String> said(Clause clause) {
    Set<String> keys = new LinkedHashSet<>();
    for (Unit unit : assertion.said(clause, story.textOf(clause))) {
      // The last key is the widest: the entity, else the set of synonyms, else the stem.
      keys.add(unit.keys().get(unit.keys().size() - 1));
    }
    return keys;
  }

  private static boolean isShared(Set<String> some, Set<String> others) {
    int shared = shared(some, others);
    return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(some.size(), others.size());
  }

  private static int shared(Set<String> some, Set<String> others) {
    int shared = 0;
    for (String key : some) {
      if (others.contains(key)) {
        shared++;
      }
    }
    return shared;
  }

  private boolean isBorneOut(Clause whole, List<Clause> members) {
    Node node = Node.of(whole, story.weights());
    for (Clause other : members) {
      if (other.article() != whole.article()
          && node.likeness(Node.of(sentence(other), story.weights()), options) >= options.same()) {
        return true;
      }
    }
    return false;
  }

  private Clause sentence(Clause clause) {
    return sentences.getOrDefault(List.of(clause.article(), clause.sentence()), clause);
  }

  static Clause join(Clause first, Clause second) {
    List<Unit> units = new ArrayList<>(first.units());
    units.addAll(second.units());
    return new Clause(
        first.article(),
        first.id(),
        first.sentence(),
        first.at().union(second.at()),
        units,
        first.denied() || second.denied(),
        first.quoted() && second.quoted());
  }
}
