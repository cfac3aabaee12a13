package org.recoupe.capture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code NAME.meta.json}, which says what is known about the file beside it. */
final class Sidecar {
  private static final long MAX_BYTES = 1 << 20;
  private static final Pattern EXTENSION =
      Pattern.compile("\\.(?:txt|md|text|x?html?)(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);

  private final ObjectMapper json = new ObjectMapper();

  /** What is said of {@code file}; {@link Declared#NOTHING} where nothing is. */
  Declared of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    for (String stem : List.of(EXTENSION.matcher(name).replaceFirst(""), name)) {
      Path sidecar = file.resolveSibling(stem + ".meta.json");
      if (Files.isRegularFile(sidecar) && Files.size(sidecar) <= MAX_BYTES) {
        JsonNode meta = json.readTree(sidecar.toFile());
        return new Declared(
            field(meta, "outlet", "publisher", "source"),
            field(meta, "title", "headline"),
            field(meta, "date", "published"),
            field(meta, "url"),
            field(meta, "author", "authors"),
            field(meta, "lang", "language"),
            "sidecar");
      }
    }
    return Declared.NOTHING;
  }

  private static @Nullable String field(JsonNode meta, String... names) {
    for (String name : names) {
      String value = DeclaredFields.words(meta.get(name));
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
