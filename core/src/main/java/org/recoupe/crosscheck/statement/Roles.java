package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.lexicon.Lexicon;

/**
 * What several reports say of who somebody is. Descriptions of one person that share a word which
 * few descriptions have are witnesses of one statement.
 */
final class Roles {
  /** Statements on one person at most: the words that most reports use come first. */
  private static final int MOST = 4;

  private static final String FORMER = "ex-";

  private final StoryClauses story;
  private final Lexicon lexicon = new Lexicon();
  private final Concepts concepts = new Concepts(lexicon);
  private final RoleReader reader = new RoleReader(lexicon);
  private final Map<String, List<Described>> persons = new LinkedHashMap<>();

  /** A description with what it may be known by. */
  private record Described(Clause clause, Set<String> keys, boolean named, boolean brief) {}

  Roles(StoryClauses story) {
    this.story = story;
    List<TreeMap<Integer, Unit>> units = new ArrayList<>();
    story.articles().forEach(article -> units.add(new TreeMap<>()));
    for (Clause clause : story.clauses()) {
      clause.units().forEach(u -> units.get(clause.article()).put(u.at().start(), u));
    }
    for (int a = 0; a < units.size(); a++) {
      AnnotatedArticle article = story.articles().get(a);
      for (RoleReader.Role role : reader.read(article)) {
        add(a, article, role, units.get(a));
      }
    }
  }

  private void add(
      int number, AnnotatedArticle article, RoleReader.Role role, TreeMap<Integer, Unit> units) {
    String entity = "";
    List<Unit> whole = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Unit unit : units.subMap(role.at().start(), role.at().end()).values()) {
      whole.add(unit);
      boolean named = role.name().overlaps(unit.at());
      if (named) {
        for (String key : unit.keys()) {
          entity = key.startsWith(Item.ENTITY) ? key : entity;
        }
      }
      if (!named || !role.named()) {
        keys.addAll(keys(unit, article.segments().text()));
      }
    }
    if (!entity.isEmpty() && !keys.isEmpty()) {
      Clause clause =
          new Clause(number, article.id(), role.sentence(), role.at(), whole, false, false);
      persons
          .computeIfAbsent(entity, k -> new ArrayList<>())
          .add(new Described(clause, keys, role.named(), role.brief()));
    }
  }

  private Set<String> keys(Unit unit, String text) {
    Set<String> keys = new LinkedHashSet<>();
    String stem = unit.keys().get(0);
    if (unit.kind() == Unit.Kind.TIME || reader.isCommon(stem)) {
      return keys;
    }
    if (unit.kind() == Unit.Kind.NUMBER) {
      return Set.of(stem);
    }
    String word = Lexicon.fold(unit.at().of(text));
    if (word.startsWith(FORMER) && word.length() > FORMER.length()) {
      stem = lexicon.stem(word.substring(FORMER.length()));
    }
    keys.add(stem);
    concepts.of(stem, "").stream().filter(key -> key.startsWith(Concepts.SET)).forEach(keys::add);
    return keys;
  }

  /** Descriptions that say the same of one person, of two reports and more. */
  List<List<Clause>> find() {
    List<List<Clause>> found = new ArrayList<>();
    persons.values().forEach(some -> found.addAll(find(some)));
    return found;
  }

  private static List<List<Clause>> find(List<Described> person) {
    Map<String, List<Described>> byKey = new LinkedHashMap<>();
    for (Described one : person) {
      one.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(one));
    }
    List<List<Clause>> candidates = new ArrayList<>();
    for (List<Described> sharing : byKey.values()) {
      List<Clause> members = oneEach(sharing, byKey);
      if (members.size() > 1 && sharing.stream().anyMatch(one -> one.named() && !one.brief())) {
        candidates.add(members);
      }
    }
    candidates.sort(Comparator.comparingInt(members -> -members.size()));
    List<List<Clause>> found = new ArrayList<>();
    Set<List<Integer>> told = new LinkedHashSet<>();
    for (List<Clause> members : candidates) {
      boolean fresh = false;
      for (Clause a : members) {
        for (Clause b : members) {
          boolean pair = a.article() < b.article();
          fresh |=
              pair && told.add(List.of(a.article(), a.at().start(), b.article(), b.at().start()));
        }
      }
      if (fresh && found.size() < MOST) {
        found.add(members);
      }
    }
    return found;
  }

  /** Of each article the description of which others say most. */
  private static List<Clause> oneEach(List<Described> sharing, Map<String, List<Described>> byKey) {
    Map<Integer, Described> best = new TreeMap<>();
    for (Described one : sharing) {
      best.merge(one.clause().article(), one, (a, b) -> isBetter(b, a, byKey) ? b : a);
    }
    return best.values().stream().map(Described::clause).toList();
  }

  private static boolean isBetter(
      Described one, Described other, Map<String, List<Described>> byKey) {
    return one.brief() == other.brief() ? common(one, byKey) > common(other, byKey) : other.brief();
  }

  private static int common(Described one, Map<String, List<Described>> byKey) {
    int common = 0;
    for (String key : one.keys()) {
      common += byKey.getOrDefault(key, List.of()).size() - 1;
    }
    return common;
  }
}
