package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.retelling.Telling;
import org.recoupe.text.Span;

/**
 * Groups of clauses that say the same, while others join them. Members are kept by article and
 * groups by sentence: a story of some hundred reports asks often whether a group holds a place.
 */
final class JoinedGroups {
  private final JoiningOptions options;
  private final SentenceNumbers sentences;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Integer, Set<Integer>> bySentence = new LinkedHashMap<>();

  JoinedGroups(JoiningOptions options, SentenceNumbers sentences) {
    this.options = options;
    this.sentences = sentences;
  }

  /** Clauses that say the same. */
  static final class Group {
    private final List<Clause> members = new ArrayList<>();
    private final Map<Integer, List<Clause>> byArticle = new LinkedHashMap<>();
    private final List<String> retold = new ArrayList<>();

    /** The clauses, those that came first first. */
    List<Clause> members() {
      return members;
    }

    /** What a witness in other words has in common with another; empty without one. */
    List<String> retold() {
      return retold;
    }

    /** The members of an article. */
    List<Clause> of(int article) {
      return byArticle.getOrDefault(article, List.of());
    }

    private void add(Clause member) {
      members.add(member);
      byArticle.computeIfAbsent(member.article(), k -> new ArrayList<>()).add(member);
    }
  }

  /** All groups; one that was merged with another is empty. */
  List<Group> all() {
    return groups;
  }

  /** Numbers of the groups that hold something of the sentence of {@code clause}. */
  Set<Integer> around(Clause clause) {
    return bySentence.getOrDefault(sentences.of(clause), Set.of());
  }

  /** Makes a group of {@code members} and returns its number. */
  int make(List<Clause> members) {
    int number = groups.size();
    groups.add(new Group());
    members.forEach(member -> add(member, number));
    return number;
  }

  /** Adds a clause to a group that has none at its place. */
  void put(Clause clause, int number) {
    if (!holds(groups.get(number), clause)) {
      add(clause, number);
    }
  }

  /** Puts the members of group {@code from} into group {@code into}. */
  void merge(int into, int from) {
    Group left = groups.get(from);
    left.members.forEach(member -> add(member, into));
    left.members.clear();
    left.byArticle.clear();
  }

  private void add(Clause member, int number) {
    groups.get(number).add(member);
    bySentence.computeIfAbsent(sentences.of(member), k -> new LinkedHashSet<>()).add(number);
  }

  /** True if a member stands at the place of {@code clause}. */
  boolean holds(Group group, Clause clause) {
    for (Clause member : group.of(clause.article())) {
      if (isPlace(member.at(), clause.at())) {
        return true;
      }
    }
    return false;
  }

  /** True if both are much the same characters. */
  boolean isPlace(Span a, Span b) {
    int shared = a.shared(b);
    return shared >= options.samePlace() * (a.length() + b.length() - shared);
  }

  /** True if both stand in one group already. */
  boolean stand(Telling a, Telling b) {
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
    for (Clause member : group.of(article)) {
      int shorter = Math.min(member.at().length(), telling.at().length());
      int shared = member.at().shared(telling.at());
      if (2 * shared >= shorter && shared >= options.placed() * telling.at().length()) {
        return true;
      }
    }
    return false;
  }
}
