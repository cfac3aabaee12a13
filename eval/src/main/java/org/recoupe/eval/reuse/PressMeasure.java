package org.recoupe.eval.reuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.recoupe.article.Article;
import org.recoupe.eval.Measure;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;
import org.recoupe.reuse.Passage;
import org.recoupe.reuse.ReuseDetector;
import org.recoupe.reuse.ReuseOptions;

/**
 * Copy among real press articles, against silver pairs made by counting word 5-grams: half or more
 * in common is a copy, less than a tenth is none, in between is not judged.
 *
 * <p>Word 5-grams cannot tell a text that was rewritten whole from a stranger. So each figure is
 * given twice: of the detector as it is, for which every rewriting that it finds counts as wrong
 * here, and of the part that looks for the same words ({@code same_words}).
 */
public final class PressMeasure implements Measure {
  private static final double COPY = 0.5;

  @Override
  public String name() {
    return "press-fr";
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    Map<String, String> gold = new TreeMap<>();
    for (String line : lines(folder, "articles.jsonl")) {
      JsonNode node = json.readTree(line);
      String id = node.path("id").asText();
      gold.put(id, id);
      articles.add(
          BareArticle.of(
              id,
              node.path("title").asText(),
              node.path("text").asText(),
              node.path("outlet").asText(),
              node.path("date").asText(),
              ""));
    }
    Set<String> copies = new HashSet<>();
    Set<String> unsure = new HashSet<>();
    List<String> rows = lines(folder, "overlap-pairs.tsv");
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split("\t");
      boolean copy = Double.parseDouble(fields[2]) >= COPY;
      (copy ? copies : unsure).add(key(fields[0], fields[1]));
      if (copy) {
        String one = gold.getOrDefault(fields[0], fields[0]);
        String two = gold.getOrDefault(fields[1], fields[1]);
        gold.replaceAll((id, group) -> group.equals(two) ? one : group);
      }
    }
    Silver silver = new Silver(gold, copies, unsure);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("", ReuseOptions.DEFAULT, articles, silver, misses));
    figures.addAll(
        figures("_same_words", ReuseOptions.DEFAULT.wordByWord(), articles, silver, pair -> {}));
    return figures;
  }

  private record Silver(Map<String, String> groups, Set<String> copies, Set<String> unsure) {}

  private static List<Figure> figures(
      String name,
      ReuseOptions options,
      List<Article> articles,
      Silver silver,
      Consumer<String> misses) {
    Map<String, String> gold = silver.groups();
    Set<String> copies = silver.copies();
    Set<String> unsure = silver.unsure();
    Lineage lineage = new ReuseDetector(options).detect(articles);
    Map<String, String> found = new HashMap<>();
    Set<String> voices = new HashSet<>();
    for (Origin origin : lineage.origins()) {
      for (String one : origin.articles()) {
        found.put(one, origin.id());
        origin.articles().stream()
            .filter(two -> one.compareTo(two) < 0)
            .forEach(two -> voices.add(key(one, two)));
      }
    }
    Set<String> passages = new HashSet<>();
    for (Passage passage : lineage.passages()) {
      if (passage.kind() != Passage.Kind.QUOTATION) {
        passages.add(key(passage.from().article(), passage.to().article()));
      }
    }
    voices.stream()
        .filter(pair -> !copies.contains(pair) && !unsure.contains(pair))
        .sorted()
        .forEach(pair -> misses.accept("one voice, but little in common: " + pair));
    copies.stream()
        .filter(pair -> !voices.contains(pair))
        .sorted()
        .forEach(pair -> misses.accept("two voices, but much in common: " + pair));
    BCubed groups = BCubed.of(gold, found);
    return List.of(
        new Figure("groups_bcubed_f1" + name, groups.f1(), gold.size()),
        new Figure("pairs_one_voice_f1" + name, f1(voices, copies, unsure), copies.size()),
        new Figure("pairs_any_passage_f1" + name, f1(passages, copies, unsure), copies.size()));
  }

  private static double f1(Set<String> found, Set<String> copies, Set<String> unsure) {
    long hits = found.stream().filter(copies::contains).count();
    long judged = found.stream().filter(pair -> !unsure.contains(pair)).count();
    return 2.0 * hits / (judged + copies.size());
  }

  private static List<String> lines(Path folder, String name) throws IOException {
    return Files.readAllLines(folder.resolve(name), StandardCharsets.UTF_8);
  }

  private static String key(String one, String two) {
    return one.compareTo(two) < 0 ? one + " " + two : two + " " + one;
  }
}
