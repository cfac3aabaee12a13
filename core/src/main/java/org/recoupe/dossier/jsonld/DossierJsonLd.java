package org.recoupe.dossier.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Passage;

/**
 * Writes a dossier as JSON-LD: reports are schema.org {@code NewsArticle}s, what is said is a
 * {@code Quotation}, what reports assert a {@code Claim}. Places are W3C Web Annotation targets
 * with a position and the words themselves. The context stands in the document, so that nobody has
 * to fetch one.
 */
public final class DossierJsonLd {
  private final StringWriter out = new StringWriter();
  private final JsonGenerator json;
  private final Map<String, Selectors> selectors = new LinkedHashMap<>();

  private DossierJsonLd() throws IOException {
    json = new JsonFactory().createGenerator(out);
    DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
    lines.indentObjectsWith(indenter);
    lines.indentArraysWith(indenter);
    json.setPrettyPrinter(lines);
  }

  /** The whole of {@code dossier}, ended by a line break. */
  public static String write(Dossier dossier) {
    try {
      DossierJsonLd writer = new DossierJsonLd();
      writer.document(dossier);
      writer.json.close();
      return writer.out + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void document(Dossier dossier) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    json.writeStringField("@vocab", "https://schema.org/");
    json.writeStringField("oa", "http://www.w3.org/ns/oa#");
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
    for (StoryDossier story : dossier.stories()) {
      for (AnnotatedArticle article : story.articles()) {
        selectors.put(article.id(), new Selectors(article.article()));
      }
      for (AnnotatedArticle article : story.articles()) {
        article(story, article.article());
      }
      for (Utterance said : story.findings().utterances()) {
        quotation(story, said);
      }
      for (Statement statement : story.findings().statements()) {
        claim(story, statement);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String id(String kind, String name) {
    return "urn:recoupe:"
        + kind
        + ":"
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void article(StoryDossier story, Article article) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id("article", article.id()));
    json.writeStringField("@type", "NewsArticle");
    field("headline", article.metadata().headline());
    field("url", article.metadata().url());
    field("datePublished", known(article.publication().value()));
    field("inLanguage", article.metadata().language().tag());
    named("publisher", "Organization", article.metadata().publisher());
    for (String author : article.metadata().authors().stream().limit(1).toList()) {
      named("author", "Person", author);
    }
    List<String> sources =
        story.lineage().passages().stream()
            .filter(p -> p.kind() != Passage.Kind.QUOTATION)
            .filter(p -> p.to().article().equals(article.id()))
            .map(p -> p.from().article())
            .distinct()
            .toList();
    references("isBasedOn", sources);
    json.writeEndObject();
  }

  /** A date whose year is not known is no date for schema.org. */
  private static @Nullable String known(@Nullable String date) {
    return date == null || date.indexOf('X') >= 0 ? null : date;
  }

  private void quotation(StoryDossier story, Utterance said) throws IOException {
    Excerpt at = new Excerpt(said.article(), said.quotation().at());
    Selectors place = selectors.get(at.article());
    if (place == null) {
      return;
    }
    json.writeStartObject();
    json.writeStringField("@id", id("quotation", story.story().id() + "/" + said.id()));
    json.writeStringField("@type", "Quotation");
    json.writeStringField("text", place.words(at.at()));
    named("spokenByCharacter", "Person", said.speakerName());
    references("isPartOf", List.of(at.article()));
    json.writeStringField(
        "exampleOfWork", id("utterance", story.story().id() + "/" + said.family()));
    targets(List.of(at));
    json.writeEndObject();
  }

  private void claim(StoryDossier story, Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id("claim", story.story().id() + "/" + statement.id()));
    json.writeStringField("@type", "Claim");
    json.writeStringField("text", statement.text());
    references(
        "appearance", statement.witnesses().stream().map(Excerpt::article).distinct().toList());
    targets(statement.witnesses());
    json.writeEndObject();
  }

  private void targets(List<Excerpt> places) throws IOException {
    json.writeArrayFieldStart("oa:hasTarget");
    for (Excerpt place : places) {
      Selectors selector = selectors.get(place.article());
      if (selector != null) {
        selector.target(json, id("article", place.article()), place.at());
      }
    }
    json.writeEndArray();
  }

  private void references(String field, List<String> articles) throws IOException {
    if (articles.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (String article : articles) {
      json.writeStartObject();
      json.writeStringField("@id", id("article", article));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void field(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private void named(String field, String type, @Nullable String name) throws IOException {
    if (name != null) {
      json.writeObjectFieldStart(field);
      json.writeStringField("@type", type);
      json.writeStringField("name", name);
      json.writeEndObject();
    }
  }
}
