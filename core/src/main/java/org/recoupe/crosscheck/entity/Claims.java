package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;

/**
 * What reports call persons, while it is gathered. A description by which two are called is no form
 * of either.
 */
final class Claims {
  private final List<Claim> found = new ArrayList<>();
  private final Map<String, Set<Group>> byWords = new LinkedHashMap<>();

  private record Claim(String words, Excerpt at, Group group) {}

  /** A report calls {@code group} so. */
  void add(String words, Excerpt at, Group group) {
    found.add(new Claim(words, at, group));
    byWords.computeIfAbsent(Spelling.fold(words), k -> new LinkedHashSet<>()).add(group);
  }

  /** Gives each group its forms that no other of {@code all} has. */
  void settle(List<Group> all) {
    for (Claim claim : found) {
      Group group = claim.group();
      if (byWords.getOrDefault(Spelling.fold(claim.words()), Set.of()).size() == 1
          && all.stream().noneMatch(other -> other != group && other.has(claim.words()))) {
        group.variant(claim.words());
        group.because("entity.described", claim.words());
        group.describedAt(claim.at());
      }
    }
  }
}
