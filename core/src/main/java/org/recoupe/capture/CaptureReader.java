package org.recoupe.capture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;

/** Reads files and folders, in name order, and hands on one capture after the other. */
public final class CaptureReader {
  /**
   * Reads all of {@code paths}. Nothing thrown for bad input: what cannot be read is handed on as a
   * failure.
   *
   * @param paths files and folders
   * @param sink gets each outcome, in an order that depends on the names alone
   */
  public void read(List<Path> paths, Consumer<Outcome<Capture>> sink) {
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          if (file.toString().endsWith(".txt")) {
            sink.accept(text(path, file));
          }
        }
      } catch (IOException e) {
        sink.accept(Outcome.failure(Problem.error("capture", path.toString(), "cannot be read")));
      }
    }
  }

  private static Outcome<Capture> text(Path root, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    Path relative = root.relativize(file);
    String id = (relative.toString().isEmpty() ? file.getFileName() : relative).toString();
    Path sidecar =
        file.resolveSibling(file.getFileName().toString().replaceFirst("\\.txt$", ".meta.json"));
    Declared declared = Declared.NOTHING;
    if (Files.exists(sidecar)) {
      JsonNode meta = new ObjectMapper().readTree(sidecar.toFile());
      declared =
          new Declared(
              field(meta, "outlet"),
              field(meta, "title"),
              field(meta, "date"),
              field(meta, "url"),
              field(meta, "author"),
              field(meta, "lang"),
              "sidecar");
    }
    return Outcome.of(
        new Capture(
            id,
            new Source(id, declared.url(), null, digest(bytes)),
            new SourceText(text, 0),
            Form.TEXT,
            AlignedText.identity(text),
            declared));
  }

  private static @Nullable String field(JsonNode meta, String name) {
    JsonNode value = meta.get(name);
    return value == null || value.isNull() ? null : value.asText();
  }

  private static String digest(byte[] bytes) {
    try {
      return "sha256:"
          + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
