package org.recoupe.dossier.html;

import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.QuotationFamily;
import org.recoupe.crosscheck.Statement;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Origin;

/**
 * What a live page writes beside the lines of a dossier: links to other pages, buttons that correct
 * a line. A dossier that is sent has none.
 */
public interface Marginalia {
  /** Nothing in the margin. */
  Marginalia NONE = new Marginalia() {};

  /** Below the heading of a story. */
  default void story(Html html, StoryDossier story) {}

  /** Beside a statement. */
  default void statement(Html html, Statement statement) {}

  /** Below a conflict. */
  default void conflict(Html html, Conflict conflict) {}

  /** Below the wordings of one utterance. */
  default void family(Html html, QuotationFamily family) {}

  /** Beside the name of a speaker; {@code name} is the one that the page shows. */
  default void speaker(Html html, String name) {}

  /** Below the reports of a voice. */
  default void voice(Html html, Origin voice) {}

  /** Beside a name and its forms. */
  default void entity(Html html, Entity entity) {}

  /** Below the heading of a report. */
  default void report(Html html, AnnotatedArticle article) {}
}
