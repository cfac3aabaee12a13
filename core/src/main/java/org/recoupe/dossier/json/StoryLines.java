package org.recoupe.dossier.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads stories that {@link JsonLines#story} wrote, as far as they are needed to know them again.
 */
public final class StoryLines {
  private StoryLines() {}

  /**
   * The articles of each story in {@code file}, by its id, in order. Where two lines have one id
   * the last one counts.
   *
   * @throws IOException if the file cannot be read or a line of it is no story; the message says
   *     which
   */
  public static Map<String, List<String>> members(Path file) throws IOException {
    Map<String, List<String>> stories = new LinkedHashMap<>();
    JsonFactory factory = new JsonFactory();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !take(factory, line, stories)) {
          throw new IOException("line " + number + " is no story");
        }
      }
    }
    return stories;
  }

  private static boolean take(JsonFactory factory, String line, Map<String, List<String>> stories) {
    String id = null;
    List<String> articles = null;
    try (JsonParser json = factory.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        if (field.equals("id")) {
          id = json.getValueAsString();
        } else if (field.equals("articles")) {
          articles = strings(json);
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      return false;
    }
    if (id == null || articles == null) {
      return false;
    }
    stories.put(id, articles);
    return true;
  }

  private static @Nullable List<String> strings(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return null;
    }
    List<String> strings = new ArrayList<>();
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      strings.add(json.getText());
    }
    return json.currentToken() == JsonToken.END_ARRAY ? strings : null;
  }
}
