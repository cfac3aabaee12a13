package org.recoupe.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of gold or of a dossier.
 *
 * @param article stem of the article's file name
 * @param start first code point in the source
 * @param end code point after the last
 */
record Place(String article, int start, int end) {
  static Place of(JsonNode node) {
    return new Place(
        Wording.stem(node.path("article").asText()),
        node.path("start").asInt(),
        node.path("end").asInt());
  }

  /** The spans in {@code nodes} that have an offset. */
  static List<Place> all(JsonNode nodes) {
    List<Place> places = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (node.hasNonNull("start")) {
        places.add(of(node));
      }
    }
    return places;
  }

  int shared(Place other) {
    return article.equals(other.article)
        ? Math.max(0, Math.min(end, other.end) - Math.max(start, other.start))
        : 0;
  }

  /** Intersection over union. */
  double overlap(Place other) {
    int shared = shared(other);
    return shared == 0 ? 0 : (double) shared / ((end - start) + (other.end - other.start) - shared);
  }

  /** True if at least half of the shorter one is shared. */
  boolean touches(Place other) {
    int shared = shared(other);
    return shared > 0 && shared >= 0.5 * Math.min(end - start, other.end - other.start);
  }

  boolean touchesAny(List<Place> others) {
    return others.stream().anyMatch(this::touches);
  }
}
