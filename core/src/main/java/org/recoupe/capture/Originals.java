package org.recoupe.capture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Where the responses of an input stand, by payload digest and address, for revisits of them. */
final class Originals {
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final int max;

  /** Remembers at most {@code max} keys. */
  Originals(int max) {
    this.max = max;
  }

  /** The place of a record. */
  record Place(Path file, long offset, String target) {}

  /** Remembers {@code record} of {@code file}. */
  void remember(WarcTargetRecord record, Path file) {
    Place place = new Place(file, record.position(), record.target());
    record.payloadDigest().ifPresent(digest -> put("digest " + digest.raw(), place));
    put("uri " + record.target(), place);
  }

  /** The original that {@code revisit} refers to; null where it was not in the input. */
  @Nullable Place of(WarcRevisit revisit) {
    Place place =
        revisit.payloadDigest().map(digest -> places.get("digest " + digest.raw())).orElse(null);
    return place != null
        ? place
        : revisit
            .headers()
            .first("WARC-Refers-To-Target-URI")
            .map(u -> places.get("uri " + u))
            .orElse(null);
  }

  private void put(String key, Place place) {
    if (places.size() < max) {
      places.putIfAbsent(key, place);
    }
  }
}
