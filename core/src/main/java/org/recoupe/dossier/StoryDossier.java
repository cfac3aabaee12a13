package org.recoupe.dossier;

import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.Findings;
import org.recoupe.reuse.Lineage;
import org.recoupe.story.Story;

/**
 * One story with all that was found in it.
 *
 * @param story its articles' ids and title
 * @param articles the articles in the story's order
 * @param lineage who has it from whom
 * @param findings the cross-check
 */
public record StoryDossier(
    Story story, List<AnnotatedArticle> articles, Lineage lineage, Findings findings) {
  public StoryDossier {
    articles = List.copyOf(articles);
  }
}
