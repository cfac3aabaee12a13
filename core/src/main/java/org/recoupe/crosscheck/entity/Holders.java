package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.name.Office;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;

/**
 * Whom descriptions mean to which no report gives a name: each place of « le président ruritain »
 * votes for the person named last before it, and a clear majority decides.
 */
final class Holders {
  private final LinkOptions options;
  private final Genders genders;
  private final Map<String, List<Vote>> votes = new LinkedHashMap<>();

  private final Map<String, Group> open = new LinkedHashMap<>();

  private record Vote(Office office, Group group, String words, Excerpt at) {}

  Holders(LinkOptions options, Genders genders) {
    this.options = options;
    this.genders = genders;
  }

  /**
   * The most mentioned person whom a description fits. « le chef de l'État » without a country is
   * that of the readers, so « le président ruritain » is meant only where the story is about him.
   */
  @Nullable Group holder(List<Group> all, Office office) {
    boolean home = office.country() == null && office.ofState() && !office.complement().isEmpty();
    int most = 0;
    Group best = null;
    Group foreign = null;
    for (Group group : all) {
      if (group.type() == EntityType.PERSON) {
        most = Math.max(most, group.size());
      }
      if (!group.fits(office) || !genders.mayBe(group, office.gender())) {
        continue;
      }
      if (home && group.abroad(office)) {
        foreign = larger(foreign, group);
      } else {
        best = larger(best, group);
      }
    }
    if (best == null && foreign != null && foreign.size() == most) {
      best = foreign;
    }
    return best == null && office.country() != null && office.ofState() ? only(all, office) : best;
  }

  private static Group larger(@Nullable Group one, Group other) {
    return one == null || other.size() > one.size() ? other : one;
  }

  /** « la ministre ruritaine » is {@code group}, a minister of that country and a woman. */
  boolean isMinister(Group group, Office office) {
    return group.isMinister(office) && genders.mayBe(group, office.gender());
  }

  /** « le président ruritain »: the one person who is president, of which state nobody says. */
  private static @Nullable Group only(List<Group> all, Office office) {
    Group only = null;
    for (Group group : all) {
      if (group.holdsUnplaced(office)) {
        if (only != null) {
          return null;
        }
        only = group;
      }
    }
    return only;
  }

  /** One place votes for {@code group}, unless « la ministre » would be a man. */
  void vote(Office office, Group group, String words, Excerpt at) {
    if (!genders.mayBe(group, office.gender())) {
      return;
    }
    String key = office.head() + "|" + office.country() + "|" + new TreeSet<>(office.complement());
    votes.computeIfAbsent(key, k -> new ArrayList<>()).add(new Vote(office, group, words, at));
  }

  /** Keeps a description of someone whom no report may name. */
  void open(String name, String whole, String said, Excerpt at) {
    // « le co-président du port » is « le coprésident du port »
    String key = Spelling.fold(name).replaceFirst("^co ", "co");
    Group group = open.computeIfAbsent(key, k -> new Group());
    group.add(EntityType.PERSON, said, at);
    group.variant(said);
    group.variant(whole);
  }

  /** Those who are described alone: none of their forms is one of {@code all}. */
  List<Group> unnamed(List<Group> all) {
    List<Group> unnamed = new ArrayList<>();
    for (Group group : open.values()) {
      if (all.stream().noneMatch(group::sharesForm)) {
        unnamed.add(group);
      }
    }
    return unnamed;
  }

  void decide() {
    for (List<Vote> all : votes.values()) {
      Map<Group, Integer> counts = new LinkedHashMap<>();
      for (Vote vote : all) {
        if (!vote.group().holdsOther(vote.office())) {
          counts.merge(vote.group(), 1, Integer::sum);
        }
      }
      for (Map.Entry<Group, Integer> entry : counts.entrySet()) {
        if (entry.getValue() >= options.leastVotes()
            && entry.getValue() >= options.leastShare() * all.size()) {
          for (Vote vote : all) {
            entry.getKey().variant(vote.words());
            entry.getKey().describedAt(vote.at());
          }
        }
      }
    }
  }
}
