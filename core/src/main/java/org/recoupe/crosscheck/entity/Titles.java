package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.annotation.name.Office;

/**
 * Titles without a complement that stand before a name (« le premier ministre Jean Varenko »): such
 * a title alone is a form of the one person who holds the office in the story.
 */
final class Titles {
  private final List<Title> titles = new ArrayList<>();

  private record Title(Office office, Group group, List<String> forms) {}

  void add(Office office, Group group, List<String> forms) {
    titles.add(new Title(office, group, List.copyOf(forms)));
  }

  /** Gives the titles to their persons, where no other of {@code all} holds the office. */
  void decide(List<Group> all) {
    Set<Title> alone = new LinkedHashSet<>();
    for (Title title : titles) {
      long holders = all.stream().filter(group -> group.holdsAny(title.office())).count();
      if (holders == 1 && all.contains(title.group())) {
        alone.add(title);
      }
    }
    alone.forEach(title -> title.forms().forEach(title.group()::variant));
  }
}
