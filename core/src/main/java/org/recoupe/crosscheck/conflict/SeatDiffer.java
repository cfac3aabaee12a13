package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordList;

/**
 * Finds what reports name by other words behind the same head: the court of one town or of another,
 * an aircraft of one type or of another. A report that gives both knows them apart, and so does one
 * that names several.
 */
final class SeatDiffer implements Differ {
  /** Share and weight of what two sentences must say alike to be of one event. */
  private static final double LEAST_SHARE = 0.2;

  private static final double LEAST_WEIGHT = 5;

  /** Places of one head that are compared. */
  private static final int MOST = 40;

  private static final Pattern SEAT =
      Pattern.compile("(\\p{Ll}++) (?:de |d['’]|du |à )((?:L[ae]s? )?\\p{Lu}[\\p{L}-]++)");
  private static final Pattern TYPE =
      Pattern.compile("(\\p{Lu}\\p{Ll}++) (\\p{Lu}{1,3}-?\\d{2,4})(?![\\p{L}\\d])");

  private final Set<String> institutions = new LinkedHashSet<>();

  SeatDiffer() {
    WordList.lines("fr/conflict/seats.txt")
        .forEach(line -> institutions.addAll(List.of(line.split(" +"))));
  }

  /** Where an article names something, and how. */
  private record Named(Clause clause, String words) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Draft> drafts = new ArrayList<>();
    Surroundings around = compared.surroundings();
    Subjects subjects = new Subjects(story);
    // Two courts of two events are no conflict; « A412 » and « A421 » hardly are two.
    drafts.addAll(
        differing(
            story,
            SEAT,
            Conflict.Kind.PLACE,
            "conflict.place",
            named -> isOfOne(named, around, subjects)));
    drafts.addAll(differing(story, TYPE, Conflict.Kind.NAME, "conflict.name.type", named -> true));
    return drafts;
  }

  /** True if sentences of two reports that name it otherwise share some of what they say. */
  private static boolean isOfOne(
      Map<Integer, List<Named>> byArticle, Surroundings around, Subjects subjects) {
    List<Named> all = byArticle.values().stream().flatMap(List::stream).limit(MOST).toList();
    for (Named one : all) {
      for (Named other : all) {
        if (one.clause().article() < other.clause().article()
            && !key(one.words()).equals(key(other.words()))) {
          Surroundings.Shared shared = around.shared(one.clause(), other.clause(), Set.of());
          if (!subjects.isElsewhere(one.clause(), other.clause())
              && shared.isAtLeast(LEAST_SHARE, LEAST_WEIGHT)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private List<Draft> differing(
      StoryClauses story,
      Pattern pattern,
      Conflict.Kind kind,
      String why,
      Predicate<Map<Integer, List<Named>>> ofOne) {
    Map<String, Map<Integer, List<Named>>> heads = new TreeMap<>();
    for (Clause clause : story.clauses()) {
      Matcher matcher = pattern.matcher(story.words(clause));
      while (matcher.find()) {
        String head = matcher.group(1);
        if (kind == Conflict.Kind.NAME || institutions.contains(head)) {
          heads
              .computeIfAbsent(head, k -> new TreeMap<>())
              .computeIfAbsent(clause.article(), k -> new ArrayList<>())
              .add(new Named(clause, matcher.group(2)));
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    heads.forEach(
        (head, byArticle) -> {
          Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
          for (List<Named> own : byArticle.values()) {
            boolean one = own.stream().map(n -> key(n.words())).distinct().count() == 1;
            for (Named named : own) {
              if (one) {
                sides
                    .computeIfAbsent(key(named.words()), k -> new ArrayList<>())
                    .add(named.clause().excerpt());
              }
            }
          }
          // With a third value they are several things of one sort.
          if (sides.size() == 2 && ofOne.test(byArticle)) {
            drafts.add(
                new Draft(
                    kind,
                    Conflict.Status.CONFLICT,
                    head + " " + String.join(" / ", shown(byArticle, sides.keySet())),
                    named(byArticle, sides),
                    List.of(Reason.of(why)),
                    1));
          }
        });
    return drafts;
  }

  private static Map<String, List<Excerpt>> named(
      Map<Integer, List<Named>> byArticle, Map<String, List<Excerpt>> sides) {
    Map<String, List<Excerpt>> named = new LinkedHashMap<>();
    List<String> shown = shown(byArticle, sides.keySet());
    int side = 0;
    for (List<Excerpt> places : sides.values()) {
      named.put(shown.get(side++), places);
    }
    return named;
  }

  private static List<String> shown(Map<Integer, List<Named>> byArticle, Set<String> keys) {
    List<String> shown = new ArrayList<>();
    for (String key : keys) {
      byArticle.values().stream()
          .flatMap(List::stream)
          .map(Named::words)
          .filter(words -> key(words).equals(key))
          .findFirst()
          .ifPresent(shown::add);
    }
    return shown;
  }

  private static String key(String words) {
    return Lexicon.plain(Lexicon.fold(words)).replace("-", "");
  }
}
