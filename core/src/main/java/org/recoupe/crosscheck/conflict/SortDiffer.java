package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordList;

/**
 * Finds one thing that reports name by words that exclude each other: « a frappé deux policiers »,
 * « a frappé deux gendarmes ». The word in front, with a number between or not, must be the same.
 * One report may call one thing by two such words, too.
 */
final class SortDiffer implements Differ {
  /** Share and weight of what both sentences say beside the two words. */
  private static final double LEAST_SHARE = 0.2;

  private static final double LEAST_WEIGHT = 6;

  /** The same inside one report. */
  private static final double LEAST_SHARE_INSIDE = 0.3;

  private static final double LEAST_WEIGHT_INSIDE = 6;

  /** Places of one member that are compared. */
  private static final int MOST = 60;

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}-]+");

  /** The sort and the member of a word, by its stem. */
  private final Map<String, List<String>> members = new LinkedHashMap<>();

  SortDiffer() {
    for (String line : WordList.lines("fr/conflict/sorts.txt")) {
      List<String> parts = List.of(line.split(" +"));
      for (String member : parts.subList(1, parts.size())) {
        for (String word : member.split(":")) {
          members.put(word.replace('_', ' '), List.of(parts.get(0), member));
        }
      }
    }
  }

  /** A word of a sort in a clause, and what stands right before it. */
  private record Named(Clause clause, String word, String member, Set<String> before) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<String, List<Named>> sorts = new TreeMap<>();
    for (Clause clause : story.clauses()) {
      Unit verb = null;
      for (Unit unit : clause.units()) {
        String word = Lexicon.fold(story.words(clause, unit));
        List<String> member = members.get(word);
        if (member != null && verb != null) {
          sorts
              .computeIfAbsent(member.get(0), k -> new ArrayList<>())
              .add(new Named(clause, word, member.get(1), new LinkedHashSet<>(verb.keys())));
        }
        verb = unit.kind() == Unit.Kind.NUMBER ? verb : isVerb(word, unit) ? unit : null;
      }
    }
    Surroundings surroundings = compared.surroundings();
    List<Draft> drafts = new ArrayList<>();
    for (List<Named> sort : sorts.values()) {
      Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
      List<Named> some = sort.subList(0, Math.min(MOST, sort.size()));
      Named first = null;
      for (Named one : some) {
        for (Named other : some) {
          if (isOfOne(story, one, other, surroundings)) {
            first = first == null ? one : first;
            add(sides, one);
            add(sides, other);
          }
        }
      }
      if (first != null) {
        drafts.add(draft(story, first, sides));
      }
    }
    return drafts;
  }

  private boolean isVerb(String word, Unit unit) {
    return unit.kind() == Unit.Kind.WORD && !members.containsKey(word) && ends(word);
  }

  private static boolean ends(String word) {
    return word.endsWith("er")
        || word.endsWith("ant")
        || word.endsWith("é")
        || word.endsWith("ée")
        || word.endsWith("és")
        || word.endsWith("ées")
        || word.endsWith("u")
        || word.endsWith("us")
        || word.endsWith("ir");
  }

  private static void add(Map<String, List<Excerpt>> sides, Named named) {
    List<Excerpt> places = sides.computeIfAbsent(named.word(), k -> new ArrayList<>());
    if (!places.contains(named.clause().excerpt())) {
      places.add(named.clause().excerpt());
    }
  }

  private boolean isOfOne(StoryClauses story, Named one, Named other, Surroundings around) {
    if (one.clause().equals(other.clause())
        || one.clause().article() == other.clause().article()
            && one.clause().sentence() == other.clause().sentence()
        || one.member().equals(other.member())
        || one.before().stream().noneMatch(other.before()::contains)
        || says(story, one.clause(), other.member())
        || says(story, other.clause(), one.member())) {
      return false;
    }
    Surroundings.Shared shared = around.shared(one.clause(), other.clause(), Set.of());
    // One report speaks of two collisions more often than it calls one vehicle by two names.
    return one.clause().article() == other.clause().article()
        ? shared.isAtLeast(LEAST_SHARE_INSIDE, LEAST_WEIGHT_INSIDE)
        : shared.isAtLeast(LEAST_SHARE, LEAST_WEIGHT);
  }

  /** True if a clause has a word for {@code member} too. */
  private static boolean says(StoryClauses story, Clause clause, String member) {
    // « camion » is no part of « camionnette ».
    String text = " " + NOT_LETTERS.matcher(Lexicon.fold(story.words(clause))).replaceAll(" ");
    for (String word : member.split(":")) {
      if ((text + " ").contains(" " + word.replace('_', ' ') + " ")) {
        return true;
      }
    }
    return false;
  }

  private static Draft draft(StoryClauses story, Named first, Map<String, List<Excerpt>> sides) {
    return new Draft(
        Conflict.Kind.ATTRIBUTION,
        Conflict.Status.CONFLICT,
        story.words(first.clause()),
        sides,
        List.of(Reason.of("conflict.sort", sides.keySet().toArray(new String[0]))),
        0);
  }
}
