package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordKinds;

/**
 * Finds one noun of which two reports tell in other words how many there are: « une collecte », «
 * plusieurs collectes »; « la plupart des dépôts », « tous les dépôts ». The clauses must be alike.
 * A report that says both of one noun speaks of two things.
 */
final class QuantifierDiffer implements Differ {
  private static final double LEAST_LIKENESS = 0.5;

  /** Likeness from which a report may say the other of another thing of that noun. */
  private static final double ALIKE = 0.7;

  /** Content words beside the noun that both clauses must share. */
  private static final int LEAST_SHARED = 2;

  /** Clauses of a group that are compared. */
  private static final int MOST = 40;

  private static final String LISTS = "one some many most half all few none";

  private final WordKinds words = new WordKinds("fr/conflict/quantifiers.txt");
  private final Map<String, String> kinds = new LinkedHashMap<>();
  private final Set<String> not = new LinkedHashSet<>();
  private final Pattern quantifier;

  QuantifierDiffer() {
    List<String> all = new ArrayList<>();
    for (String kind : LISTS.split(" ")) {
      for (String word : words.of(kind)) {
        String plain = word.replace('_', ' ');
        kinds.put(plain, kind);
        all.add(plain);
      }
    }
    // The longest first: « un seul » before « un ».
    all.sort((a, b) -> b.length() - a.length());
    quantifier = Pattern.compile("(?<![\\p{L}'-])(" + String.join("|", all) + ")(?![\\p{L}-])\\s*");
    Lexicon lexicon = new Lexicon();
    words.of("not").forEach(word -> not.add(lexicon.stem(word)));
  }

  /** A noun of a clause with the words that tell how many there are. */
  private record Many(Clause clause, String words, String kind, Unit noun) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<Integer, List<Many>> read = new LinkedHashMap<>();
    Map<String, Set<String>> given = new TreeMap<>();
    for (int c = 0; c < story.clauses().size(); c++) {
      List<Many> some = read(story, story.clauses().get(c));
      if (!some.isEmpty()) {
        read.put(c, some);
      }
      for (Many many : some) {
        given.computeIfAbsent(key(many), k -> new LinkedHashSet<>()).add(many.kind());
      }
    }
    List<Draft> drafts = new ArrayList<>();
    Set<Set<String>> shown = new LinkedHashSet<>();
    for (StoryClauses.Pair pair : pairs(story, read.keySet())) {
      for (Many a : read.getOrDefault(pair.a(), List.of())) {
        for (Many b : read.getOrDefault(pair.b(), List.of())) {
          Conflict.Status status = status(a, b);
          if (status != null
              && a.clause().article() != b.clause().article()
              && a.noun().keys().stream().anyMatch(b.noun().keys()::contains)
              && (pair.likeness() >= ALIKE
                  || !given.getOrDefault(key(a), Set.of()).contains(b.kind())
                      && !given.getOrDefault(key(b), Set.of()).contains(a.kind()))
              && a.clause().denied() == b.clause().denied()
              && shared(a, b) >= LEAST_SHARED
              && !(pair.likeness() < ALIKE && names(a.clause(), b.clause()))
              && shown.add(Set.of(a.words(), b.words()))) {
            drafts.add(draft(story, a, b, status));
          }
        }
      }
    }
    return drafts;
  }

  /** Clauses that are alike, and those that say the same, of which pairs know only the first. */
  private static List<StoryClauses.Pair> pairs(StoryClauses story, Set<Integer> some) {
    List<StoryClauses.Pair> pairs = new ArrayList<>();
    for (List<Integer> group : story.groups()) {
      List<Integer> own = group.stream().filter(some::contains).limit(MOST).toList();
      for (int i = 0; i < own.size(); i++) {
        for (int j = i + 1; j < own.size(); j++) {
          pairs.add(new StoryClauses.Pair(own.get(i), own.get(j), 1));
        }
      }
    }
    for (StoryClauses.Pair pair : story.pairs()) {
      if (pair.likeness() < LEAST_LIKENESS) {
        break;
      }
      pairs.add(pair);
    }
    return pairs;
  }

  private static String key(Many many) {
    return many.clause().article() + " " + many.noun().keys().get(0);
  }

  private List<Many> read(StoryClauses story, Clause clause) {
    List<Many> found = new ArrayList<>();
    String text = story.words(clause);
    String folded = Lexicon.fold(text);
    if (folded.length() != text.length()) {
      return found;
    }
    Matcher matcher = quantifier.matcher(folded);
    while (matcher.find()) {
      Unit noun = at(clause, clause.at().start() + matcher.end());
      if (noun != null
          && !not.contains(noun.keys().get(0))
          && !words.is("before", last(folded.substring(0, matcher.start())))) {
        String shown = text.substring(matcher.start(), noun.at().end() - clause.at().start());
        found.add(new Many(clause, shown, kinds.getOrDefault(matcher.group(1), ""), noun));
      }
    }
    return found;
  }

  /** True if one names somebody or a place that the other does not. */
  private static boolean names(Clause one, Clause other) {
    return InCommon.namesMore(one, other) || InCommon.namesMore(other, one);
  }

  private static String last(String before) {
    String stripped = before.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  private static @Nullable Unit at(Clause clause, int start) {
    for (Unit unit : clause.units()) {
      if (unit.at().start() == start && unit.kind() == Unit.Kind.WORD) {
        return unit;
      }
    }
    return null;
  }

  private Conflict.@Nullable Status status(Many a, Many b) {
    String one = a.kind() + ":" + b.kind();
    String other = b.kind() + ":" + a.kind();
    if (words.is("apart", one) || words.is("apart", other)) {
      return Conflict.Status.CONFLICT;
    }
    return words.is("rough", one) || words.is("rough", other) ? Conflict.Status.ROUNDING : null;
  }

  private static int shared(Many a, Many b) {
    Set<String> there = new LinkedHashSet<>();
    b.clause().units().stream()
        .filter(unit -> !unit.equals(b.noun()))
        .forEach(unit -> there.addAll(unit.keys()));
    return (int)
        a.clause().units().stream()
            .filter(unit -> !unit.equals(a.noun()))
            .filter(unit -> unit.isAmong(there))
            .count();
  }

  private static Draft draft(StoryClauses story, Many a, Many b, Conflict.Status status) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    sides.put(a.words(), List.of(a.clause().excerpt()));
    sides.put(b.words(), List.of(b.clause().excerpt()));
    return new Draft(
        Conflict.Kind.COUNT,
        status,
        story.words(a.clause()),
        sides,
        List.of(
            status == Conflict.Status.ROUNDING
                ? Reason.of("conflict.grade.rounding", a.words(), b.words())
                : Reason.of("conflict.grade", a.words(), b.words())),
        0);
  }
}
