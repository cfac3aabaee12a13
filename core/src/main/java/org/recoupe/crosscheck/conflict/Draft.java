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
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.provenance.Reason;

/**
 * A conflict before it is ranked and named.
 *
 * @param kind on what reports differ
 * @param status conflict, update or rounding
 * @param about what the values are values of
 * @param sides witnesses by value, in the order in which they are shown
 * @param why why this status
 * @param size how large the difference is, 0 to 1
 */
record Draft(
    Conflict.Kind kind,
    Conflict.Status status,
    String about,
    Map<String, List<Excerpt>> sides,
    List<Reason> why,
    double size) {
  /** Why two numbers are one with a slip. */
  static final Reason SLIP = Reason.of("conflict.digit");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** True if {@code other} is of the same kind and says nothing that this does not. */
  boolean holds(Draft other) {
    if (kind == Conflict.Kind.NAME && sides.keySet().equals(other.sides.keySet())) {
      return true;
    }
    // « 40 blessés, dont 12 policiers » gives two numbers in one place.
    boolean numbers = kind == Conflict.Kind.COUNT || kind == Conflict.Kind.AMOUNT;
    if (numbers && sides.keySet().stream().noneMatch(other.sides.keySet()::contains)) {
      return false;
    }
    return kind == other.kind
        && status == other.status
        && other.sides.values().stream()
            .allMatch(places -> sides.values().stream().anyMatch(own -> own.containsAll(places)));
  }

  /** True if {@code slip} is a slip in a number, and this gives both its numbers already. */
  boolean counts(Draft slip) {
    return slip.why.equals(List.of(SLIP)) && sides.keySet().containsAll(slip.sides.keySet());
  }

  /** One name that is written in several ways. */
  static Draft ofSpelling(Map<String, List<Excerpt>> sides) {
    return new Draft(
        Conflict.Kind.NAME,
        Conflict.Status.CONFLICT,
        String.join(" / ", sides.keySet()),
        sides,
        List.of(Reason.of("conflict.name.spelling")),
        0);
  }

  /**
   * True for two dates of which one is given only by passages that give the other too: « Filmé le 3
   * mai, il sera jugé le 9 juin » dates two things.
   */
  boolean datesTwoThings() {
    return kind == Conflict.Kind.DATE
        && sides.values().stream()
            .anyMatch(
                one ->
                    sides.values().stream()
                        .anyMatch(o -> o != one && one.stream().allMatch(w -> meets(w, o))));
  }

  /**
   * True if two reports at least give numbers, and each of them gives all: each counts several
   * things. One report by itself may contradict itself, and one that rounds a number in its head is
   * worth a line.
   */
  boolean listsTwoThings() {
    Set<Set<String>> articles = new LinkedHashSet<>();
    sides.values().forEach(side -> articles.add(articles(side)));
    return kind == Conflict.Kind.COUNT
        && status != Conflict.Status.ROUNDING
        && articles.size() == 1
        && articles.iterator().next().size() > 1;
  }

  /**
   * True if {@code other} has the same values of the same reports, the other way round: each report
   * gives both.
   */
  boolean mirrors(Draft other) {
    if (kind != other.kind || status != other.status || sides.size() != 2) {
      return false;
    }
    List<String> values = List.copyOf(sides.keySet());
    return sides.keySet().equals(other.sides.keySet())
        && meets(this, other, values.get(0), values.get(1))
        && meets(this, other, values.get(1), values.get(0));
  }

  /**
   * Makes one line of lines that say the same of copies of one report: the same values, in the same
   * words.
   */
  static void joinCopies(List<Draft> drafts, StoryClauses story) {
    Map<List<Object>, Draft> known = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Map<String, Set<String>> words = new TreeMap<>();
      draft.sides.forEach((value, places) -> words.put(value, words(places, story)));
      known.merge(List.of(draft.kind, draft.status, words), draft, Draft::with);
    }
    drafts.clear();
    drafts.addAll(known.values());
  }

  private Draft with(Draft other) {
    Map<String, List<Excerpt>> all = new LinkedHashMap<>();
    sides.forEach(
        (value, places) -> {
          List<Excerpt> both = new ArrayList<>(places);
          both.addAll(other.sides.getOrDefault(value, List.of()));
          all.put(value, both);
        });
    return new Draft(kind, status, about, all, why, size);
  }

  private static Set<String> words(List<Excerpt> places, StoryClauses story) {
    Set<String> words = new LinkedHashSet<>();
    for (Excerpt at : places) {
      story.articles().stream()
          .filter(article -> article.id().equals(at.article()))
          .forEach(
              a -> words.add(NOT_LETTERS.matcher(at.at().of(a.segments().text())).replaceAll(" ")));
    }
    return words;
  }

  private static boolean meets(Draft one, Draft other, String value, String otherValue) {
    Set<String> there = articles(other.sides.getOrDefault(otherValue, List.of()));
    Set<String> own = articles(one.sides.getOrDefault(otherValue, List.of()));
    return articles(one.sides.getOrDefault(value, List.of())).stream()
        .anyMatch(article -> there.contains(article) && !own.contains(article));
  }

  private static Set<String> articles(List<Excerpt> places) {
    Set<String> articles = new LinkedHashSet<>();
    places.forEach(at -> articles.add(at.article()));
    return articles;
  }

  private static boolean meets(Excerpt one, List<Excerpt> others) {
    return others.stream()
        .anyMatch(o -> o.article().equals(one.article()) && o.at().overlaps(one.at()));
  }
}
