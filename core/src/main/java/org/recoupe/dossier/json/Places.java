package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.dossier.CodePoints;
import org.recoupe.text.Span;

/** Writes the spans of one article: code points, half-open, in its source text. */
final class Places {
  private final Article article;
  private final CodePoints source;
  private final CodePoints text;

  Places(Article article) {
    this.article = article;
    this.source = new CodePoints(article.sourceText().characters());
    this.text = new CodePoints(article.text().text());
  }

  /** Writes the fields of a span of the article's text into the object that is open. */
  void fields(JsonGenerator json, Span at) throws IOException {
    json.writeStringField("article", article.id());
    range(json, article.text().toSource(at));
    json.writeStringField("text", folded(article.words(at)));
    Span body = article.layout().body();
    if (body.contains(at)) {
      int first = text.before(body.start());
      json.writeNumberField("bodyStart", text.before(at.start()) - first);
      json.writeNumberField("bodyEnd", text.before(at.end()) - first);
    }
  }

  /** Writes a span of the article's text as an object. */
  void span(JsonGenerator json, Span at) throws IOException {
    json.writeStartObject();
    fields(json, at);
    json.writeEndObject();
  }

  /** Writes {@code start} and {@code end} of a range of the source text. */
  void range(JsonGenerator json, Span at) throws IOException {
    long base = article.sourceText().base();
    json.writeNumberField("start", base + source.before(at.start()));
    json.writeNumberField("end", base + source.before(at.end()));
  }

  /** Writes a field with a span of the source text, or null. */
  void sourceSpan(JsonGenerator json, String field, @Nullable Span at) throws IOException {
    if (at == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("article", article.id());
    range(json, at);
    json.writeStringField("text", folded(at.of(article.sourceText().characters())));
    json.writeEndObject();
  }

  /** {@code words} with every run of white space as one space. */
  static String folded(String words) {
    int plain = 0;
    while (plain < words.length() && isPlain(words, plain)) {
      plain++;
    }
    if (plain == words.length()) {
      return words;
    }
    StringBuilder folded = new StringBuilder(words.length()).append(words, 0, plain);
    for (int i = plain; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c)) {
        folded.append(c);
      } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /** True for a character that stays as it is: most texts are of such alone. */
  private static boolean isPlain(String words, int i) {
    char c = words.charAt(i);
    return !Character.isWhitespace(c)
        || c == ' ' && i > 0 && i + 1 < words.length() && words.charAt(i - 1) != ' ';
  }
}
