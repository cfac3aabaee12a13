package org.recoupe.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.app.store.Store;
import org.recoupe.pipeline.Pipeline;
import org.recoupe.story.Story;

/**
 * Groups all articles of the store into stories. The grouping looks at every article, for a new one
 * can join two old stories; it costs some seconds for ten thousand. Only stories whose members
 * changed are compared anew afterwards.
 */
final class Grouping {
  /** Setting that tells up to which article the stories are grouped. */
  private static final String GROUPED = "grouped";

  private final Store store;
  private final Pipeline pipeline;

  Grouping(Store store, Pipeline pipeline) {
    this.store = store;
    this.pipeline = pipeline;
  }

  /** True where articles came or went since the last grouping. */
  boolean due() {
    return !state().equals(store.settings().get(GROUPED).orElse(""));
  }

  /** Makes the next {@link #due()} true. */
  void renew() {
    store.settings().set(GROUPED, "");
  }

  private String state() {
    return store.articles().count().all() + " " + store.articles().count().last();
  }

  /** Groups; stories keep their ids as long as most of their articles stay together. */
  void run() {
    String state = state();
    Map<String, List<String>> before = store.stories().members();
    List<Story> found = named(pipeline.group(store.articles().profiles()), before);
    List<Story> changed = new ArrayList<>();
    Set<String> gone = new LinkedHashSet<>(before.keySet());
    for (Story story : found) {
      gone.remove(story.id());
      List<String> members = before.get(story.id());
      if (members == null
          || !new LinkedHashSet<>(members).equals(new LinkedHashSet<>(story.articles()))) {
        changed.add(story);
      }
    }
    store.stories().regroup(changed, List.copyOf(gone));
    store.settings().set(GROUPED, state);
  }

  /** Gives each story of {@code found} the id of the story of {@code before} that it goes on. */
  private static List<Story> named(List<Story> found, Map<String, List<String>> before) {
    Map<String, String> storyOf = new LinkedHashMap<>();
    before.forEach((id, members) -> members.forEach(member -> storyOf.put(member, id)));
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
    Map<Integer, String> ids = new LinkedHashMap<>();
    Set<String> given = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (!ids.containsKey(claim.story()) && given.add(claim.id())) {
        ids.put(claim.story(), claim.id());
      }
    }
    List<Story> named = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Story story = found.get(i);
      String id = ids.get(i);
      if (id == null) {
        id = story.id();
        while (!given.add(id)) {
          id = id + "b";
        }
      }
      named.add(new Story(id, story.title(), story.from(), story.to(), story.articles()));
    }
    return named;
  }

  /** A story that holds some of the articles of an earlier one. */
  private record Claim(int story, String id, int shared) {}
}
