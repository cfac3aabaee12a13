package org.recoupe.dossier.html;

import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;

/** Writes one story as a part of a live page, with the page's marginalia. */
public final class StoryPart {
  /** Begins the names of all places in a page that holds one story. */
  private static final String PREFIX = "s";

  private final Messages messages;
  private final Marginalia margin;

  /** Speaks the language of {@code messages} and writes {@code margin} beside the lines. */
  public StoryPart(Messages messages, Marginalia margin) {
    this.messages = messages;
    this.margin = margin;
  }

  /** The whole of {@code story}, from its heading to its reports. */
  public Html write(StoryDossier story) {
    List<String> ids = story.articles().stream().map(AnnotatedArticle::id).toList();
    Html html = new Html();
    StorySections.write(html, new StoryView(story, messages, new Anchors(ids), PREFIX, margin));
    return html;
  }
}
