package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Node;
import org.recoupe.crosscheck.clause.StoryClauses;

/** Finds the clauses of other reports that are copies of one, among the groups that read alike. */
final class Twins {
  /** So many copies are kept in all; those of further clauses are looked for each time. */
  private static final int MOST_KEPT = 1_000_000;

  private final StoryClauses story;
  private final SentenceNumbers sentences;
  private final JoinedGroups groups;
  private final double least;

  /** How many groups, the first, read alike. */
  private final int copied;

  /** Clauses that were compared with their copies, by sentences. */
  private final Map<Integer, List<Known>> nodes = new LinkedHashMap<>();

  /** The copies of a clause in a group, by the numbers of both. */
  private final Map<Long, Found> found = new LinkedHashMap<>();

  private int known;
  private int kept;

  private record Known(Clause clause, Node node, int number) {}

  /** Copies among the first members of a group, which only grows at its end. */
  private static final class Found {
    private final List<Clause> copies = new ArrayList<>();
    private int looked;
  }

  /**
   * A finder.
   *
   * @param least likeness of a copy
   * @param copied how many groups, the first, read alike
   */
  Twins(
      StoryClauses story,
      SentenceNumbers sentences,
      JoinedGroups groups,
      double least,
      int copied) {
    this.story = story;
    this.sentences = sentences;
    this.groups = groups;
    this.least = least;
    this.copied = copied;
  }

  /** Clauses of other reports that are copies of {@code clause}. */
  List<Clause> of(Clause clause) {
    List<Clause> twins = new ArrayList<>();
    for (int number : groups.around(clause)) {
      if (number < copied) {
        JoinedGroups.Group group = groups.all().get(number);
        for (Clause member : group.of(clause.article())) {
          if (groups.isPlace(member.at(), clause.at())) {
            twins.addAll(copies(member, number, group.members()));
          }
        }
      }
    }
    return twins;
  }

  private List<Clause> copies(Clause member, int group, List<Clause> members) {
    Known one = known(member);
    long key = (long) one.number() << Integer.SIZE | group;
    Found some = found.getOrDefault(key, new Found());
    for (Clause other : members.subList(some.looked, members.size())) {
      if (areCopies(one, other)) {
        some.copies.add(other);
      }
    }
    int more = some.copies.size() + 1;
    if (some.looked > 0 || kept + more <= MOST_KEPT) {
      kept += some.looked > 0 ? 0 : more;
      some.looked = members.size();
      found.put(key, some);
    }
    return some.copies;
  }

  /** True if two clauses of two reports read alike. */
  boolean areCopies(Clause one, Clause other) {
    return areCopies(known(one), other);
  }

  private boolean areCopies(Known one, Clause other) {
    return one.clause().article() != other.article()
        && one.node().likeness(known(other).node(), story.options()) >= least;
  }

  private Known known(Clause clause) {
    List<Known> beside = nodes.computeIfAbsent(sentences.of(clause), k -> new ArrayList<>());
    for (Known some : beside) {
      if (some.clause().at().equals(clause.at())
          && some.clause().units().size() == clause.units().size()) {
        return some;
      }
    }
    Known some = new Known(clause, story.node(clause), known++);
    beside.add(some);
    return some;
  }
}
