package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Debris;
import org.recoupe.article.Metadata;
import org.recoupe.article.Publication;
import org.recoupe.article.Translation;
import org.recoupe.provenance.Source;

/** Writes what is known of one article. */
final class ArticleJson {
  private final JsonGenerator json;
  private final Article article;
  private final Places places;

  ArticleJson(JsonGenerator json, Article article, Places places) {
    this.json = json;
    this.article = article;
    this.places = places;
  }

  /** Writes the fields of the article into the object that is open. */
  void fields() throws IOException {
    Metadata metadata = article.metadata();
    json.writeStringField("id", article.id());
    source(article.source());
    json.writeStringField("publisher", metadata.publisher());
    json.writeStringField("headline", metadata.headline());
    Fields.strings(json, "authors", metadata.authors());
    json.writeStringField("language", metadata.language().tag());
    json.writeStringField("url", metadata.url());
    json.writeStringField("section", metadata.section());
    json.writeBooleanField("paywalled", metadata.paywalled());
    publication(article.publication());
    Fields.strings(
        json,
        "agencies",
        article.credits().stream().filter(Credit::forText).map(Credit::agency).distinct().toList());
    translation();
    json.writeStringField("body", article.body());
    json.writeArrayFieldStart("debris");
    for (Debris debris : article.debris()) {
      json.writeStartObject();
      places.range(json, debris.at());
      json.writeStringField("kind", debris.kind().label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void source(Source source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("file", source.file());
    json.writeStringField("uri", source.uri());
    if (source.offset() == null) {
      json.writeNullField("offset");
    } else {
      json.writeNumberField("offset", source.offset());
    }
    json.writeStringField("digest", source.digest());
    json.writeEndObject();
  }

  private void publication(Publication publication) throws IOException {
    json.writeObjectFieldStart("published");
    json.writeStringField("value", publication.value());
    json.writeStringField(
        "basis", publication.basis() == null ? null : publication.basis().label());
    json.writeArrayFieldStart("candidates");
    for (Publication.Candidate candidate : publication.candidates()) {
      json.writeStartObject();
      json.writeStringField("value", candidate.value());
      json.writeStringField("basis", candidate.basis().label());
      places.sourceSpan(json, "at", candidate.at());
      if (candidate.modified()) {
        json.writeBooleanField("modified", true);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void translation() throws IOException {
    Translation translation = article.translation();
    if (translation == null) {
      json.writeNullField("translation");
      return;
    }
    json.writeObjectFieldStart("translation");
    json.writeStringField("from", translation.from().tag());
    json.writeStringField("basis", translation.basis());
    places.sourceSpan(json, "at", translation.at());
    json.writeEndObject();
  }
}
