package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.dossier.Messages;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;
import org.recoupe.reuse.Passage;

/** Writes who has it from whom. */
final class LineageJson {
  private static final int DECIMALS_OF_A_SCORE = 1000;

  private final JsonGenerator json;
  private final Messages messages;
  private final Function<String, @Nullable Places> places;

  LineageJson(JsonGenerator json, Messages messages, Function<String, @Nullable Places> places) {
    this.json = json;
    this.messages = messages;
    this.places = places;
  }

  /** Writes the fields {@code origins} and {@code reuse} into the object that is open. */
  void fields(Lineage lineage) throws IOException {
    json.writeArrayFieldStart("origins");
    for (Origin origin : lineage.origins()) {
      json.writeStartObject();
      origin(origin);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reuse");
    for (Passage passage : lineage.passages()) {
      // A public utterance that two reporters heard is no copy.
      if (passage.kind() != Passage.Kind.QUOTATION) {
        json.writeStartObject();
        passage(passage);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** Writes the fields of an origin into the object that is open. */
  void origin(Origin origin) throws IOException {
    json.writeStringField("id", origin.id());
    json.writeStringField("kind", origin.kind().label());
    json.writeStringField("name", origin.name());
    Fields.strings(json, "articles", origin.articles());
    Fields.reasons(json, "why", origin.why(), messages);
  }

  /** Writes the fields of a passage into the object that is open. */
  void passage(Passage passage) throws IOException {
    excerpt("from", passage.from());
    excerpt("to", passage.to());
    json.writeStringField("kind", passage.kind().label());
    json.writeNumberField(
        "score", (double) Math.round(passage.score() * DECIMALS_OF_A_SCORE) / DECIMALS_OF_A_SCORE);
  }

  private void excerpt(String field, Excerpt excerpt) throws IOException {
    json.writeFieldName(field);
    Objects.requireNonNull(places.apply(excerpt.article()), excerpt.article())
        .span(json, excerpt.at());
  }
}
