package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordKinds;

/**
 * Reads of whom or what a clause tells: the persons, places and nouns near a word of its sentence.
 */
final class Subjects {
  /** Content words in front of a word that may name what it is told of. */
  private static final int BEFORE = 20;

  private static final int BEHIND = 4;

  private final Lexicon lexicon = new Lexicon();
  private final StoryClauses story;
  private final Map<List<Integer>, List<Clause>> sentences = new LinkedHashMap<>();
  private final Map<List<Integer>, String> folded = new LinkedHashMap<>();
  private final Set<String> persons = new LinkedHashSet<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Map<Integer, String> protagonists = new LinkedHashMap<>();
  private final Set<String> personNouns = new LinkedHashSet<>();
  private final Set<String> vague = new LinkedHashSet<>();

  Subjects(StoryClauses story) {
    this.story = story;
    WordKinds words = new WordKinds("fr/conflict/ages.txt");
    for (String kind : List.of("he", "she", "any")) {
      words.of(kind).forEach(word -> personNouns.add(lexicon.stem(word)));
    }
    words.of("vague").forEach(word -> vague.add(lexicon.stem(word)));
    for (Clause clause : story.clauses()) {
      sentences
          .computeIfAbsent(List.of(clause.article(), clause.sentence()), k -> new ArrayList<>())
          .add(clause);
    }
    typed();
  }

  private void typed() {
    Map<Integer, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Clause clause : story.clauses()) {
      AnnotatedArticle article = story.articles().get(clause.article());
      for (Unit unit : clause.units()) {
        String entity = entity(unit);
        Mention mention = entity.isEmpty() ? null : mention(article, unit);
        if (mention != null && mention.type() == EntityType.PERSON) {
          persons.add(entity);
          counts
              .computeIfAbsent(clause.article(), k -> new LinkedHashMap<>())
              .merge(entity, 1, Integer::sum);
        } else if (mention != null && mention.type() == EntityType.PLACE) {
          places.add(entity);
        }
      }
    }
    counts.forEach(
        (article, own) -> {
          int most = own.values().stream().mapToInt(Integer::intValue).max().orElse(0);
          own.entrySet().stream()
              .filter(e -> e.getValue() == most)
              .findFirst()
              .ifPresent(e -> protagonists.put(article, e.getKey()));
        });
  }

  private static @Nullable Mention mention(AnnotatedArticle article, Unit unit) {
    for (Mention mention : article.mentions()) {
      if (mention.at().overlaps(unit.at())) {
        return mention;
      }
    }
    return null;
  }

  private static String entity(Unit unit) {
    return unit.keys().stream().filter(key -> key.startsWith("e:")).findFirst().orElse("");
  }

  /** The clauses of each sentence, in order. */
  Collection<List<Clause>> sentences() {
    return sentences.values();
  }

  /** The text of a sentence, folded once for all that look for words in it. */
  String folded(List<Clause> sentence) {
    Clause first = sentence.get(0);
    return folded.computeIfAbsent(
        List.of(first.article(), first.sentence()),
        key -> {
          int end = sentence.get(sentence.size() - 1).at().end();
          return Lexicon.fold(story.text(first).substring(first.at().start(), end));
        });
  }

  /** Units around the characters {@code from} to {@code to} of the text of {@code clause}. */
  List<Unit> around(Clause clause, int from, int to) {
    List<Unit> before = new ArrayList<>();
    List<Unit> behind = new ArrayList<>();
    for (Clause part :
        sentences.getOrDefault(List.of(clause.article(), clause.sentence()), List.of(clause))) {
      for (Unit unit : part.units()) {
        if (unit.at().end() <= from) {
          before.add(unit);
        } else if (unit.at().start() >= to && part.equals(clause)) {
          behind.add(unit);
        }
      }
    }
    List<Unit> around =
        new ArrayList<>(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
    around.addAll(behind.subList(0, Math.min(BEHIND, behind.size())));
    return around;
  }

  /** Persons among {@code units}; where there are none, whom the article is mostly about. */
  Set<String> persons(int article, List<Unit> units) {
    Set<String> found = new LinkedHashSet<>();
    for (Unit unit : units) {
      String entity = entity(unit);
      if (persons.contains(entity)) {
        found.add(entity);
      } else if (unit.kind() == Unit.Kind.WORD && personNouns.contains(unit.keys().get(0))) {
        found.add(unit.keys().get(0));
      }
    }
    if (found.isEmpty() && protagonists.containsKey(article)) {
      found.add(protagonists.getOrDefault(article, ""));
    }
    return found;
  }

  /** True if the sentences of both name the same two persons. */
  boolean shareTwo(Clause one, Clause other) {
    Set<String> here = named(one);
    return named(other).stream().filter(here::contains).count() > 1;
  }

  /** True if the sentences of both name several places, of which they share none. */
  boolean isElsewhere(Clause one, Clause other) {
    Set<String> here = places(sentence(one));
    Set<String> there = places(sentence(other));
    return here.size() > 1 && there.size() > 1 && here.stream().noneMatch(there::contains);
  }

  /** True if the sentences of both name one place. */
  boolean shareAPlace(Clause one, Clause other) {
    Set<String> here = places(sentence(one));
    return places(sentence(other)).stream().anyMatch(here::contains);
  }

  private List<Unit> sentence(Clause clause) {
    return sentences
        .getOrDefault(List.of(clause.article(), clause.sentence()), List.of(clause))
        .stream()
        .flatMap(part -> part.units().stream())
        .toList();
  }

  private Set<String> named(Clause clause) {
    Set<String> found = new LinkedHashSet<>();
    for (Clause part :
        sentences.getOrDefault(List.of(clause.article(), clause.sentence()), List.of(clause))) {
      part.units().stream().map(Subjects::entity).filter(persons::contains).forEach(found::add);
    }
    return found;
  }

  /** Places among {@code units}. */
  Set<String> places(List<Unit> units) {
    Set<String> found = new LinkedHashSet<>();
    units.stream().map(Subjects::entity).filter(places::contains).forEach(found::add);
    return found;
  }

  /** Those of {@code nouns}, by stem, that stand among {@code units}. */
  Set<String> nouns(List<Unit> units, Set<String> nouns) {
    Set<String> found = new LinkedHashSet<>();
    units.stream().map(unit -> unit.keys().get(0)).filter(nouns::contains).forEach(found::add);
    return found;
  }

  /** True if both begin with the same noun (« le gardien »), and one that tells who it is. */
  boolean isOneNoun(List<Unit> one, List<Unit> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    String key = one.get(0).keys().get(0);
    return key.equals(other.get(0).keys().get(0)) && !vague.contains(key);
  }

  /** True for a noun that tells no more than that it is somebody. */
  boolean isVague(String key) {
    return vague.contains(key);
  }

  /** Stem of a word. */
  String stem(String word) {
    return lexicon.stem(word);
  }
}
