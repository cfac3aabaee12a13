package org.recoupe.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;

/** News pages of many countries: body by its words, headline, day, authors. */
final class NewsPages implements Measure {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

  @Override
  public String name() {
    return "fundus";
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    Tally tally = new Tally(misses);
    Pages pages = new Pages();
    ObjectMapper json = new ObjectMapper();
    for (Path gold : files(folder, ".json")) {
      String publisher = String.valueOf(gold.getFileName()).replace(".json", "");
      List<Path> versions =
          files(Objects.requireNonNull(gold.getParent()), ".html.gz").stream()
              .filter(file -> String.valueOf(file.getFileName()).startsWith(publisher + "_"))
              .toList();
      // Versions of a publisher's gold and its pages are both in order of time.
      Iterable<Map.Entry<String, JsonNode>> entries =
          json.readTree(gold.toFile()).properties().stream().sorted(Map.Entry.comparingByKey())
              ::iterator;
      int i = 0;
      for (Map.Entry<String, JsonNode> entry : entries) {
        if (i < versions.size()) {
          Path page = versions.get(i++);
          tally.count(String.valueOf(page.getFileName()), entry.getValue(), pages.read(page));
        }
      }
    }
    return tally.figures();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static final class Tally {
    private final Consumer<String> misses;
    private final Ratio authors = new Ratio();
    private double bodies;
    private long headlines;
    private long days;
    private long pages;

    Tally(Consumer<String> misses) {
      this.misses = misses;
    }

    void count(String page, JsonNode gold, @Nullable Article article) {
      pages++;
      double body = tokenF1(goldBody(gold.path("body")), article == null ? "" : article.body());
      bodies += body;
      if (body < 0.97) {
        misses.accept(String.format(Locale.ROOT, "%s\tbody\t%.3f", page, body));
      }
      String title = fold(gold.path("title").asText());
      String headline = article == null ? "" : fold(String.valueOf(article.metadata().headline()));
      if (title.equals(headline)) {
        headlines++;
      } else {
        misses.accept(page + "\theadline\t" + title + "\t" + headline);
      }
      String day = head(gold.path("publishing_date").asText());
      String published = article == null ? "" : head(String.valueOf(article.publication().value()));
      if (day.equals(published)) {
        days++;
      } else {
        misses.accept(page + "\tday\t" + day + "\t" + published);
      }
      Set<String> names = new LinkedHashSet<>();
      gold.path("authors").forEach(name -> names.add(fold(name.asText())));
      Set<String> found = new LinkedHashSet<>();
      if (article != null) {
        article.metadata().authors().forEach(name -> found.add(fold(name)));
      }
      for (String name : names) {
        if (found.contains(name)) {
          authors.found();
        } else {
          authors.missed();
        }
      }
      found.stream().filter(name -> !names.contains(name)).forEach(name -> authors.wrong());
      if (!found.equals(names)) {
        misses.accept(page + "\tauthors\t" + names + "\t" + found);
      }
    }

    List<Figure> figures() {
      return List.of(
          new Figure("body_token_f1", bodies / pages, pages),
          new Figure("headline_equal", (double) headlines / pages, pages),
          new Figure("published_day", (double) days / pages, pages),
          new Figure("author_set_f1", authors.f1(), authors.gold()));
    }

    private static String head(String date) {
      return date.length() > 10 ? date.substring(0, 10) : date;
    }
  }

  private static String goldBody(JsonNode body) {
    List<String> parts = new ArrayList<>();
    body.path("summary").forEach(line -> parts.add(line.asText()));
    for (JsonNode section : body.path("sections")) {
      section.path("headline").forEach(line -> parts.add(line.asText()));
      section.path("paragraphs").forEach(line -> parts.add(line.asText()));
    }
    return String.join("\n", parts);
  }

  private static double tokenF1(String gold, String found) {
    Map<String, Integer> left = new HashMap<>();
    int goldWords = 0;
    for (Matcher word = WORD.matcher(gold.toLowerCase(Locale.ROOT)); word.find(); goldWords++) {
      left.merge(word.group(), 1, Integer::sum);
    }
    int foundWords = 0;
    int shared = 0;
    for (Matcher word = WORD.matcher(found.toLowerCase(Locale.ROOT)); word.find(); foundWords++) {
      int there = left.getOrDefault(word.group(), 0);
      if (there > 0) {
        shared++;
        left.put(word.group(), there - 1);
      }
    }
    return shared == 0 ? 0 : 2.0 * shared / (goldWords + foundWords);
  }

  private static String fold(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }
}
