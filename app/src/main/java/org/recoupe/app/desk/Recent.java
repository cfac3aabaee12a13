package org.recoupe.app.desk;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.recoupe.dossier.StoryDossier;

/** The stories that were asked for last, so that a reader's next page need not be compared anew. */
final class Recent {
  /** Articles of all stories that are kept; one takes about a fifth of a megabyte. */
  private static final int MOST_ARTICLES = 300;

  private final Map<String, StoryDossier> stories = new LinkedHashMap<>();
  private int articles;

  synchronized Optional<StoryDossier> get(String id) {
    StoryDossier story = stories.remove(id);
    if (story != null) {
      stories.put(id, story);
    }
    return Optional.ofNullable(story);
  }

  synchronized void put(StoryDossier story) {
    drop(story.story().id());
    stories.put(story.story().id(), story);
    articles += story.articles().size();
    Iterator<StoryDossier> oldest = stories.values().iterator();
    while (articles > MOST_ARTICLES && oldest.hasNext()) {
      articles -= oldest.next().articles().size();
      oldest.remove();
    }
  }

  synchronized void drop(String id) {
    StoryDossier story = stories.remove(id);
    if (story != null) {
      articles -= story.articles().size();
    }
  }
}
