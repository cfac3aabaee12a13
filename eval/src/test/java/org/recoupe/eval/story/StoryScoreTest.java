package org.recoupe.eval.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.recoupe.eval.Measure.Figure;

/** The figures of a small story, worked out by hand and checked with the reference script. */
class StoryScoreTest {
  private static final String GOLD =
      """
      {"articles": [{"id": "a", "published": "2031-05-02", "agencies": ["AFP"]},
                    {"id": "b", "published": "2031-05-03", "agencies": []}],
       "debris": [{"article": "a", "start": 0, "end": 10}],
       "origins": [["a"], ["b"]],
       "quotes": [
         {"article": "a", "start": 100, "end": 150, "kind": "direct", "speaker": "Ana Morel", "family": "F1", "text": "x"},
         {"article": "b", "start": 100, "end": 150, "kind": "indirect", "speaker": "Ana Morel", "family": "F1", "text": "y"}],
       "facts": [{"gist": "g", "witnesses": [
         {"article": "a", "start": 200, "end": 240, "text": "x"}, {"article": "b", "start": 200, "end": 240, "text": "y"}]}],
       "conflicts": [{"status": "update", "gist": "g", "sides": [
         {"witnesses": [{"article": "a", "start": 300, "end": 320}]}, {"witnesses": [{"article": "b", "start": 300, "end": 320}]}]}],
       "entities": [{"canonical": "Ana Morel", "variants": ["Morel", "la maire de Vaubrun"]}],
       "times": [{"article": "a", "start": 50, "end": 56, "value": "2031-05-02", "text": "samedi"}]}
      """;

  private static final String DOSSIER =
      """
      {"stories": [{"id": "s1",
        "articles": [{"id": "a.txt", "published": {"value": "2031-05-02T10:00"}, "agencies": ["afp"], "debris": [{"start": 5, "end": 15}]},
                     {"id": "b.txt", "published": {"value": null}, "agencies": ["ATS"], "debris": []}],
        "origins": [{"id": "o1", "articles": ["a.txt", "b.txt"]}],
        "quotations": [
          {"article": "a.txt", "start": 100, "end": 150, "speakerName": "Morel", "family": "f1", "text": "x"},
          {"article": "b.txt", "start": 120, "end": 150, "speakerName": null, "family": "f1", "text": "y"},
          {"article": "b.txt", "start": 500, "end": 550, "speakerName": "Paul Rey", "family": "f2", "text": "z"}],
        "statements": [{"witnesses": [{"article": "a.txt", "start": 190, "end": 260}, {"article": "b.txt", "start": 200, "end": 225}]}],
        "conflicts": [{"status": "conflict", "about": "x", "sides": [
          {"witnesses": [{"article": "a.txt", "start": 300, "end": 320}]}, {"witnesses": [{"article": "b.txt", "start": 305, "end": 330}]}]}],
        "entities": [{"id": "e1", "name": "Ana Morel", "variants": ["Morel"]}],
        "times": [{"article": "a.txt", "start": 47, "end": 56, "value": "2031-05-02"}]}]}
      """;

  private static Map<String, Double> score(String gold, String dossier) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode wanted = mapper.readTree(gold);
    Tally tally = new Tally();
    List<String> misses = new ArrayList<>();
    new StoryScore(tally, misses::add).score(wanted, mapper.readTree(dossier));
    Map<String, Double> figures = new TreeMap<>();
    for (Figure figure : tally.figures()) {
      figures.put(figure.name(), Math.round(figure.value() * 1e4) / 1e4);
    }
    return figures;
  }

  @Test
  void everyMeasure() throws IOException {
    Map<String, Double> figures = score(GOLD, DOSSIER);
    assertEquals(1.0, figures.get("stories F1"));
    assertEquals(0.5, figures.get("origins P"));
    assertEquals(1.0, figures.get("origins R"));
    assertEquals(0.5, figures.get("agencies P"));
    assertEquals(1.0, figures.get("published P"));
    assertEquals(0.5, figures.get("published R"));
    assertEquals(0.5, figures.get("debris_chars F1"));
    assertEquals(0.8, figures.get("quotes_loose F1"));
    assertEquals(0.4, figures.get("quotes_strict F1"));
    assertEquals(1.0, figures.get("quotes_indirect_recall R"));
    assertEquals(0.5, figures.get("speaker R"));
    assertEquals(0.4, figures.get("quote_and_speaker F1"));
    assertEquals(1.0, figures.get("quote_families_pairs F1"));
    assertEquals(1.0, figures.get("facts_pairs_recall R"));
    assertEquals(1.0, figures.get("facts_pairs_precision P"));
    assertEquals(1.0, figures.get("facts_complete_recall R"));
    assertEquals(1.0, figures.get("conflicts_recall R"));
    assertEquals(0.0, figures.get("conflicts_status R"));
    assertEquals(1.0, figures.get("conflicts_precision P"));
    assertEquals(0.6667, figures.get("entity_forms_recall R"));
    assertEquals(1.0, figures.get("entity_links F1"));
    assertEquals(0.0, figures.get("times_strict F1"));
    assertEquals(1.0, figures.get("times_value F1"));
  }

  @Test
  void anEmptyDossierFindsNothing() throws IOException {
    Map<String, Double> figures = score(GOLD, "{\"stories\": []}");
    assertEquals(0.0, figures.get("quotes_loose R"));
    assertEquals(1.0, figures.get("origins F1"));
    assertEquals(0.0, figures.get("facts_pairs_recall R"));
  }
}
