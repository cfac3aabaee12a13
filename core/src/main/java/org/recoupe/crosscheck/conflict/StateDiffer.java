package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordList;

/**
 * Finds what an early report gives as the state of things and a later one as past: the driver « est
 * recherché », the driver « a été interpellé ». Both must name the same one.
 */
final class StateDiffer implements Differ {
  /** Clauses of one state in a story that are compared. */
  private static final int MOST = 60;

  private static final String PERSON = "@person";
  private static final String BOTH = "@both";
  private static final String PLACE = "@place";
  private static final String THERE = "@there";

  /** Share and weight of the words around, where what is in the state is named vaguely. */
  private static final double LEAST_SHARE = 0.15;

  private static final double LEAST_WEIGHT = 4;

  /** The same where it is not named at all. */
  private static final double LEAST_SHARE_UNNAMED = 0.3;

  private static final double LEAST_WEIGHT_UNNAMED = 9;

  /** « pas encore rouvert » is no later state. */
  private static final Pattern NOT = Pattern.compile("(?:pas|jamais)(?: encore)?(?: été)? $");

  /** « avait été bloqué », « il n'aurait pas fui »: no state that holds when it is told. */
  private static final Pattern PAST =
      Pattern.compile("(?<!\\p{L})(?:avai(?:t|ent)|aurai(?:t|ent))(?: pas)? $");

  /** « Plusieurs autres élus ont été », told beside the one that is spoken of. */
  private static final Pattern OTHERS = Pattern.compile("(?<!\\p{L})autres (?:\\p{L}+ ){1,4}$");

  private static final Pattern CODE = Pattern.compile("\\b\\p{Lu}{1,2}\\d{1,4}\\b");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}++");

  private final Map<String, Map<String, Phrases>> states = new TreeMap<>();
  private final Map<String, Set<String>> of = new TreeMap<>();

  StateDiffer() {
    for (String line : WordList.lines("fr/conflict/states.txt")) {
      List<String> parts = List.of(line.split(" +"));
      List<String> words = parts.subList(2, parts.size());
      if (parts.get(1).equals("of")) {
        of.put(parts.get(0), new LinkedHashSet<>(words));
      } else {
        states
            .computeIfAbsent(parts.get(0), k -> new TreeMap<>())
            .put(parts.get(1), new Phrases(pattern(words), heads(words)));
      }
    }
  }

  /**
   * Words that tell a state.
   *
   * @param pattern finds them
   * @param heads of each of them its longest word: a sentence without any needs no search
   */
  private record Phrases(Pattern pattern, Set<String> heads) {}

  private static Set<String> heads(List<String> words) {
    Set<String> heads = new LinkedHashSet<>();
    for (String word : words) {
      letters(word).stream().max(Comparator.comparingInt(String::length)).ifPresent(heads::add);
    }
    return heads;
  }

  private static Set<String> letters(String text) {
    Set<String> letters = new LinkedHashSet<>();
    LETTERS.matcher(text).results().forEach(found -> letters.add(found.group()));
    return letters;
  }

  private static Pattern pattern(List<String> words) {
    List<String> all = new ArrayList<>();
    for (String word : words) {
      List<String> parts = new ArrayList<>();
      for (String part : word.split("_\\*_?", -1)) {
        parts.add(Pattern.quote(part.replace('_', ' ')));
      }
      all.add(String.join("(?:(?: ?[\"»”])? [\\p{L}'-]+){0,3}(?: ?[\"»”])? ", parts));
    }
    return Pattern.compile("(?<![\\p{L}-])(?:" + String.join("|", all) + ")(?![\\p{L}-])");
  }

  /** A sentence; « entre la vie et la mort » may be parted between two of its clauses. */
  private record Line(List<Clause> clauses, Set<String> words) {}

  /** A clause that tells a state, with the units around the words that tell it. */
  private record Told(Clause clause, String words, String text, List<Unit> around) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Draft> drafts = new ArrayList<>();
    Subjects subjects = new Subjects(story);
    Surroundings surroundings = compared.surroundings();
    List<Line> lines =
        subjects.sentences().stream()
            .map(clauses -> new Line(clauses, letters(subjects.folded(clauses))))
            .toList();
    for (Map.Entry<String, Map<String, Phrases>> state : states.entrySet()) {
      Set<String> named = of.getOrDefault(state.getKey(), Set.of());
      List<Told> late = told(story, subjects, lines, words(state.getValue(), "late"), NOT);
      List<Told> early =
          told(story, subjects, lines, words(state.getValue(), "early"), PAST).stream()
              .filter(
                  t ->
                      late.stream()
                          .noneMatch(
                              l ->
                                  l.clause().article() == t.clause().article()
                                      && l.clause().sentence() == t.clause().sentence()))
              .toList();
      Set<Told> before = new LinkedHashSet<>();
      Set<Told> after = new LinkedHashSet<>();
      for (Told one : early) {
        List<Told> same =
            late.stream().filter(l -> isOfOne(one, l, named, subjects, surroundings)).toList();
        for (Told other : same) {
          if (!knows(one, other, same) && isNotLater(story, one.clause(), other.clause())) {
            before.add(one);
            after.add(other);
          }
        }
      }
      if (!before.isEmpty()) {
        drafts.add(draft(story, before, after));
      }
    }
    return drafts;
  }

  private static Phrases words(Map<String, Phrases> state, String when) {
    return Objects.requireNonNull(state.get(when));
  }

  /**
   * Clauses that tell a state.
   *
   * @param but what must not stand in front of the words
   */
  private static List<Told> told(
      StoryClauses story, Subjects subjects, List<Line> lines, Phrases words, Pattern but) {
    List<Told> told = new ArrayList<>();
    for (Line line : lines) {
      if (Collections.disjoint(line.words(), words.heads())) {
        continue;
      }
      List<Clause> sentence = line.clauses();
      int start = sentence.get(0).at().start();
      String folded = subjects.folded(sentence);
      Matcher matcher = words.pattern().matcher(folded);
      while (told.size() < MOST && matcher.find()) {
        String before = folded.substring(0, matcher.start());
        if (but.matcher(before).find() || OTHERS.matcher(before).find()) {
          continue;
        }
        int from = start + matcher.start();
        int to = start + matcher.end();
        sentence.stream()
            .filter(c -> c.at().start() <= from && from < c.at().end())
            .findFirst()
            .ifPresent(
                c ->
                    told.add(
                        new Told(
                            c, matcher.group(), story.words(c), subjects.around(c, from, to))));
      }
    }
    return told;
  }

  /** True if the report of the early state tells the late one too, in the same words. */
  private static boolean knows(Told early, Told late, List<Told> same) {
    int article = early.clause().article();
    return late.clause().article() == article
        || same.stream()
            .anyMatch(own -> own.clause().article() == article && own.words().equals(late.words()));
  }

  /** Reports of one voice of one day may be told in any order. */
  private static boolean isNotLater(StoryClauses story, Clause one, Clause other) {
    String early = story.published(one);
    String late = story.published(other);
    return early == null || late == null || early.compareTo(late) <= 0;
  }

  /**
   * True if both tell of one: « le conducteur du camion est recherché », « le conducteur s'est
   * rendu à la police ».
   */
  private static boolean isOfOne(
      Told one, Told other, Set<String> named, Subjects subjects, Surroundings surroundings) {
    Surroundings.Shared shared = surroundings.shared(one.clause(), other.clause(), Set.of());
    if (named.contains(BOTH)) {
      return subjects.shareTwo(one.clause(), other.clause());
    }
    if (shared.isAtLeast(LEAST_SHARE_UNNAMED, LEAST_WEIGHT_UNNAMED)) {
      return true;
    }
    if (isOfOtherWays(one.text(), other.text())) {
      return false;
    }
    boolean near = shared.isAtLeast(LEAST_SHARE, LEAST_WEIGHT);
    Set<String> here = subjects.places(one.around());
    Set<String> there = subjects.places(other.around());
    boolean apart = !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    if (named.contains(PLACE) && here.stream().anyMatch(there::contains)) {
      return true;
    }
    if (named.contains(THERE) && near && subjects.shareAPlace(one.clause(), other.clause())) {
      return true;
    }
    Set<String> nouns = new LinkedHashSet<>();
    named.forEach(noun -> nouns.add(subjects.stem(noun)));
    Set<String> things = subjects.nouns(one.around(), nouns);
    things.retainAll(subjects.nouns(other.around(), nouns));
    if (!things.isEmpty() && !apart) {
      return true;
    }
    if (!named.contains(PERSON)) {
      return false;
    }
    if (!apart && subjects.isOneNoun(one.around(), other.around())) {
      return true;
    }
    Set<String> persons = subjects.persons(one.clause().article(), one.around());
    persons.retainAll(subjects.persons(other.clause().article(), other.around()));
    return persons.stream().anyMatch(key -> near || !subjects.isVague(key));
  }

  /** True if both name roads, lines or flights by their codes, and none by the same. */
  private static boolean isOfOtherWays(String one, String other) {
    Set<String> here = codes(one);
    Set<String> there = codes(other);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  private static Set<String> codes(String text) {
    Set<String> codes = new LinkedHashSet<>();
    CODE.matcher(text).results().forEach(found -> codes.add(found.group()));
    return codes;
  }

  private static Draft draft(StoryClauses story, Set<Told> before, Set<Told> after) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Set<Told> side : List.of(before, after)) {
      sides.put(
          side.iterator().next().words(),
          side.stream().map(told -> told.clause().excerpt()).toList());
    }
    return new Draft(
        Conflict.Kind.MODALITY,
        Conflict.Status.UPDATE,
        story.words(before.iterator().next().clause()),
        sides,
        List.of(Reason.of("conflict.state")),
        0);
  }
}
