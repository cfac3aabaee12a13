package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.crosscheck.statement.Lexicon;
import org.recoupe.crosscheck.statement.StoryClauses;
import org.recoupe.crosscheck.statement.Unit;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordList;

/**
 * Finds what an early report gives as the state of things and a later one as past: the driver « est
 * recherché », the driver « a été interpellé ». Both must name the same one.
 */
final class StateDiffer implements Differ {
  /** Clauses of one state in a story that are compared. */
  private static final int MOST = 60;

  private final Map<String, Map<String, Pattern>> states = new TreeMap<>();

  StateDiffer() {
    for (String line : WordList.lines("fr/conflict/states.txt")) {
      List<String> parts = List.of(line.split(" +"));
      String words =
          parts.subList(2, parts.size()).stream()
              .map(word -> Pattern.quote(word.replace('_', ' ')))
              .collect(Collectors.joining("|"));
      states
          .computeIfAbsent(parts.get(0), k -> new TreeMap<>())
          .put(parts.get(1), Pattern.compile("(?<![\\p{L}'-])(?:" + words + ")(?![\\p{L}-])"));
    }
  }

  @Override
  public List<Draft> find(StoryClauses story, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    for (Map<String, Pattern> state : states.values()) {
      List<Clause> early = clauses(story, words(state, "early"));
      List<Clause> late = clauses(story, words(state, "late"));
      Set<Clause> before = new LinkedHashSet<>();
      Set<Clause> after = new LinkedHashSet<>();
      for (Clause one : early) {
        for (Clause other : late) {
          boolean knows = late.stream().anyMatch(c -> c.article() == one.article());
          if (!knows && isNotLater(story, one, other) && isOfOne(one, other)) {
            before.add(one);
            after.add(other);
          }
        }
      }
      if (!before.isEmpty()) {
        drafts.add(draft(story, before, after, state));
      }
    }
    return drafts;
  }

  private static Pattern words(Map<String, Pattern> state, String when) {
    return Objects.requireNonNull(state.get(when));
  }

  private static List<Clause> clauses(StoryClauses story, Pattern words) {
    return story.clauses().stream()
        .filter(c -> !c.denied() && words.matcher(Lexicon.fold(story.words(c))).find())
        .limit(MOST)
        .toList();
  }

  /** Reports of one voice of one day may be told in any order. */
  private static boolean isNotLater(StoryClauses story, Clause one, Clause other) {
    String early = story.published(one);
    String late = story.published(other);
    return early == null || late == null || early.compareTo(late) <= 0;
  }

  /**
   * True if what comes first in both clauses, a noun or a name, is one: « le conducteur du camion
   * est recherché », « le conducteur s'est rendu à la police ».
   */
  private static boolean isOfOne(Clause one, Clause other) {
    Set<String> keys = first(one);
    keys.retainAll(first(other));
    return !keys.isEmpty();
  }

  private static Set<String> first(Clause clause) {
    return clause.units().stream()
        .filter(unit -> unit.kind() == Unit.Kind.WORD || unit.kind() == Unit.Kind.NAME)
        .findFirst()
        .map(unit -> new LinkedHashSet<>(unit.keys()))
        .orElseGet(LinkedHashSet::new);
  }

  private static Draft draft(
      StoryClauses story, Set<Clause> before, Set<Clause> after, Map<String, Pattern> state) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    add(sides, story, before, words(state, "early"));
    add(sides, story, after, words(state, "late"));
    return new Draft(
        Conflict.Kind.MODALITY,
        Conflict.Status.UPDATE,
        story.words(before.iterator().next()),
        sides,
        List.of(Reason.of("conflict.state")),
        0);
  }

  private static void add(
      Map<String, List<Excerpt>> sides, StoryClauses story, Set<Clause> clauses, Pattern words) {
    String shown = null;
    for (Clause clause : clauses) {
      var matcher = words.matcher(Lexicon.fold(story.words(clause)));
      if (shown == null && matcher.find()) {
        shown = matcher.group();
      }
    }
    sides.put(shown == null ? "" : shown, clauses.stream().map(Clause::excerpt).toList());
  }
}
