package org.recoupe.dossier.html;

import org.recoupe.article.Excerpt;
import org.recoupe.dossier.picture.Links;

/** Addresses within the page. */
record PageLinks(StoryView story) implements Links {
  @Override
  public String report(String article) {
    return "#" + story.anchors().of(article);
  }

  @Override
  public String place(Excerpt place) {
    return "#" + story.anchors().of(place);
  }

  @Override
  public String statement(String id) {
    return "#" + story.name(id);
  }

  @Override
  public String conflict(String id) {
    return "#" + story.name(id);
  }

  @Override
  public String voice(String origin) {
    return "#" + story.name(origin);
  }

  @Override
  public String event(int number) {
    return "#" + event(story, number);
  }

  /** Name of an event. */
  static String event(StoryView story, int number) {
    return story.name("event-" + (number + 1));
  }
}
