package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Annotation;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.annotation.TimeExpression;

/** Writes one annotation: its span and what was read there. */
final class AnnotationJson {
  private final JsonGenerator json;
  private final Places places;

  AnnotationJson(JsonGenerator json, Places places) {
    this.json = json;
    this.places = places;
  }

  /** Writes {@code annotation} as an object. */
  void object(Annotation annotation) throws IOException {
    json.writeStartObject();
    places.fields(json, annotation.at());
    if (annotation instanceof Mention mention) {
      mention(mention);
    } else if (annotation instanceof TimeExpression time) {
      time(time);
    } else if (annotation instanceof Quantity quantity) {
      quantity(quantity);
    } else if (annotation instanceof Quotation quotation) {
      Speaker speaker = quotation.speaker();
      quotation(quotation, speaker == null ? null : speaker.name());
    }
    json.writeEndObject();
  }

  private void mention(Mention mention) throws IOException {
    json.writeStringField("type", mention.type().label());
    json.writeStringField("form", mention.form().name().toLowerCase(Locale.ROOT));
    json.writeStringField("name", mention.name());
  }

  private void time(TimeExpression time) throws IOException {
    json.writeStringField("type", time.type().name());
    json.writeStringField("value", time.value());
  }

  private void quantity(Quantity quantity) throws IOException {
    json.writeNumberField("value", quantity.value());
    if (quantity.low() != null) {
      json.writeNumberField("low", quantity.low());
    }
    if (quantity.high() != null) {
      json.writeNumberField("high", quantity.high());
    }
    json.writeStringField("unit", quantity.unit());
    json.writeBooleanField("approximate", quantity.approximate());
    json.writeStringField("of", quantity.of());
  }

  /** Writes what is known of a quotation beside its place, under the speaker's name given. */
  void quotation(Quotation quotation, @Nullable String speakerName) throws IOException {
    Speaker speaker = quotation.speaker();
    json.writeStringField("kind", quotation.kind().label());
    json.writeStringField("cue", quotation.cue().text());
    json.writeStringField("stance", quotation.cue().stance().name().toLowerCase(Locale.ROOT));
    json.writeStringField("speakerText", speaker == null ? null : speaker.text());
    json.writeStringField("speakerName", speakerName);
    json.writeStringField(
        "speakerKind", speaker == null ? null : speaker.kind().name().toLowerCase(Locale.ROOT));
    if (speaker != null && !speaker.via().isEmpty()) {
      Fields.strings(json, "via", speaker.via());
    }
  }
}
