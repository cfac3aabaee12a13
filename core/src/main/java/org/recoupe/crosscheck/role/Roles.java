package org.recoupe.crosscheck.role;

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
import org.recoupe.crosscheck.clause.PlacedUnits;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.lexicon.Lexicon;

/**
 * What several reports say of who somebody is. Descriptions of one person that share a word which
 * few descriptions have are witnesses of one statement.
 */
public final class Roles {
  /** Statements on one person at most: the words that most reports use come first. */
  private static final int MOST = 4;

  /** From this rarity on one word tells who is meant. */
  private static final double RARE = 0.8;

  private final StoryClauses story;
  private final Lexicon lexicon = new Lexicon();
  private final Concepts concepts;
  private final RoleReader reader = new RoleReader(lexicon);
  private final RoleRecalls recalls = new RoleRecalls(lexicon, reader);
  private final List<PlacedUnits> units;
  private final Map<String, List<Described>> persons = new LinkedHashMap<>();

  /** A description with what it may be known by. */
  private record Described(Clause clause, Set<String> keys, boolean named, boolean brief) {}

  /**
   * Reads what the reports of {@code story} say.
   *
   * @param concepts which words stand for one another
   * @param units those of each report
   */
  public Roles(StoryClauses story, Concepts concepts, List<PlacedUnits> units) {
    this.story = story;
    this.concepts = concepts;
    this.units = units;
    List<List<RoleReader.Role>> roles = story.articles().stream().map(reader::read).toList();
    for (int a = 0; a < roles.size(); a++) {
      for (RoleReader.Role role : roles.get(a)) {
        String person = units.get(a).entity(role.name());
        if (!person.isEmpty()) {
          add(a, role, person);
          recalls.learn(story.articles().get(a), role, person);
        }
      }
    }
    for (int a = 0; a < roles.size(); a++) {
      for (RoleRecalls.Recall recall : recalls.read(story.articles().get(a), roles.get(a))) {
        add(a, recall.role(), recall.person());
      }
    }
  }

  private void add(int number, RoleReader.Role role, String person) {
    AnnotatedArticle article = story.articles().get(number);
    List<Unit> whole = units.get(number).in(role.at());
    Set<String> keys = new LinkedHashSet<>();
    int words = 0;
    for (Unit unit : whole) {
      if (!role.named() || !role.name().overlaps(unit.at())) {
        Set<String> some = keys(unit, article.segments().text());
        words += some.isEmpty() ? 0 : 1;
        keys.addAll(some);
      }
    }
    // « le président » alone may be any.
    boolean tells = role.named() || words > 1 || words == 1 && keys.stream().allMatch(this::isRare);
    if (!keys.isEmpty() && tells) {
      Clause clause =
          new Clause(number, article.id(), role.sentence(), role.at(), whole, false, false);
      persons
          .computeIfAbsent(person, k -> new ArrayList<>())
          .add(new Described(clause, keys, role.named(), role.brief()));
    }
  }

  private boolean isRare(String stem) {
    return Concepts.isSet(stem) || concepts.rarity(stem) >= RARE;
  }

  private Set<String> keys(Unit unit, String text) {
    String stem = unit.keys().get(0);
    if (unit.kind() == Unit.Kind.TIME || reader.isCommon(stem)) {
      return Set.of();
    }
    if (unit.kind() == Unit.Kind.NUMBER) {
      return Set.of(stem);
    }
    Set<String> keys = new LinkedHashSet<>();
    String rank = reader.rank(text, unit.at().start());
    if (!rank.isEmpty()) {
      return Set.of(rank + " " + stem);
    }
    List<String> wide = concepts.of(stem, "");
    if (wide.stream().anyMatch(key -> key.startsWith(Concepts.COUNTRY))) {
      // « le chef de la Ligue italien », « le ministre italien » share nothing.
      return Set.of();
    }
    keys.add(reader.stem(Lexicon.fold(unit.at().of(text))));
    wide.stream().filter(key -> key.startsWith(Concepts.SET)).forEach(keys::add);
    return keys;
  }

  /** Descriptions that say the same of one person, of two reports and more. */
  public List<List<Clause>> find() {
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

  /** Of each article the description with a name, if there is one, of which others say most. */
  private static List<Clause> oneEach(List<Described> sharing, Map<String, List<Described>> byKey) {
    Map<Integer, Described> best = new TreeMap<>();
    for (Described one : sharing) {
      best.merge(one.clause().article(), one, (a, b) -> isBetter(b, a, byKey) ? b : a);
    }
    return best.values().stream().map(Described::clause).toList();
  }

  private static boolean isBetter(
      Described one, Described other, Map<String, List<Described>> byKey) {
    if (one.brief() != other.brief()) {
      return other.brief();
    }
    return one.named() == other.named() ? common(one, byKey) > common(other, byKey) : one.named();
  }

  private static int common(Described one, Map<String, List<Described>> byKey) {
    int common = 0;
    for (String key : one.keys()) {
      common += byKey.getOrDefault(key, List.of()).size() - 1;
    }
    return common;
  }
}
