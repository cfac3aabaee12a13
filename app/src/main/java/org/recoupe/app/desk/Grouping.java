package org.recoupe.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.app.store.Store;
import org.recoupe.story.Continuity;
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
  private final Program program;

  Grouping(Store store, Program program) {
    this.store = store;
    this.program = program;
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
    List<Story> found =
        Continuity.keep(program.pipeline().group(store.articles().profiles()), before);
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
}
