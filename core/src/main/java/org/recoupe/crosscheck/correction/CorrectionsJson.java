package org.recoupe.crosscheck.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.reuse.Origin;

/** Corrections as JSON; {@code docs/corrections.md} describes the fields. */
public final class CorrectionsJson {
  private CorrectionsJson() {}

  /** The file that holds {@code corrections}, ended by a line break. */
  public static String write(Corrections corrections) {
    ObjectMapper mapper = new ObjectMapper();
    StringBuilder lines = new StringBuilder("{\"corrections\": [");
    String before = "\n  ";
    for (Correction correction : corrections.list()) {
      lines.append(before).append(object(mapper, correction));
      before = ",\n  ";
    }
    return lines.append("\n]}\n").toString();
  }

  /** One correction as a JSON object. */
  public static String write(Correction correction) {
    return object(new ObjectMapper(), correction).toString();
  }

  private static ObjectNode object(ObjectMapper mapper, Correction correction) {
    ObjectNode object = mapper.createObjectNode();
    object.put("do", correction.label());
    if (correction instanceof Correction.OriginOf origin) {
      object.put("article", origin.article());
      object.put("kind", origin.kind().label());
      object.put("name", origin.name());
    }
    if (correction instanceof Correction.Placed placed) {
      object.put("of", placed.subject().label());
      ArrayNode places = object.putArray("places");
      for (Place place : placed.places()) {
        ObjectNode words = places.addObject().put("article", place.article());
        if (place.near() != null) {
          words.put("start", place.near());
        }
        words.put("text", place.words());
      }
    }
    if (correction instanceof Correction.NameOf named) {
      object.put("name", named.name());
    }
    if (!correction.note().isEmpty()) {
      object.put("note", correction.note());
    }
    return object;
  }

  /**
   * Reads {@code json}.
   *
   * @param label name of its file, for messages
   * @return what can be used of it, and a problem for each piece that cannot
   */
  public static Outcome.Value<Corrections> read(String label, String json) {
    JsonNode list;
    try {
      JsonNode root = new ObjectMapper().readTree(json);
      list = root == null ? null : root.get("corrections");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      return CorrectionsFile.lost(label, "is no JSON (line " + line + ")");
    }
    if (list == null || !list.isArray()) {
      return CorrectionsFile.lost(label, "has no list \"corrections\"");
    }
    List<Correction> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      try {
        read.add(correction(list.get(i)));
      } catch (Unusable e) {
        problems.add(
            Problem.error(
                "corrections", label, "correction " + (i + 1) + " is left out: " + e.getMessage()));
      }
    }
    return new Outcome.Value<>(new Corrections(read), problems);
  }

  /** What is wrong with a correction; caught where the list is read. */
  private static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  private static Correction correction(JsonNode object) throws Unusable {
    String what = words(object, "do");
    String note = object.path("note").asText("");
    return switch (what) {
      case "same" ->
          new Correction.Same(
              subject(object, Subject.STATEMENT, Subject.QUOTATION, Subject.NAME),
              places(object, 2),
              note);
      case "not-same" ->
          new Correction.NotSame(
              subject(object, Subject.STATEMENT, Subject.QUOTATION, Subject.NAME, Subject.CONFLICT),
              places(object, 2),
              note);
      case "origin-of" ->
          new Correction.OriginOf(
              words(object, "article"), kind(object), words(object, "name"), note);
      case "name-of" ->
          new Correction.NameOf(
              subject(object, Subject.NAME, Subject.QUOTATION),
              places(object, 1).get(0),
              words(object, "name"),
              note);
      case "hide" ->
          new Correction.Hide(subject(object, Subject.values()), places(object, 1), note);
      default -> throw new Unusable("\"do\" is none of same, not-same, origin-of, name-of, hide");
    };
  }

  private static Origin.Kind kind(JsonNode object) throws Unusable {
    String kind = object.path("kind").asText("outlet");
    for (Origin.Kind some : Origin.Kind.values()) {
      if (some.label().equals(kind)) {
        return some;
      }
    }
    throw new Unusable("\"kind\" is neither agency nor outlet");
  }

  private static Subject subject(JsonNode object, Subject... allowed) throws Unusable {
    Subject subject = Subject.of(words(object, "of"));
    List<String> labels = new ArrayList<>();
    for (Subject some : allowed) {
      if (some == subject) {
        return subject;
      }
      labels.add(some.label());
    }
    throw new Unusable("\"of\" is none of " + String.join(", ", labels));
  }

  private static List<Place> places(JsonNode object, int least) throws Unusable {
    List<Place> places = new ArrayList<>();
    for (JsonNode place : object.path("places")) {
      Long near = place.path("start").canConvertToLong() ? place.path("start").asLong() : null;
      places.add(new Place(words(place, "article"), words(place, "text"), near));
    }
    if (places.size() < least) {
      throw new Unusable("\"places\" needs at least " + least);
    }
    return places;
  }

  private static String words(JsonNode object, String field) throws Unusable {
    @Nullable JsonNode value = object.get(field);
    if (value == null || !value.isTextual() || value.asText().isBlank()) {
      throw new Unusable("no \"" + field + "\"");
    }
    return value.asText();
  }
}
