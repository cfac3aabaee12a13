package org.recoupe.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Scores the articles, stories, origins, entities and times of a dossier against gold; what people
 * say and assert is scored by {@link QuotationScore} and {@link AssertionScore}. Spans are matched
 * by article and by code points in the source.
 */
final class StoryScore {
  /** A relaxed match needs only a shared character. */
  private static final double ANY_OVERLAP = 1e-9;

  private static final double WHOLE = 0.999;

  private final Tally tally;
  private final Consumer<String> misses;

  StoryScore(Tally tally, Consumer<String> misses) {
    this.tally = tally;
    this.misses = misses;
  }

  void score(JsonNode gold, JsonNode dossier) {
    JsonNode stories = dossier.path("stories");
    groups(gold, stories);
    articles(gold, all(stories, "articles"));
    new QuotationScore(tally, misses).score(gold, all(stories, "quotations"));
    new AssertionScore(tally, misses)
        .score(gold, all(stories, "statements"), all(stories, "conflicts"));
    entities(gold, stories);
    times(gold, all(stories, "times"));
  }

  private static List<JsonNode> all(JsonNode stories, String part) {
    List<JsonNode> nodes = new ArrayList<>();
    stories.forEach(story -> story.path(part).forEach(nodes::add));
    return nodes;
  }

  private void groups(JsonNode gold, JsonNode stories) {
    Map<String, String> wantedStories = new LinkedHashMap<>();
    if (gold.path("stories").isEmpty()) {
      gold.path("articles").forEach(a -> wantedStories.put(a.path("id").asText(), "one"));
    } else {
      putGroups(gold.path("stories"), wantedStories);
    }
    Map<String, String> wantedOrigins = new LinkedHashMap<>();
    putGroups(gold.path("origins"), wantedOrigins);
    Map<String, String> foundStories = new LinkedHashMap<>();
    Map<String, String> foundOrigins = new LinkedHashMap<>();
    int number = 0;
    for (JsonNode story : stories) {
      String name = "s" + number++;
      for (JsonNode article : story.path("articles")) {
        foundStories.put(Wording.stem(article.path("id").asText()), name);
      }
      for (JsonNode origin : story.path("origins")) {
        for (JsonNode article : origin.path("articles")) {
          foundOrigins.put(Wording.stem(article.asText()), name + " " + origin.path("id").asText());
        }
      }
    }
    bCubed("stories", wantedStories, foundStories);
    bCubed("origins", wantedOrigins, foundOrigins);
  }

  private static void putGroups(JsonNode groups, Map<String, String> byItem) {
    int number = 0;
    for (JsonNode group : groups) {
      for (JsonNode item : group) {
        byItem.put(Wording.stem(item.asText()), "g" + number);
      }
      number++;
    }
  }

  /** B-cubed; an item that was not found stands alone. */
  private void bCubed(String name, Map<String, String> gold, Map<String, String> found) {
    double precision = 0;
    double recall = 0;
    for (String item : gold.keySet()) {
      Set<String> wanted = members(gold, gold.get(item), gold.keySet());
      Set<String> together =
          found.containsKey(item) ? members(found, found.get(item), gold.keySet()) : Set.of(item);
      Set<String> shared = new TreeSet<>(wanted);
      shared.retainAll(together);
      precision += (double) shared.size() / together.size();
      recall += (double) shared.size() / wanted.size();
      if (shared.size() < together.size() || shared.size() < wanted.size()) {
        misses.accept(name + ": " + item + " wanted with " + wanted + ", is with " + together);
      }
    }
    tally.addBCubed(name, precision, recall, Math.max(1, gold.size()));
  }

  private static Set<String> members(
      Map<String, String> groups,
      @org.jspecify.annotations.Nullable String group,
      Set<String> items) {
    Set<String> members = new TreeSet<>();
    for (String item : items) {
      String other = groups.get(item);
      if (other != null && other.equals(group)) {
        members.add(item);
      }
    }
    return members;
  }

  private void articles(JsonNode gold, List<JsonNode> articles) {
    Set<String> wantedDebris = new LinkedHashSet<>();
    Set<String> foundDebris = new LinkedHashSet<>();
    addCharacters(gold.path("debris"), wantedDebris, null);
    for (JsonNode article : articles) {
      addCharacters(article.path("debris"), foundDebris, article.path("id").asText());
    }
    for (JsonNode wanted : gold.path("articles")) {
      String id = Wording.stem(wanted.path("id").asText());
      List<JsonNode> found =
          articles.stream().filter(a -> Wording.stem(a.path("id").asText()).equals(id)).toList();
      Set<String> credited = new TreeSet<>();
      List<String> days = new ArrayList<>();
      for (JsonNode article : found) {
        article.path("agencies").forEach(agency -> credited.add(Wording.fold(agency.asText())));
        String day = article.path("published").path("value").asText("");
        days.add(day.substring(0, Math.min(10, day.length())));
      }
      Set<String> truly = new TreeSet<>();
      wanted.path("agencies").forEach(agency -> truly.add(Wording.fold(agency.asText())));
      Set<String> shared = new TreeSet<>(truly);
      shared.retainAll(credited);
      tally.add("agencies", shared.size(), credited.size(), truly.size());
      if (!truly.equals(credited)) {
        misses.accept("agencies: " + id + " wanted " + truly + ", found " + credited);
      }
      String day = wanted.path("published").asText("");
      if (wanted.hasNonNull("published") && !day.isEmpty()) {
        String start = day.substring(0, Math.min(10, day.length()));
        long said = days.stream().filter(d -> !d.isEmpty() && !d.equals("null")).count();
        tally.add("published", days.contains(start) ? 1 : 0, said, 1);
        if (!days.contains(start)) {
          misses.accept("published: " + id + " wanted " + start + ", found " + days);
        }
      }
    }
    long shared = foundDebris.stream().filter(wantedDebris::contains).count();
    tally.add("debris_chars", shared, foundDebris.size(), wantedDebris.size());
  }

  private static void addCharacters(
      JsonNode spans, Set<String> characters, @org.jspecify.annotations.Nullable String article) {
    for (JsonNode span : spans) {
      String id = Wording.stem(article == null ? span.path("article").asText() : article);
      for (int i = span.path("start").asInt(); i < span.path("end").asInt(); i++) {
        characters.add(id + " " + i);
      }
    }
  }

  private void entities(JsonNode gold, JsonNode stories) {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    int number = 0;
    for (JsonNode entity : gold.path("entities")) {
      for (JsonNode variant : entity.path("variants")) {
        wanted.putIfAbsent(Wording.fold(variant.asText()), number);
      }
      wanted.putIfAbsent(Wording.fold(entity.path("canonical").asText()), number);
      number++;
    }
    Map<String, Set<String>> found = new TreeMap<>();
    for (JsonNode story : stories) {
      for (JsonNode entity : story.path("entities")) {
        String id = story.path("id").asText() + " " + entity.path("id").asText();
        List<String> forms = new ArrayList<>(List.of(entity.path("name").asText()));
        entity.path("variants").forEach(variant -> forms.add(variant.asText()));
        for (String form : forms) {
          found.computeIfAbsent(Wording.fold(form), f -> new TreeSet<>()).add(id);
        }
      }
    }
    List<String> both = wanted.keySet().stream().filter(found::containsKey).toList();
    tally.add("entity_forms_recall", both.size(), 0, wanted.size());
    wanted.keySet().stream()
        .filter(form -> !found.containsKey(form))
        .forEach(form -> misses.accept("entity form not found: " + form));
    for (int i = 0; i < both.size(); i++) {
      for (int j = i + 1; j < both.size(); j++) {
        boolean truly = wanted.getOrDefault(both.get(i), -1).equals(wanted.get(both.get(j)));
        Set<String> shared = new TreeSet<>(found.getOrDefault(both.get(i), Set.of()));
        shared.retainAll(found.getOrDefault(both.get(j), Set.of()));
        boolean said = !shared.isEmpty();
        tally.add("entity_links", truly && said ? 1 : 0, said ? 1 : 0, truly ? 1 : 0);
        if (truly != said) {
          misses.accept(
              (said ? "entity link wrong: " : "entity link missing: ")
                  + both.get(i)
                  + " / "
                  + both.get(j));
        }
      }
    }
  }

  private void times(JsonNode gold, List<JsonNode> times) {
    Set<String> annotated = new TreeSet<>();
    List<JsonNode> wanted = new ArrayList<>();
    for (JsonNode time : gold.path("times")) {
      annotated.add(Wording.stem(time.path("article").asText()));
      wanted.add(time);
    }
    List<JsonNode> found =
        times.stream()
            .filter(t -> annotated.contains(Wording.stem(t.path("article").asText())))
            .toList();
    List<Place> goldPlaces = wanted.stream().map(Place::of).toList();
    List<Place> places = found.stream().map(Place::of).toList();
    Map<Integer, Integer> relaxed = Matching.match(goldPlaces, places, ANY_OVERLAP);
    int strict = Matching.match(goldPlaces, places, WHOLE).size();
    tally.add("times_relaxed", relaxed.size(), places.size(), goldPlaces.size());
    tally.add("times_strict", strict, places.size(), goldPlaces.size());
    int right = 0;
    for (int i = 0; i < wanted.size(); i++) {
      Integer j = relaxed.get(i);
      String value = wanted.get(i).path("value").asText();
      String said = j == null ? "nothing" : found.get(j).path("value").asText();
      if (j != null && value.equals(said)) {
        right++;
      } else {
        misses.accept(
            "time: "
                + wanted.get(i).path("text").asText()
                + " wanted "
                + value
                + ", found "
                + said);
      }
    }
    tally.add("times_value", right, places.size(), goldPlaces.size());
  }
}
