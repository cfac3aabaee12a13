package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.crosscheck.clause.Clause;

/**
 * Makes one group of two where the second says what the first says: they have a passage in common,
 * and each other passage of the second stands in the first or is a copy of one that does. So a
 * sentence that three reports copy is not told three times beside a fourth that words it otherwise.
 */
final class Repeats {
  /** Groups of more passages are no repeats; that bounds the work. */
  private static final int MOST_MEMBERS = 40;

  private final JoinedGroups groups;
  private final Twins twins;

  /**
   * A finder.
   *
   * @param twins knows which clauses are copies
   */
  Repeats(JoinedGroups groups, Twins twins) {
    this.groups = groups;
    this.twins = twins;
  }

  /** Puts each group that repeats an earlier one into it. */
  void merge() {
    for (int g = 0; g < groups.all().size(); g++) {
      List<Clause> members = groups.all().get(g).members();
      if (members.isEmpty() || members.size() > MOST_MEMBERS) {
        continue;
      }
      Set<Integer> beside = new TreeSet<>();
      members.forEach(member -> beside.addAll(groups.around(member)));
      for (int other : beside) {
        JoinedGroups.Group into = groups.all().get(other);
        if (other < g && !into.members().isEmpty() && repeats(members, into)) {
          List<Clause> moved = new ArrayList<>(members);
          groups.clear(g);
          moved.forEach(member -> groups.put(member, other));
          break;
        }
      }
    }
  }

  private boolean repeats(List<Clause> members, JoinedGroups.Group into) {
    List<Clause> others = members.stream().filter(one -> !groups.holds(into, one)).toList();
    return others.size() < members.size() && others.stream().allMatch(one -> isCopied(one, into));
  }

  private boolean isCopied(Clause member, JoinedGroups.Group into) {
    return into.members().size() <= MOST_MEMBERS
        && into.members().stream().anyMatch(other -> twins.areCopies(member, other));
  }
}
