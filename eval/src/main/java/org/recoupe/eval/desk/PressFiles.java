package org.recoupe.eval.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recoupe.eval.generate.MadeArticle;
import org.recoupe.eval.generate.PressGenerator;

/**
 * Writes an invented press as JSON Lines to be taken in by a desk: {@code PressFiles FOLDER
 * ARTICLES}.
 */
public final class PressFiles {
  /** Articles of one file. */
  private static final int FILE = 100;

  private static final long SEED = 7;

  private PressFiles() {}

  /** Writes; the same number gives the same files. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int articles = Integer.parseInt(arguments[1]);
    Files.createDirectories(folder);
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    new PressGenerator(SEED).generate(articles, made -> lines.add(line(json, made)));
    for (int from = 0; from < lines.size(); from += FILE) {
      Path file = folder.resolve(String.format(Locale.ROOT, "press-%05d.jsonl", from / FILE));
      Files.write(file, lines.subList(from, Math.min(lines.size(), from + FILE)));
    }
  }

  private static String line(ObjectMapper json, MadeArticle made) {
    ObjectNode object = json.createObjectNode();
    object.put("id", made.id()).put("outlet", made.outlet()).put("title", made.headline());
    if (!made.published().isEmpty()) {
      object.put("date", made.published());
    }
    object.put("lang", "fr").put("text", made.text());
    return object.toString();
  }
}
