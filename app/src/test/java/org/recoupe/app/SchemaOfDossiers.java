package org.recoupe.app;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.recoupe.dossier.Dossier;

/** The JSON Schema of dossiers, for every test that makes one. */
final class SchemaOfDossiers {
  private SchemaOfDossiers() {}

  private static String text() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Dossier.class.getResourceAsStream("dossier.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What is wrong with {@code json} as a whole dossier; empty if nothing is. */
  static List<String> complaints(String json) throws IOException {
    return complaints(text(), json);
  }

  /** What is wrong with {@code json} as the part {@code definition} of the schema. */
  static List<String> complaintsOfLine(String definition, String json) throws IOException {
    String schema = text();
    String definitions = schema.substring(schema.indexOf("\"$defs\""));
    return complaints("{\"$ref\":\"#/$defs/" + definition + "\"," + definitions, json);
  }

  private static List<String> complaints(String schema, String json) {
    JsonSchema compiled =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    return compiled.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
