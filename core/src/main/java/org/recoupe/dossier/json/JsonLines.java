package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Annotation;
import org.recoupe.annotation.Mention;
import org.recoupe.article.Article;
import org.recoupe.dossier.Messages;
import org.recoupe.reuse.Lineage;
import org.recoupe.story.Story;

/** Writes articles, stories and lineages as JSON Lines: one object a line. */
public final class JsonLines {
  private final JsonFactory factory;
  private final Writer out;

  /** Writes to {@code out}, which stays open. */
  public JsonLines(Writer out) {
    this(out, new JsonFactory());
  }

  private JsonLines(Writer out, JsonFactory factory) {
    this.out = out;
    this.factory = factory;
  }

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private interface Item<T> {
    void write(JsonLines lines, T value) throws IOException;
  }

  /** Values that a core writes at once; a country's press shares millions of passages. */
  private static final int SHARE = 500;

  /** Shares that wait in memory to be put out in their order. */
  private static final int SHARES = 16;

  /** Writes a line for each value, on all cores, in the order of {@code values}. */
  private <T> void lines(List<T> values, Item<T> item) throws IOException {
    for (int from = 0; from < values.size(); from += SHARE * SHARES) {
      List<T> some = values.subList(from, Math.min(values.size(), from + SHARE * SHARES));
      List<String> written =
          IntStream.range(0, (some.size() + SHARE - 1) / SHARE)
              .parallel()
              .mapToObj(
                  i ->
                      written(
                          some.subList(i * SHARE, Math.min(some.size(), (i + 1) * SHARE)), item))
              .toList();
      for (String lines : written) {
        out.write(lines);
      }
    }
  }

  private <T> String written(List<T> values, Item<T> item) {
    StringWriter text = new StringWriter();
    JsonLines lines = new JsonLines(text, factory);
    for (T value : values) {
      try {
        item.write(lines, value);
      } catch (IOException e) {
        throw new UncheckedIOException("writing to memory", e);
      }
    }
    return text.toString();
  }

  private void line(Body body) throws IOException {
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /** One article, its body cleaned. */
  public void article(Article article) throws IOException {
    line(json -> new ArticleJson(json, article, new Places(article)).fields());
  }

  /** One article with its annotations. */
  public void annotated(AnnotatedArticle article) throws IOException {
    Places places = new Places(article.article());
    line(
        json -> {
          new ArticleJson(json, article.article(), places).fields();
          AnnotationJson writer = new AnnotationJson(json, places);
          annotations(json, writer, "mentions", mentions(article, Mention.Form.NAME));
          annotations(json, writer, "descriptions", mentions(article, Mention.Form.DESCRIPTION));
          annotations(json, writer, "times", article.times());
          annotations(json, writer, "quantities", article.quantities());
          annotations(json, writer, "quotations", article.quotations());
        });
  }

  /** Names and descriptions apart: who reads names should not have to sort them out. */
  private static List<Mention> mentions(AnnotatedArticle article, Mention.Form form) {
    return article.mentions().stream().filter(mention -> mention.form() == form).toList();
  }

  private static void annotations(
      JsonGenerator json, AnnotationJson writer, String field, List<? extends Annotation> all)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Annotation annotation : all) {
      writer.object(annotation);
    }
    json.writeEndArray();
  }

  /** One story. */
  public void story(Story story) throws IOException {
    line(
        json -> {
          json.writeStringField("id", story.id());
          json.writeStringField("title", story.title());
          json.writeStringField("from", story.from());
          json.writeStringField("to", story.to());
          Fields.strings(json, "articles", story.articles());
          if (!story.chapters().isEmpty()) {
            json.writeArrayFieldStart("chapters");
            for (Story.Chapter chapter : story.chapters()) {
              json.writeStartObject();
              json.writeStringField("day", chapter.day());
              Fields.strings(json, "articles", chapter.articles());
              json.writeEndObject();
            }
            json.writeEndArray();
          }
          if (!story.neighbours().isEmpty()) {
            Fields.strings(json, "neighbours", story.neighbours());
          }
        });
  }

  /**
   * Passages, then origins; reasons in the language of {@code messages}.
   *
   * @param articles gives each article of the lineage by its id, to several threads at once
   */
  public void lineage(
      Lineage lineage, Function<String, @Nullable Article> articles, Messages messages)
      throws IOException {
    RecentPlaces places = new RecentPlaces(articles);
    lines(
        lineage.passages(),
        (to, passage) ->
            to.line(
                json -> {
                  json.writeStringField("type", "passage");
                  new LineageJson(json, messages, places::of).passage(passage);
                }));
    lines(
        lineage.origins(),
        (to, origin) ->
            to.line(
                json -> {
                  json.writeStringField("type", "origin");
                  new LineageJson(json, messages, places::of).origin(origin);
                }));
  }
}
