package org.recoupe.app.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The OpenAPI document of the desk. */
final class OpenApi {
  private OpenApi() {}

  /** The document, signed with {@code version}. */
  static ObjectNode description(String version) {
    try (InputStream in =
        Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.json"))) {
      ObjectNode document = (ObjectNode) new ObjectMapper().readTree(in);
      ((ObjectNode) document.get("info")).put("version", version);
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
