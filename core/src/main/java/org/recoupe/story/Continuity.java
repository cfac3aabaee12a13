package org.recoupe.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the ids of stories while articles are added, earlier or later ones: a story goes on as the
 * known one that it shares most articles with. Where two known stories grew together, the larger
 * part gives its id; where one fell apart, its largest part keeps it.
 */
public final class Continuity {
  private Continuity() {}

  /** A story that holds some of the articles of a known one. */
  private record Claim(int story, String id, int shared) {}

  /**
   * The stories of {@code found} in the same order, under the ids by which they are known.
   *
   * @param known the articles of each known story, by its id
   */
  public static List<Story> keep(List<Story> found, Map<String, List<String>> known) {
    Map<Integer, String> ids = claimed(claims(found, known));
    Set<String> given = new LinkedHashSet<>(ids.values());
    Map<String, String> renamed = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      String id = ids.get(i);
      if (id == null) {
        id = found.get(i).id();
        while (!given.add(id)) {
          id = id + "b";
        }
      }
      renamed.put(found.get(i).id(), id);
    }
    List<Story> named = new ArrayList<>();
    for (Story story : found) {
      List<String> others =
          story.neighbours().stream().map(id -> renamed.getOrDefault(id, id)).toList();
      named.add(story.named(renamed.getOrDefault(story.id(), story.id()), others));
    }
    return named;
  }

  private static List<Claim> claims(List<Story> found, Map<String, List<String>> known) {
    Map<String, String> storyOf = new LinkedHashMap<>();
    known.forEach((id, members) -> members.forEach(member -> storyOf.put(member, id)));
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Map<String, Integer> shared = new LinkedHashMap<>();
      for (String article : found.get(i).articles()) {
        String id = storyOf.get(article);
        if (id != null) {
          shared.merge(id, 1, Integer::sum);
        }
      }
      int story = i;
      shared.forEach((id, number) -> claims.add(new Claim(story, id, number)));
    }
    claims.sort(
        Comparator.comparingInt((Claim claim) -> -claim.shared())
            .thenComparing(Claim::id)
            .thenComparingInt(Claim::story));
    return claims;
  }

  private static Map<Integer, String> claimed(List<Claim> claims) {
    Map<Integer, String> ids = new LinkedHashMap<>();
    Set<String> given = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (!ids.containsKey(claim.story()) && !given.contains(claim.id())) {
        given.add(claim.id());
        ids.put(claim.story(), claim.id());
      }
    }
    return ids;
  }
}
