package org.recoupe.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values that JSON of many makers gives as a string, a list or an object with a name. */
final class DeclaredFields {
  private DeclaredFields() {}

  /** The value of the first of {@code names} that {@code object} has. */
  static @Nullable String first(JsonNode object, List<String> names) {
    for (String name : names) {
      JsonNode field = object.get(name);
      // ninjs 2 and 3 give headlines for several uses; the first is the main one.
      String value = words(name.equals("headlines") && field != null ? mainOf(field) : field);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static JsonNode mainOf(JsonNode several) {
    for (JsonNode one : several) {
      if (one.path("role").asText().equals("main")) {
        return one;
      }
    }
    return several.isArray() && !several.isEmpty() ? several.get(0) : several;
  }

  /** {@code value} in words; several are joined by {@code "; "}; null where there is nothing. */
  static @Nullable String words(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isArray()) {
      List<String> all = new ArrayList<>();
      for (JsonNode one : value) {
        String words = words(one);
        if (words != null) {
          all.add(words);
        }
      }
      return all.isEmpty() ? null : String.join("; ", all);
    }
    if (value.isObject()) {
      return first(value, List.of("name", "title", "literal", "value"));
    }
    String text = value.asText().strip();
    return text.isEmpty() ? null : text;
  }
}
