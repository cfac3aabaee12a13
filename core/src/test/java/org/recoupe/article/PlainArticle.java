package org.recoupe.article;

import java.util.List;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/** Articles in French that are all body, without headline, outlet and debris. */
public final class PlainArticle {
  private PlainArticle() {}

  /** An article of {@code text} that says nothing of its date. */
  public static Article of(String id, String text) {
    return of(id, text, Publication.UNKNOWN);
  }

  /** An article of {@code text}. */
  public static Article of(String id, String text, Publication publication) {
    return new Article(
        id,
        new Source(id + ".txt", null, null, "sha256:0"),
        new SourceText(text, 0),
        Form.TEXT,
        AlignedText.identity(text),
        new Layout(null, new Span(0, text.length())),
        new Metadata(null, null, List.of(), null, null, Language.FRENCH, false),
        publication,
        List.of(),
        null,
        List.of());
  }
}
