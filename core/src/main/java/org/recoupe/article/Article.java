package org.recoupe.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Span;

/**
 * A report, cleaned. All later stages read {@code text}; its spans map to the source by value.
 *
 * @param id name of the article in this run
 * @param source where it was found
 * @param sourceText the decoded source, which all outgoing spans point into
 * @param form what the source is: a page with tags or text
 * @param text headline (where it stands in the source), blank line, body; debris left out;
 *     paragraphs are parted by {@code "\n\n"}
 * @param layout where headline and body stand in {@code text}
 * @param metadata what is known about it
 * @param publication when it was published
 * @param credits agencies credited, in source order
 * @param translation set where it was translated
 * @param debris what was left out, in source order, without overlap
 */
public record Article(
    String id,
    Source source,
    SourceText sourceText,
    Form form,
    AlignedText text,
    Layout layout,
    Metadata metadata,
    Publication publication,
    List<Credit> credits,
    @Nullable Translation translation,
    List<Debris> debris) {
  public Article {
    credits = List.copyOf(credits);
    debris = List.copyOf(debris);
  }

  /** The body, cleaned. */
  public String body() {
    return layout.body().of(text.text());
  }

  /** The words at {@code span} of {@link #text()}. */
  public String words(Span span) {
    return span.of(text.text());
  }

  /** The same article with another publication date, as inferred from other reports. */
  public Article published(Publication other) {
    return new Article(
        id, source, sourceText, form, text, layout, metadata, other, credits, translation, debris);
  }

  /** The same article with other credits, as completed from other reports. */
  public Article credited(List<Credit> others) {
    return new Article(
        id,
        source,
        sourceText,
        form,
        text,
        layout,
        metadata,
        publication,
        others,
        translation,
        debris);
  }
}
