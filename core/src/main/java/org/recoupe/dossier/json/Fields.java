package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.recoupe.dossier.Messages;
import org.recoupe.provenance.Reason;

/** Writes fields that many objects have. */
final class Fields {
  private Fields() {}

  /** A field with a list of strings. */
  static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** A field with reasons: each its key and arguments for programs, its text for people. */
  static void reasons(JsonGenerator json, String field, List<Reason> reasons, Messages messages)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Reason reason : reasons) {
      json.writeStartObject();
      json.writeStringField("key", reason.key());
      strings(json, "arguments", reason.arguments());
      json.writeStringField("text", messages.reason(reason));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
