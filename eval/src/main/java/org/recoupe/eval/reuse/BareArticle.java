package org.recoupe.eval.reuse;

import java.util.List;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Layout;
import org.recoupe.article.Metadata;
import org.recoupe.article.Publication;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/** Makes an article of a text that needs no cleaning. */
public final class BareArticle {
  private BareArticle() {}

  /** The article; empty strings stand for what is not known. */
  public static Article of(
      String id, String headline, String text, String outlet, String published, String agency) {
    return new Article(
        id,
        new Source(id, null, null, "sha256:"),
        new SourceText(text, 0),
        Form.TEXT,
        AlignedText.identity(text),
        new Layout(null, new Span(0, text.length())),
        new Metadata(
            headline.isEmpty() ? null : headline,
            outlet.isEmpty() ? null : outlet,
            List.of(),
            null,
            null,
            Language.FRENCH,
            false),
        published.isEmpty()
            ? Publication.UNKNOWN
            : new Publication(published, Publication.Basis.META, List.of()),
        agency.isEmpty() ? List.of() : List.of(new Credit(agency, null, true)),
        null,
        List.of());
  }
}
