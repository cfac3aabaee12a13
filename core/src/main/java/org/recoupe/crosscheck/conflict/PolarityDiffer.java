package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.crosscheck.relation.Antonyms;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordKinds;

/**
 * Finds what one report affirms and another denies: clauses that are alike but for a negation or a
 * verb of denial, or but for two words that cannot both hold (« a augmenté », « a baissé »).
 */
final class PolarityDiffer implements Differ {
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}-]++['’]?+");

  /** Sentences between two that make one point. */
  private static final int BREATH = 2;

  private static final Pattern SOMEBODY =
      Pattern.compile("(?:une|la|cette|chaque|toute|autre|première|seule|troisième) personne\\b");
  private static final Pattern NOT =
      Pattern.compile("(?<!\\p{L})(?:n'|ne |pas |jamais |aucune? |sans |ni |guère |rien )");

  private final ConflictOptions options;
  private final Lexicon lexicon = new Lexicon();
  private final String saying = lexicon.synonym(lexicon.stem("dire"));
  private final Antonyms antonyms = new Antonyms(lexicon);
  private final WordKinds words = new WordKinds("fr/conflict/denials.txt");

  PolarityDiffer(ConflictOptions options) {
    this.options = options;
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    story.groups().forEach(group -> group.forEach(c -> groups.put(c, group)));
    Set<Integer> used = new LinkedHashSet<>();
    List<Draft> drafts = new ArrayList<>();
    for (StoryClauses.Pair pair : story.pairs()) {
      if (pair.likeness() < options.sameOpposed()) {
        break;
      }
      Clause a = story.clauses().get(pair.a());
      Clause b = story.clauses().get(pair.b());
      if (used.contains(pair.a())
          || used.contains(pair.b())
          || isSplitOtherwise(story, a, b)
          || a.quoted()
          || b.quoted()
          || isOneBreath(a, b)
          || isOfSomebody(story, a)
          || isOfSomebody(story, b)) {
        continue;
      }
      Map<String, Clause> sides = opposed(story, a, b, pair.likeness());
      if (!sides.isEmpty() && isOneMatter(a, b)) {
        drafts.add(draft(story, sides, groups, pair));
        used.addAll(groups.getOrDefault(pair.a(), List.of(pair.a())));
        used.addAll(groups.getOrDefault(pair.b(), List.of(pair.b())));
      }
    }
    return drafts;
  }

  /**
   * « Ils ont suivi le peuple. Ce n'est pas le peuple qui les a suivis. »: one report, one point.
   */
  private static boolean isOneBreath(Clause a, Clause b) {
    return a.article() == b.article() && Math.abs(a.sentence() - b.sentence()) <= BREATH;
  }

  /** True if all words of one stand in the other, of which more was read as the clause. */
  private static boolean isSplitOtherwise(StoryClauses story, Clause a, Clause b) {
    String one = LETTERS.matcher(Lexicon.fold(story.words(a))).replaceAll(" ").strip();
    String other = LETTERS.matcher(Lexicon.fold(story.words(b))).replaceAll(" ").strip();
    return a.denied() != b.denied()
        && (a.denied() ? one : other).startsWith(a.denied() ? other : one);
  }

  /** The clauses by what is said of their matter; empty where they do not oppose each other. */
  private Map<String, Clause> opposed(StoryClauses story, Clause a, Clause b, double likeness) {
    Map<String, Clause> sides = new LinkedHashMap<>();
    if (a.denied() != b.denied()) {
      if (likeness >= options.samePolarity() && deniesShared(story, a, b)) {
        sides.put("polarity." + !a.denied(), a);
        sides.put("polarity." + !b.denied(), b);
      }
      return sides;
    }
    for (Unit one : a.units()) {
      for (Unit other : b.units()) {
        if (one.kind() == Unit.Kind.WORD
            && other.kind() == Unit.Kind.WORD
            && antonyms.opposed(one.keys().get(0), other.keys().get(0))
            && !holds(b, one)
            && !holds(a, other)) {
          sides.put(story.words(a, one), a);
          sides.put(story.words(b, other), b);
          return sides;
        }
      }
    }
    return sides;
  }

  /** True for a clause that seems denied by « personne », where it speaks of « une personne ». */
  private static boolean isOfSomebody(StoryClauses story, Clause clause) {
    String words = Lexicon.fold(story.words(clause));
    return clause.denied() && SOMEBODY.matcher(words).find() && !NOT.matcher(words).find();
  }

  private static boolean holds(Clause clause, Unit word) {
    String stem = word.keys().get(0);
    return clause.units().stream().anyMatch(unit -> unit.keys().contains(stem));
  }

  /** Times and numbers that both give must not differ: else they speak of two matters. */
  private static boolean isOneMatter(Clause a, Clause b) {
    for (Unit.Kind kind : List.of(Unit.Kind.TIME, Unit.Kind.NUMBER, Unit.Kind.NAME)) {
      Set<String> one = keys(a, kind);
      Set<String> other = keys(b, kind);
      if (!one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains)) {
        return false;
      }
    }
    Set<String> words = keys(a, Unit.Kind.WORD);
    words.retainAll(keys(b, Unit.Kind.WORD));
    return !words.isEmpty();
  }

  private static Set<String> keys(Clause clause, Unit.Kind kind) {
    Set<String> keys = new LinkedHashSet<>();
    for (Unit unit : clause.units()) {
      if (unit.kind() == kind) {
        keys.addAll(unit.keys());
      }
    }
    return keys;
  }

  /** True if the first content word behind the negation stands in the other clause too. */
  private boolean deniesShared(StoryClauses story, Clause a, Clause b) {
    Clause denying = a.denied() ? a : b;
    Unit denied = denied(story, denying);
    // « a-t-il dit sans plus de précision » denies nothing that was said.
    if (denied == null || denied.keys().contains(saying)) {
      return false;
    }
    Clause other = a.denied() ? b : a;
    return other.units().stream()
        .anyMatch(unit -> denied.keys().stream().anyMatch(unit.keys()::contains));
  }

  private @Nullable Unit denied(StoryClauses story, Clause clause) {
    Matcher matcher =
        WORD.matcher(story.text(clause)).region(clause.at().start(), clause.at().end());
    boolean denying = false;
    while (matcher.find()) {
      String word = Lexicon.fold(matcher.group());
      if (lexicon.denies(word) || lexicon.isDenyingVerb(word)) {
        denying |= !words.is("aside", word);
        continue;
      }
      for (Unit unit : clause.units()) {
        if (denying && unit.kind() == Unit.Kind.WORD && unit.at().start() == matcher.start()) {
          return unit;
        }
      }
    }
    return null;
  }

  private Draft draft(
      StoryClauses story,
      Map<String, Clause> sides,
      Map<Integer, List<Integer>> groups,
      StoryClauses.Pair pair) {
    Map<String, List<Excerpt>> witnesses = new LinkedHashMap<>();
    List<Integer> all = new ArrayList<>(groups.getOrDefault(pair.a(), List.of(pair.a())));
    groups.getOrDefault(pair.b(), List.of(pair.b())).stream()
        .filter(c -> !all.contains(c))
        .forEach(all::add);
    sides.forEach(
        (value, side) -> {
          List<Excerpt> places = new ArrayList<>(List.of(side.excerpt()));
          for (int c : all) {
            Clause clause = story.clauses().get(c);
            boolean alike =
                clause.denied() == side.denied()
                    && sides.keySet().stream()
                        .filter(other -> !other.equals(value))
                        .noneMatch(other -> says(story, clause, other));
            if (alike && !sides.containsValue(clause)) {
              places.add(clause.excerpt());
            }
          }
          witnesses.put(value, places);
        });
    List<Clause> both = List.copyOf(sides.values());
    boolean later = !published(story, both.get(0)).equals(published(story, both.get(1)));
    return new Draft(
        Conflict.Kind.POLARITY,
        later ? Conflict.Status.UPDATE : Conflict.Status.CONFLICT,
        story.words(both.get(0)),
        witnesses,
        List.of(Reason.of(later ? "conflict.polarity.later" : "conflict.polarity")),
        1);
  }

  private static boolean says(StoryClauses story, Clause clause, String word) {
    return Lexicon.fold(story.words(clause)).contains(Lexicon.fold(word));
  }

  private static String published(StoryClauses story, Clause clause) {
    String value = story.published(clause);
    return value == null ? "" : value;
  }
}
