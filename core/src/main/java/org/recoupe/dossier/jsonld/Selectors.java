package org.recoupe.dossier.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.recoupe.article.Article;
import org.recoupe.dossier.CodePoints;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;

/** Places in one report as Web Annotation targets; positions count code points of its source. */
final class Selectors {
  /** Characters before and after the words, by which they are found again in a changed text. */
  private static final int CONTEXT = 32;

  private final Article article;
  private final CodePoints source;

  Selectors(Article article) {
    this.article = article;
    this.source = new CodePoints(article.sourceText().characters());
  }

  /** The words of a place, white space folded. */
  String words(Span at) {
    return folded(article.words(at));
  }

  void target(JsonGenerator json, String id, Span at) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "oa:SpecificResource");
    json.writeObjectFieldStart("oa:hasSource");
    json.writeStringField("@id", id);
    json.writeEndObject();
    json.writeArrayFieldStart("oa:hasSelector");
    CodePoints.Range range = CodePoints.inSource(article, source, at);
    json.writeStartObject();
    json.writeStringField("@type", "oa:TextPositionSelector");
    json.writeNumberField("oa:start", range.start());
    json.writeNumberField("oa:end", range.end());
    json.writeEndObject();
    String text = article.text().text();
    json.writeStartObject();
    json.writeStringField("@type", "oa:TextQuoteSelector");
    json.writeStringField("oa:exact", words(at));
    json.writeStringField("oa:prefix", folded(around(text, at.start() - CONTEXT, at.start())));
    json.writeStringField("oa:suffix", folded(around(text, at.end(), at.end() + CONTEXT)));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String around(String text, int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(text.length(), to);
    // Never half a character at either end.
    start += start < end && Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
    end -= end > start && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(start, end);
  }

  private static String folded(String words) {
    return Spaces.single(words.strip());
  }
}
