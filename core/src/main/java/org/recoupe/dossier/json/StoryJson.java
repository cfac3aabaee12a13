package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Annotation;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.Findings;
import org.recoupe.crosscheck.Question;
import org.recoupe.crosscheck.QuotationFamily;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.crosscheck.Voucher;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.story.Story;

/** Writes one story with all that was found in it. */
final class StoryJson {
  private final JsonGenerator json;
  private final StoryDossier dossier;
  private final Messages messages;
  private final Map<String, Places> places = new LinkedHashMap<>();

  StoryJson(JsonGenerator json, StoryDossier dossier, Messages messages) {
    this.json = json;
    this.dossier = dossier;
    this.messages = messages;
    for (AnnotatedArticle article : dossier.articles()) {
      places.put(article.id(), new Places(article.article()));
    }
  }

  /** Writes the story as an object. */
  void object() throws IOException {
    Story story = dossier.story();
    json.writeStartObject();
    json.writeStringField("id", story.id());
    json.writeStringField("title", story.title());
    json.writeStringField("from", story.from());
    json.writeStringField("to", story.to());
    articles();
    new LineageJson(json, messages, places::get).fields(dossier.lineage());
    Findings findings = dossier.findings();
    entities(findings.entities());
    quotations(findings.utterances());
    families(findings.families());
    statements(findings.statements());
    conflicts(findings.conflicts());
    timeline(findings.timeline());
    questions(findings.questions());
    annotations("times", AnnotatedArticle::times);
    annotations("quantities", AnnotatedArticle::quantities);
    json.writeEndObject();
  }

  private Places of(String article) {
    return Objects.requireNonNull(places.get(article), article);
  }

  private void articles() throws IOException {
    json.writeArrayFieldStart("articles");
    for (AnnotatedArticle annotated : dossier.articles()) {
      Article article = annotated.article();
      json.writeStartObject();
      new ArticleJson(json, article, of(article.id())).fields();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void entities(List<Entity> entities) throws IOException {
    json.writeArrayFieldStart("entities");
    for (Entity entity : entities) {
      json.writeStartObject();
      json.writeStringField("id", entity.id());
      json.writeStringField("type", entity.type().label());
      json.writeStringField("name", entity.name());
      Fields.strings(json, "variants", entity.variants());
      excerpts("mentions", entity.mentions());
      Fields.reasons(json, "why", entity.why(), messages);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void quotations(List<Utterance> utterances) throws IOException {
    json.writeArrayFieldStart("quotations");
    for (Utterance utterance : utterances) {
      Places place = of(utterance.article());
      json.writeStartObject();
      json.writeStringField("id", utterance.id());
      place.fields(json, utterance.quotation().at());
      new AnnotationJson(json, place).quotation(utterance.quotation(), utterance.speakerName());
      json.writeStringField("speaker", utterance.speaker());
      json.writeStringField("family", utterance.family());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void families(List<QuotationFamily> families) throws IOException {
    json.writeArrayFieldStart("families");
    for (QuotationFamily family : families) {
      json.writeStartObject();
      json.writeStringField("id", family.id());
      Fields.strings(json, "members", family.members());
      Fields.reasons(json, "remarks", family.remarks(), messages);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void statements(List<Statement> statements) throws IOException {
    json.writeArrayFieldStart("statements");
    for (Statement statement : statements) {
      json.writeStartObject();
      json.writeStringField("id", statement.id());
      json.writeStringField("text", statement.text());
      excerpts("witnesses", statement.witnesses());
      json.writeNumberField("outlets", statement.outlets());
      Fields.strings(json, "origins", statement.origins());
      vouchers(statement.vouchers());
      json.writeStringField("standing", statement.standing().label());
      json.writeStringField("partOf", statement.partOf());
      Fields.reasons(json, "why", statement.why(), messages);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void vouchers(List<Voucher> vouchers) throws IOException {
    json.writeArrayFieldStart("vouchers");
    for (Voucher voucher : vouchers) {
      json.writeStartObject();
      json.writeStringField("name", voucher.name());
      json.writeStringField("entity", voucher.entity());
      json.writeBooleanField("named", voucher.named());
      excerpts("witnesses", voucher.witnesses());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void conflicts(List<Conflict> conflicts) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : conflicts) {
      json.writeStartObject();
      json.writeStringField("id", conflict.id());
      json.writeStringField("kind", conflict.kind().label());
      json.writeStringField("status", conflict.status().label());
      json.writeStringField("about", conflict.about());
      json.writeArrayFieldStart("sides");
      for (Conflict.Side side : conflict.sides()) {
        json.writeStartObject();
        json.writeStringField("value", messages.side(side));
        excerpts("witnesses", side.witnesses());
        Fields.strings(json, "origins", side.origins());
        json.writeEndObject();
      }
      json.writeEndArray();
      Fields.reasons(json, "why", conflict.why(), messages);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void timeline(List<TimelineEvent> events) throws IOException {
    json.writeArrayFieldStart("timeline");
    for (TimelineEvent event : events) {
      json.writeStartObject();
      json.writeStringField("value", event.value());
      json.writeStringField("text", event.text());
      json.writeBooleanField("announced", event.announced());
      Fields.strings(json, "statements", event.statements());
      excerpts("witnesses", event.witnesses());
      Fields.reasons(json, "why", event.why(), messages);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void questions(List<Question> questions) throws IOException {
    json.writeArrayFieldStart("questions");
    for (Question question : questions) {
      json.writeStartObject();
      json.writeStringField("kind", question.kind().label());
      json.writeStringField("statement", question.statement());
      Fields.strings(json, "origins", question.origins());
      Fields.reasons(json, "why", question.why(), messages);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void annotations(
      String field, Function<AnnotatedArticle, List<? extends Annotation>> which)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (AnnotatedArticle article : dossier.articles()) {
      AnnotationJson writer = new AnnotationJson(json, of(article.id()));
      for (Annotation annotation : which.apply(article)) {
        writer.object(annotation);
      }
    }
    json.writeEndArray();
  }

  private void excerpts(String field, List<Excerpt> excerpts) throws IOException {
    json.writeArrayFieldStart(field);
    for (Excerpt excerpt : excerpts) {
      of(excerpt.article()).span(json, excerpt.at());
    }
    json.writeEndArray();
  }
}
