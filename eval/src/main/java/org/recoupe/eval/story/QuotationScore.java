package org.recoupe.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Scores quotations, their speakers and their families. */
final class QuotationScore {
  private static final double LOOSE = 0.3;
  private static final double STRICT = 0.8;

  private final Tally tally;
  private final Consumer<String> misses;

  QuotationScore(Tally tally, Consumer<String> misses) {
    this.tally = tally;
    this.misses = misses;
  }

  void score(JsonNode gold, List<JsonNode> quotations) {
    List<JsonNode> wanted = new ArrayList<>();
    gold.path("quotes").forEach(wanted::add);
    List<Place> goldPlaces = wanted.stream().map(Place::of).toList();
    List<Place> places = quotations.stream().map(Place::of).toList();
    Map<Integer, Integer> loose = Matching.match(goldPlaces, places, LOOSE);
    int strict = Matching.match(goldPlaces, places, STRICT).size();
    tally.add("quotes_loose", loose.size(), places.size(), goldPlaces.size());
    tally.add("quotes_strict", strict, places.size(), goldPlaces.size());
    for (String kind : List.of("direct", "mixed", "indirect")) {
      int found = 0;
      int of = 0;
      for (int i = 0; i < wanted.size(); i++) {
        if (wanted.get(i).path("kind").asText().equals(kind)) {
          of++;
          found += loose.containsKey(i) ? 1 : 0;
        }
      }
      tally.add("quotes_" + kind + "_recall", found, 0, of);
    }
    speakers(gold, wanted, quotations, loose);
    families(wanted, quotations, loose);
    for (int i = 0; i < wanted.size(); i++) {
      if (!loose.containsKey(i)) {
        JsonNode quote = wanted.get(i);
        misses.accept("quotation not found: " + quote.path("text").asText());
      }
    }
    for (int j = 0; j < quotations.size(); j++) {
      if (!loose.containsValue(j)) {
        misses.accept("quotation not in gold: " + quotations.get(j).path("text").asText());
      }
    }
  }

  private void speakers(
      JsonNode gold, List<JsonNode> wanted, List<JsonNode> found, Map<Integer, Integer> loose) {
    Map<String, Set<String>> variants = new LinkedHashMap<>();
    for (JsonNode entity : gold.path("entities")) {
      Set<String> forms =
          variants.computeIfAbsent(
              Wording.fold(entity.path("canonical").asText()), name -> new LinkedHashSet<>());
      entity.path("variants").forEach(variant -> forms.add(Wording.fold(variant.asText())));
    }
    int right = 0;
    int named = 0;
    int rightNamed = 0;
    for (Map.Entry<Integer, Integer> pair : loose.entrySet()) {
      String speaker = wanted.get(pair.getKey()).path("speaker").asText();
      String said = found.get(pair.getValue()).path("speakerName").asText("");
      Set<String> forms = variants.getOrDefault(Wording.fold(speaker), Set.of());
      boolean hasName = variants.containsKey(Wording.fold(speaker));
      boolean same = Wording.sameSpeaker(speaker, forms, said.equals("null") ? "" : said);
      right += same ? 1 : 0;
      named += hasName ? 1 : 0;
      rightNamed += hasName && same ? 1 : 0;
      if (!same) {
        misses.accept(
            "speaker: wanted "
                + speaker
                + ", found "
                + said
                + ": "
                + wanted.get(pair.getKey()).path("text").asText());
      }
    }
    tally.add("speaker", right, 0, loose.size());
    tally.add("quote_and_speaker", right, found.size(), wanted.size());
    tally.add("speaker_named", rightNamed, 0, named);
  }

  private void families(List<JsonNode> wanted, List<JsonNode> found, Map<Integer, Integer> loose) {
    Set<List<Integer>> goldPairs = new LinkedHashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = i + 1; j < wanted.size(); j++) {
        if (wanted.get(i).path("family").equals(wanted.get(j).path("family"))) {
          goldPairs.add(List.of(i, j));
        }
      }
    }
    Map<Integer, Integer> back = new LinkedHashMap<>();
    loose.forEach((gold, other) -> back.put(other, gold));
    Map<String, List<Integer>> families = new LinkedHashMap<>();
    for (int j = 0; j < found.size(); j++) {
      String family = found.get(j).path("family").asText("");
      if (!family.isEmpty()) {
        families.computeIfAbsent(family, f -> new ArrayList<>()).add(back.getOrDefault(j, -1 - j));
      }
    }
    Set<List<Integer>> pairs = new LinkedHashSet<>();
    for (List<Integer> members : families.values()) {
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          int a = Math.min(members.get(i), members.get(j));
          int b = Math.max(members.get(i), members.get(j));
          pairs.add(List.of(a, b));
        }
      }
    }
    long right = pairs.stream().filter(goldPairs::contains).count();
    tally.add("quote_families_pairs", right, pairs.size(), goldPairs.size());
    for (List<Integer> pair : goldPairs) {
      if (!pairs.contains(pair)
          && loose.containsKey(pair.get(0))
          && loose.containsKey(pair.get(1))) {
        misses.accept(
            "family missing: "
                + wanted.get(pair.get(0)).path("text").asText()
                + " / "
                + wanted.get(pair.get(1)).path("text").asText());
      }
    }
  }
}
