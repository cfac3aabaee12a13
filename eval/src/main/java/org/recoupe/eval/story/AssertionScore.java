package org.recoupe.eval.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Scores statements against facts, and conflicts. */
final class AssertionScore {
  private final Tally tally;
  private final Consumer<String> misses;

  AssertionScore(Tally tally, Consumer<String> misses) {
    this.tally = tally;
    this.misses = misses;
  }

  void score(JsonNode gold, List<JsonNode> statements, List<JsonNode> conflicts) {
    List<List<Place>> facts = new ArrayList<>();
    gold.path("facts").forEach(fact -> facts.add(Place.all(fact.path("witnesses"))));
    List<List<Place>> stated =
        statements.stream().map(s -> Place.all(s.path("witnesses"))).toList();
    recall(gold, facts, stated);
    precision(facts, stated);
    conflicts(gold, conflicts);
  }

  private void recall(JsonNode gold, List<List<Place>> facts, List<List<Place>> stated) {
    for (int f = 0; f < facts.size(); f++) {
      List<Place> witnesses = facts.get(f);
      List<Set<Integer>> hits = new ArrayList<>();
      for (Place witness : witnesses) {
        Set<Integer> hit = new TreeSet<>();
        for (int k = 0; k < stated.size(); k++) {
          if (witness.touchesAny(stated.get(k))) {
            hit.add(k);
          }
        }
        hits.add(hit);
      }
      for (int i = 0; i < witnesses.size(); i++) {
        for (int j = i + 1; j < witnesses.size(); j++) {
          if (witnesses.get(i).article().equals(witnesses.get(j).article())) {
            continue;
          }
          boolean together = hits.get(i).stream().anyMatch(hits.get(j)::contains);
          tally.add("facts_pairs_recall", together ? 1 : 0, 0, 1);
          if (!together) {
            JsonNode texts = gold.path("facts").get(f).path("witnesses");
            misses.accept(
                "fact pair apart: "
                    + texts.get(i).path("text").asText()
                    + " / "
                    + texts.get(j).path("text").asText());
          }
        }
      }
      Set<Integer> all = hits.isEmpty() ? new TreeSet<>() : new TreeSet<>(hits.get(0));
      hits.forEach(all::retainAll);
      tally.add("facts_complete_recall", all.isEmpty() ? 0 : 1, 0, 1);
    }
  }

  private void precision(List<List<Place>> facts, List<List<Place>> stated) {
    for (List<Place> witnesses : stated) {
      List<Set<Integer>> labels = new ArrayList<>();
      for (Place witness : witnesses) {
        Set<Integer> label = new TreeSet<>();
        for (int f = 0; f < facts.size(); f++) {
          if (witness.touchesAny(facts.get(f))) {
            label.add(f);
          }
        }
        labels.add(label);
      }
      for (int i = 0; i < witnesses.size(); i++) {
        for (int j = i + 1; j < witnesses.size(); j++) {
          if (!witnesses.get(i).article().equals(witnesses.get(j).article())
              && !labels.get(i).isEmpty()
              && !labels.get(j).isEmpty()) {
            boolean right = labels.get(i).stream().anyMatch(labels.get(j)::contains);
            tally.add("facts_pairs_precision", right ? 1 : 0, 1, 0);
            if (!right) {
              misses.accept("fact pair wrong: " + witnesses.get(i) + " / " + witnesses.get(j));
            }
          }
        }
      }
    }
  }

  private void conflicts(JsonNode gold, List<JsonNode> shown) {
    List<List<List<Place>>> found = shown.stream().map(AssertionScore::sides).toList();
    Set<Integer> used = new LinkedHashSet<>();
    for (JsonNode conflict : gold.path("conflicts")) {
      List<List<Place>> sides = sides(conflict);
      String status = conflict.path("status").asText();
      Set<Integer> hits = new TreeSet<>();
      for (int k = 0; k < found.size(); k++) {
        if (opposed(sides, found.get(k))) {
          hits.add(k);
        }
      }
      used.addAll(hits);
      int hit = hits.isEmpty() ? 0 : 1;
      tally.add("conflicts_recall", hit, 0, 1);
      tally.add("conflicts_recall_" + status, hit, 0, 1);
      if (hit == 1) {
        boolean same =
            hits.stream().anyMatch(k -> shown.get(k).path("status").asText().equals(status));
        tally.add("conflicts_status", same ? 1 : 0, 0, 1);
      } else {
        misses.accept("conflict not found: " + conflict.path("gist").asText());
      }
    }
    tally.add("conflicts_precision", used.size(), found.size(), 0);
    for (int k = 0; k < found.size(); k++) {
      if (!used.contains(k)) {
        misses.accept("conflict not in gold: " + shown.get(k).path("about").asText());
      }
    }
  }

  private static List<List<Place>> sides(JsonNode conflict) {
    List<List<Place>> sides = new ArrayList<>();
    conflict.path("sides").forEach(side -> sides.add(Place.all(side.path("witnesses"))));
    return sides;
  }

  /** True if two sides of one meet two different sides of the other. */
  private static boolean opposed(List<List<Place>> gold, List<List<Place>> found) {
    List<int[]> meetings = new ArrayList<>();
    for (int a = 0; a < gold.size(); a++) {
      for (int b = 0; b < found.size(); b++) {
        List<Place> side = found.get(b);
        if (gold.get(a).stream().anyMatch(witness -> witness.touchesAny(side))) {
          meetings.add(new int[] {a, b});
        }
      }
    }
    return meetings.stream()
        .anyMatch(x -> meetings.stream().anyMatch(y -> x[0] != y[0] && x[1] != y[1]));
  }
}
