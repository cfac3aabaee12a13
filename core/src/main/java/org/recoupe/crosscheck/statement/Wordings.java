package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.text.Sentence;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;

/**
 * Chooses the words that stand for a statement: the clause that says most of what its witnesses
 * share and least beside it, if it can be read alone; else a whole sentence.
 */
final class Wordings {
  /** What a word that few witnesses share costs, against what a shared one is worth. */
  private static final double EXTRA = 0.5;

  private final StoryClauses story;
  private final Map<String, List<Span>> contradicted = new LinkedHashMap<>();
  private final Assertion assertion = new Assertion();

  Wordings(StoryClauses story, List<Conflict> conflicts) {
    this.story = story;
    conflicts.stream()
        .filter(conflict -> conflict.status() == Conflict.Status.CONFLICT)
        .filter(conflict -> conflict.kind() != Conflict.Kind.NAME)
        .flatMap(conflict -> conflict.sides().stream())
        .flatMap(side -> side.witnesses().stream())
        .forEach(
            place ->
                contradicted
                    .computeIfAbsent(place.article(), k -> new ArrayList<>())
                    .add(place.at()));
  }

  /**
   * Texts that may stand for some clauses.
   *
   * @param texts the best first; never empty
   * @param readable true if the first is one of the clauses, read alone
   */
  record Choice(List<String> texts, boolean readable) {
    Choice {
      texts = List.copyOf(texts);
    }
  }

  /** A clause and how well it stands for others. */
  private record Weighed(Clause clause, double worth) {}

  /** The texts of {@code members}; sentences that say more, which is contradicted, come last. */
  Choice of(List<Clause> members) {
    Map<String, Integer> articles = articles(members);
    int all = (int) members.stream().map(Clause::article).distinct().count();
    List<Clause> sorted =
        members.stream()
            .map(clause -> new Weighed(clause, worth(clause, articles, all)))
            .sorted(Comparator.comparingDouble(weighed -> -weighed.worth()))
            .map(Weighed::clause)
            .toList();
    Set<String> texts = new LinkedHashSet<>();
    for (Clause clause : sorted) {
      String text = story.text(clause);
      Span sentence = sentence(clause).at();
      boolean opens = clause.at().start() == sentence.start();
      if (opens
          && assertion.isReadable(clause, text)
          && assertion.isComplete(clause.at(), sentence, text)) {
        texts.add(shown(clause.at().of(text)));
      }
    }
    boolean readable = !texts.isEmpty();
    withoutHeadings(texts);
    List<String> chosen = new ArrayList<>(pairedFirst(texts));
    List<Clause> sound = new ArrayList<>();
    List<Clause> beside = new ArrayList<>();
    sorted.forEach(clause -> (isContradictedBeside(clause) ? beside : sound).add(clause));
    chosen.addAll(pairedFirst(sentences(sound)));
    chosen.addAll(pairedFirst(sentences(beside)));
    for (List<Clause> some : List.of(sound, beside)) {
      some.forEach(clause -> chosen.add(shown(clause.at().of(story.text(clause)))));
    }
    List<String> completed =
        chosen.stream().distinct().map(QuoteMarks::complete).distinct().toList();
    return new Choice(completed, readable);
  }

  private Set<String> sentences(List<Clause> clauses) {
    Set<String> sentences = new LinkedHashSet<>();
    clauses.forEach(c -> sentences.add(shown(sentence(c).at().of(story.text(c)))));
    return sentences;
  }

  /** Those that begin and end in one quotation, or in none, before the others. */
  private static List<String> pairedFirst(Set<String> texts) {
    List<String> paired = new ArrayList<>();
    List<String> others = new ArrayList<>();
    texts.forEach(text -> (QuoteMarks.arePaired(text) ? paired : others).add(text));
    paired.addAll(others);
    return paired;
  }

  /**
   * Leaves out « Heurts en province Des heurts ont eu lieu » where « Des heurts ont eu lieu » is.
   */
  private static void withoutHeadings(Set<String> texts) {
    List<String> all = List.copyOf(texts);
    texts.removeIf(
        text -> all.stream().anyMatch(other -> other != text && text.endsWith(" " + other)));
  }

  /** Weight of what more than half of the articles of {@code members} share, by article. */
  double common(List<Clause> members) {
    Map<String, Integer> articles = articles(members);
    int all = (int) members.stream().map(Clause::article).distinct().count();
    return members.stream().mapToDouble(c -> worth(c, articles, all)).max().orElse(0) * all;
  }

  /** True if the sentence of a clause says beside it what other reports contradict. */
  private boolean isContradictedBeside(Clause clause) {
    Span sentence = sentence(clause).at();
    return contradicted.getOrDefault(clause.id(), List.of()).stream()
        .anyMatch(place -> place.overlaps(sentence) && !place.overlaps(clause.at()));
  }

  private double worth(Clause clause, Map<String, Integer> articles, int all) {
    double worth = 0;
    for (Unit unit : clause.units()) {
      int most = 0;
      for (String key : unit.keys()) {
        most = Math.max(most, articles.getOrDefault(key, 0));
      }
      worth += story.weights().of(unit) * (2 * most > all ? 1 : -EXTRA);
    }
    return worth;
  }

  /** In how many articles each key stands. */
  private static Map<String, Integer> articles(List<Clause> members) {
    Map<String, Set<Integer>> seen = new LinkedHashMap<>();
    for (Clause clause : members) {
      for (Unit unit : clause.units()) {
        for (String key : unit.keys()) {
          seen.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(clause.article());
        }
      }
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    seen.forEach((key, set) -> counts.put(key, set.size()));
    return counts;
  }

  private Sentence sentence(Clause clause) {
    return story.articles().get(clause.article()).segments().sentences().get(clause.sentence());
  }

  private static String shown(String text) {
    return Spaces.single(text).strip();
  }
}
