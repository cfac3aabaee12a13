package org.recoupe.eval.reuse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recoupe.eval.generate.MadeArticle;
import org.recoupe.eval.generate.PressGenerator;

/** Writes made articles as JSON Lines, for the whole-process benchmark. */
public final class MadeLines {
  private MadeLines() {}

  /**
   * Writes the file.
   *
   * @param args number of articles, file, seed
   */
  public static void main(String[] args) throws IOException {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
      new PressGenerator(seed)
          .generate(
              Integer.parseInt(args[0]),
              made -> {
                try {
                  out.write(line(made));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  private static String line(MadeArticle made) {
    String credit = made.agency().isEmpty() ? "" : "\n\n(avec " + made.agency() + ")";
    return "{\"id\":"
        + quoted(made.id())
        + ",\"outlet\":"
        + quoted(made.outlet())
        + ",\"title\":"
        + quoted(made.headline())
        + (made.published().isEmpty() ? "" : ",\"date\":" + quoted(made.published()))
        + ",\"text\":"
        + quoted(made.text() + credit)
        + "}\n";
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
