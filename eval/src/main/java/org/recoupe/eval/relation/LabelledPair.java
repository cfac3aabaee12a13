package org.recoupe.eval.relation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sentences and how they stand to each other.
 *
 * @param id name in the data
 * @param premise first sentence
 * @param hypothesis second sentence
 * @param label the data's word for the relation
 */
public record LabelledPair(String id, String premise, String hypothesis, String label) {
  /** Reads a TSV file with a header line; fields may stand in quotation marks, doubled inside. */
  public static List<LabelledPair> read(Path file) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = fields(lines.get(0));
    int premise = header.indexOf("premise");
    int hypothesis = header.indexOf("hypothesis");
    int label = header.indexOf("label_text");
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = fields(line);
      if (fields.size() > Math.max(hypothesis, label)) {
        pairs.add(
            new LabelledPair(
                fields.get(0), fields.get(premise), fields.get(hypothesis), fields.get(label)));
      }
    }
    return pairs;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\t", -1)) {
      boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
      fields.add(
          quoted
              ? field.substring(1, field.length() - 1).replace("\"\"", "\"").strip()
              : field.strip());
    }
    return fields;
  }
}
