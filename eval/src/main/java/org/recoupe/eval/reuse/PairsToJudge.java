package org.recoupe.eval.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.recoupe.article.Article;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;
import org.recoupe.reuse.Passage;
import org.recoupe.reuse.ReuseDetector;

/**
 * Draws press pairs that share between a tenth and a half of their 5-grams, and prints what the
 * detector makes of them, for a person to judge. The same seed draws the same pairs.
 */
public final class PairsToJudge {
  private static final int PAIRS = 60;
  private static final int SHOWN = 140;

  private PairsToJudge() {}

  /**
   * Prints the pairs.
   *
   * @param args folder of press-fr, seed
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    ObjectMapper json = new ObjectMapper();
    Map<String, Article> articles = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("articles.jsonl"))) {
      JsonNode node = json.readTree(line);
      articles.put(
          node.path("id").asText(),
          BareArticle.of(
              node.path("id").asText(),
              node.path("title").asText(),
              node.path("text").asText(),
              node.path("outlet").asText(),
              node.path("date").asText(),
              ""));
    }
    List<String[]> pairs = new ArrayList<>();
    List<String> rows = Files.readAllLines(folder.resolve("overlap-pairs.tsv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split("\t");
      if (Double.parseDouble(fields[2]) < 0.5) {
        pairs.add(fields);
      }
    }
    Collections.shuffle(pairs, new Random(Long.parseLong(args[1])));
    Lineage lineage = new ReuseDetector().detect(List.copyOf(articles.values()));
    for (String[] pair : pairs.subList(0, Math.min(PAIRS, pairs.size()))) {
      print(pair, articles, lineage, out);
    }
  }

  private static void print(
      String[] pair, Map<String, Article> articles, Lineage lineage, PrintStream out) {
    boolean oneVoice =
        lineage.origins().stream()
            .map(Origin::articles)
            .anyMatch(ids -> ids.contains(pair[0]) && ids.contains(pair[1]));
    out.println(
        pair[0] + " " + pair[1] + " " + pair[2] + (oneVoice ? " one voice" : " two voices"));
    for (String id : List.of(pair[0], pair[1])) {
      Article article = articles.get(id);
      if (article != null) {
        out.println(
            "  "
                + article.metadata().publisher()
                + " "
                + article.publication().value()
                + " "
                + article.body().length()
                + " "
                + article.metadata().headline());
      }
    }
    for (Passage passage : lineage.passages()) {
      String from = passage.from().article();
      String to = passage.to().article();
      Article article = articles.get(from);
      if (article != null
          && ((from.equals(pair[0]) && to.equals(pair[1]))
              || (from.equals(pair[1]) && to.equals(pair[0])))) {
        String words = article.words(passage.from().at()).replace('\n', ' ');
        out.println(
            "    "
                + passage.kind().label()
                + " "
                + words.length()
                + " "
                + words.substring(0, Math.min(SHOWN, words.length())));
      }
    }
  }
}
