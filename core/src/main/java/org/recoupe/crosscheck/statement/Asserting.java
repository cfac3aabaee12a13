package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.HollowSentences;
import org.recoupe.crosscheck.clause.Node;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.clause.WholeSentences;

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

  /** Share of the longer of two from which they are taken to say the same whatever their verbs. */
  private static final double NEARLY_ALL = 0.75;

  private final StoryClauses story;
  private final Assertion assertion = new Assertion();
  private final HollowSentences hollow = new HollowSentences(assertion);
  private final WholeSentences sentences;

  Asserting(StoryClauses story, WholeSentences sentences) {
    this.story = story;
    this.sentences = sentences;
  }

  /** The members that assert something, some of them widened to their sentence. */
  List<Clause> asserting(List<Clause> members) {
    List<Clause> kept = new ArrayList<>();
    for (Clause clause : members) {
      Clause whole = sentences.of(clause);
      if (hollow.isOne(clause, whole.at(), story.text(clause))) {
        continue;
      }
      if (assertion.asserts(clause, story.text(clause))) {
        kept.add(clause);
        continue;
      }
      if (!assertion.isFragment(whole, story.text(whole)) && isBorneOut(whole, members)) {
        kept.add(whole);
      }
    }
    List<Clause> distinct = kept.stream().distinct().toList();
    List<Said> said = distinct.stream().map(this::said).toList();
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

  /**
   * What a clause says.
   *
   * @param all keys of all of it
   * @param asserted keys of its predicate, without times
   */
  private record Said(Set<String> all, Set<String> asserted) {}

  /** Keys of what is said: two reports that share the speaker's name and office share no fact. */
  private Said said(Clause clause) {
    String text = story.text(clause);
    int predicate = assertion.predicate(clause.at(), text);
    Said said = new Said(new LinkedHashSet<>(), new LinkedHashSet<>());
    for (Unit unit : assertion.said(clause, text)) {
      // The last key is the widest: the entity, else the set of synonyms, else the stem.
      String key = unit.keys().get(unit.keys().size() - 1);
      said.all().add(key);
      if (unit.at().start() >= predicate && unit.kind() != Unit.Kind.TIME) {
        said.asserted().add(key);
      }
    }
    return said;
  }

  private static boolean isShared(Said one, Said other) {
    int shared = shared(one.all(), other.all());
    return shared >= LEAST_SHARED
        && shared >= LEAST_SHARE * Math.min(one.all().size(), other.all().size())
        && (shared >= NEARLY_ALL * Math.max(one.all().size(), other.all().size())
            || shared(one.asserted(), other.all()) > 0 && shared(other.asserted(), one.all()) > 0);
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
    Node node = story.node(whole);
    for (Clause other : members) {
      if (other.article() != whole.article()
          && node.likeness(story.node(sentences.of(other)), story.options())
              >= story.options().same()) {
        return true;
      }
    }
    return false;
  }
}
