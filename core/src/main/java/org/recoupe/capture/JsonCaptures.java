package org.recoupe.capture;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;

/**
 * Reads JSON Lines, JSON arrays and single objects, IPTC ninjs among them: an article an object.
 */
final class JsonCaptures {
  /** Field of ninjs 2 and 3: bodies of one article in several forms, the first one counts. */
  private static final String BODIES = "bodies";

  private static final List<String> CONTENT =
      List.of(
          "text",
          "body",
          "body_text",
          "articleBody",
          "content",
          "html",
          "body_html",
          "body_xhtml",
          "content_html",
          "content_text",
          BODIES);
  private static final List<String> MARKUP =
      List.of("html", "body_html", "body_xhtml", "content_html");
  private static final List<String> OUTLET =
      List.of("outlet", "publisher", "source", "infosource", "site", "domain");
  private static final List<String> TITLE = List.of("title", "headline", "headlines");
  private static final List<String> DATE =
      List.of(
          "date",
          "published",
          "datePublished",
          "publishing_date",
          "date_published",
          "firstcreated",
          "versioncreated");
  private static final List<String> URL = List.of("url", "uri", "link", "canonicalurl");
  private static final List<String> AUTHOR =
      List.of("author", "authors", "byline", "bylines", "by");
  private static final List<String> LANG = List.of("lang", "language", "inLanguage");

  /** Tags that no prose has; one of them makes a text field a page. */
  private static final Pattern TAG =
      Pattern.compile("<(?:p|div|br|h[1-6]|ul|ol|blockquote|article|html|body)[ />]");

  private static final int TAG_WITHIN = 4096;

  private final ObjectMapper json = new ObjectMapper();
  private final CaptureLimits limits;

  /** A reader with {@code limits}. */
  JsonCaptures(CaptureLimits limits) {
    this.limits = limits;
  }

  /** Hands on the article of each object in {@code in}. */
  void read(FileTree.Found file, Reader in, Emitter sink) throws IOException {
    JsonPieces pieces = new JsonPieces(in, limits.maxFeedBytes() / 2);
    int number = 0;
    for (JsonPieces.Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
      number++;
      String place = file.id() + "#" + number;
      if (piece.cut()) {
        sink.accept(
            Outcome.failure(Problem.error("capture", place, "the JSON object is too long")));
        continue;
      }
      sink.accept(capture(file, piece, place));
    }
    if (number == 0) {
      sink.accept(Outcome.failure(Problem.error("capture", file.id(), "no JSON object in it")));
    }
  }

  private Outcome<Capture> capture(FileTree.Found file, JsonPieces.Piece piece, String place) {
    JsonNode object;
    Map<String, Integer> strings;
    try {
      object = json.readTree(piece.text());
      strings = stringPlaces(piece.text());
    } catch (IOException e) {
      return Outcome.failure(Problem.error("capture", place, "not JSON"));
    }
    String key = contentKey(object, strings);
    if (key == null) {
      return Outcome.failure(
          Problem.error("capture", place, "no text, body or html in the JSON object"));
    }
    AlignedText content = JsonStrings.at(piece.text(), strings.getOrDefault(key, 0));
    String own = DeclaredFields.words(object.get("id"));
    String url = DeclaredFields.first(object, URL);
    boolean markup = MARKUP.contains(key) || TAG.matcher(head(content.text())).find();
    return Outcome.of(
        new Capture(
            own == null ? place : own,
            new Source(
                file.label(),
                url,
                null,
                Digests.sha256(piece.text().getBytes(StandardCharsets.UTF_8))),
            new SourceText(piece.text(), piece.base()),
            markup ? Form.HTML : Form.TEXT,
            content,
            new Declared(
                DeclaredFields.first(object, OUTLET),
                DeclaredFields.first(object, TITLE),
                DeclaredFields.first(object, DATE),
                url,
                DeclaredFields.first(object, AUTHOR),
                DeclaredFields.first(object, LANG),
                "meta")));
  }

  private static String head(String text) {
    return text.length() > TAG_WITHIN ? text.substring(0, TAG_WITHIN) : text;
  }

  private static @Nullable String contentKey(JsonNode object, Map<String, Integer> strings) {
    for (String key : CONTENT) {
      if (strings.containsKey(key)
          && (key.equals(BODIES) || !object.path(key).asText().isBlank())) {
        return key;
      }
    }
    return null;
  }

  /** Where the opening quotation mark of each string value of the object stands. */
  private Map<String, Integer> stringPlaces(String text) throws IOException {
    Map<String, Integer> places = new LinkedHashMap<>();
    try (JsonParser parser = json.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return places;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          places.put(name, (int) parser.currentTokenLocation().getCharOffset());
        } else if (name.equals(BODIES) && parser.currentToken() == JsonToken.START_ARRAY) {
          firstValue(parser, places);
        } else {
          parser.skipChildren();
        }
      }
    }
    return places;
  }

  /** Goes to the end of an array of objects and notes the first text « value » in one of them. */
  private static void firstValue(JsonParser parser, Map<String, Integer> places)
      throws IOException {
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.FIELD_NAME) {
        boolean value = parser.currentName().equals("value");
        if (parser.nextToken() == JsonToken.VALUE_STRING && value && !parser.getText().isBlank()) {
          places.putIfAbsent(BODIES, (int) parser.currentTokenLocation().getCharOffset());
        } else {
          parser.skipChildren();
        }
      }
    }
  }
}
