package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;

/**
 * Finds one event put in two places: clauses that are alike but for the place behind the same
 * preposition. A report that names both places knows them apart, and is no witness against another.
 */
final class PlaceDiffer implements Differ {
  /** Content words beside the place that both clauses must share: else they tell two events. */
  private static final int LEAST_SHARED = 4;

  private final ConflictOptions options;

  PlaceDiffer(ConflictOptions options) {
    this.options = options;
  }

  /** A place in a clause: its words, the keys of its name, the preposition before it. */
  private record Where(String words, Set<String> keys, String before) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Set<String>> named = new ArrayList<>();
    for (AnnotatedArticle article : story.articles()) {
      Set<String> words = new LinkedHashSet<>();
      String text = article.segments().text();
      article.mentions().forEach(m -> words.add(Lexicon.fold(m.at().of(text))));
      named.add(words);
    }
    List<Draft> drafts = new ArrayList<>();
    Set<Integer> used = new LinkedHashSet<>();
    for (StoryClauses.Pair pair : story.pairs()) {
      if (pair.likeness() < options.samePlaced()) {
        break;
      }
      Clause a = story.clauses().get(pair.a());
      Clause b = story.clauses().get(pair.b());
      if (a.article() == b.article() || used.contains(pair.a()) || used.contains(pair.b())) {
        continue;
      }
      Draft draft = compare(story, a, b, named);
      if (draft != null) {
        drafts.add(draft);
        used.add(pair.a());
        used.add(pair.b());
      }
    }
    return drafts;
  }

  private static @Nullable Draft compare(
      StoryClauses story, Clause a, Clause b, List<Set<String>> named) {
    List<Where> here = places(story, a);
    List<Where> there = places(story, b);
    if (here.size() != 1 || there.size() != 1 || shared(a, b) < LEAST_SHARED) {
      return null;
    }
    Where one = here.get(0);
    Where other = there.get(0);
    if (!one.before().equals(other.before())
        || one.keys().stream().anyMatch(other.keys()::contains)
        || named.get(b.article()).contains(one.words())
        || named.get(a.article()).contains(other.words())
        || a.denied() != b.denied()) {
      return null;
    }
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    sides.put(shown(story, a, one), List.of(a.excerpt()));
    sides.put(shown(story, b, other), List.of(b.excerpt()));
    // « la capitale » may be the very town that the other report names.
    return sides.size() < 2 || !sides.keySet().stream().allMatch(PlaceDiffer::isName)
        ? null
        : new Draft(
            Conflict.Kind.PLACE,
            Conflict.Status.CONFLICT,
            story.words(a),
            sides,
            List.of(Reason.of("conflict.place")),
            1);
  }

  private static boolean isName(String words) {
    return words.chars().anyMatch(Character::isUpperCase);
  }

  private static String shown(StoryClauses story, Clause clause, Where where) {
    String words = story.words(clause);
    int at = Lexicon.fold(words).indexOf(where.words());
    return at < 0 ? where.words() : words.substring(at, at + where.words().length());
  }

  private static List<Where> places(StoryClauses story, Clause clause) {
    AnnotatedArticle article = story.articles().get(clause.article());
    String text = article.segments().text();
    List<Where> places = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.PLACE && clause.at().contains(mention.at())) {
        Set<String> keys = new LinkedHashSet<>();
        for (Unit unit : clause.units()) {
          if (unit.at().overlaps(mention.at())) {
            keys.addAll(unit.keys());
          }
        }
        String before = Lexicon.fold(text.substring(clause.at().start(), mention.at().start()));
        String[] words = before.strip().split("[^\\p{L}']+");
        places.add(
            new Where(
                Lexicon.fold(mention.at().of(text)),
                keys,
                words.length == 0 ? "" : words[words.length - 1]));
      }
    }
    return places;
  }

  /** Content words in common; names, numbers and times that both give must not differ. */
  private static int shared(Clause a, Clause b) {
    for (Unit.Kind kind : List.of(Unit.Kind.NUMBER, Unit.Kind.TIME)) {
      Set<String> one = of(a, kind);
      Set<String> other = of(b, kind);
      if (one.size() + other.size() > 0 && one.stream().noneMatch(other::contains)) {
        return 0;
      }
    }
    return InCommon.units(a, b);
  }

  private static Set<String> of(Clause clause, Unit.Kind kind) {
    Set<String> keys = new LinkedHashSet<>();
    clause.units().stream()
        .filter(unit -> unit.kind() == kind)
        .forEach(unit -> keys.addAll(unit.keys()));
    return keys;
  }
}
