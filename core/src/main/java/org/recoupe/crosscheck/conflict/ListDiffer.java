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
 * Finds lists of places or roads that reports give otherwise in clauses that say the same: « des
 * heurts à Lisieux et à Valdombre », « des heurts à Lisieux et à Bernay ». Some of both must be the
 * same, and each must name one that the other does not.
 */
final class ListDiffer implements Differ {
  private static final double LEAST_LIKENESS = 0.3;

  /** Content words beside the names that both must share, and their share of the fewer. */
  private static final int LEAST_SHARED = 2;

  private static final double LEAST_SHARE = 0.75;

  /** Codes of roads or lines that both must share where few words are. */
  private static final int LEAST_CODES = 3;

  /** What stands between the places of one list. */
  private static final Pattern LIST =
      Pattern.compile("(?iu)(?:\\s*\\([^)]*\\))?\\s*(?:,|et|ou)*\\s*(?:à |a |en |au |aux )?");

  /** Longer lists are not compared. */
  private static final int MOST = 20;

  private static final Pattern CODE = Pattern.compile("(?<!\\p{L})\\p{Lu}{1,2}\\d{1,4}(?!\\p{L})");
  private static final Pattern OPEN =
      Pattern.compile("(?<!\\p{L})(?:notamment|entre autres|par exemple|comme)(?!\\p{L})");

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Draft> drafts = new ArrayList<>();
    Map<Integer, Map<String, String>> lists = new LinkedHashMap<>();
    Set<Integer> used = new LinkedHashSet<>();
    for (StoryClauses.Pair pair : story.pairs()) {
      if (pair.likeness() < LEAST_LIKENESS) {
        break;
      }
      Clause a = story.clauses().get(pair.a());
      Clause b = story.clauses().get(pair.b());
      if (a.article() == b.article() || used.contains(pair.a()) || used.contains(pair.b())) {
        continue;
      }
      Draft draft =
          draft(
              story,
              a,
              b,
              lists.computeIfAbsent(pair.a(), c -> names(story, a)),
              lists.computeIfAbsent(pair.b(), c -> names(story, b)));
      if (draft != null) {
        used.add(pair.a());
        used.add(pair.b());
        drafts.add(draft);
      }
    }
    return drafts;
  }

  private static @Nullable Draft draft(
      StoryClauses story, Clause a, Clause b, Map<String, String> here, Map<String, String> there) {
    Set<String> both = new LinkedHashSet<>(here.keySet());
    both.retainAll(there.keySet());
    if (both.isEmpty()
        || here.size() > MOST
        || there.size() > MOST
        || both.size() == here.size()
        || both.size() == there.size()
        || a.denied() != b.denied()
        || !isTheSame(story, a, b, both)) {
      return null;
    }
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    sides.put(String.join(", ", here.values()), List.of(a.excerpt()));
    sides.put(String.join(", ", there.values()), List.of(b.excerpt()));
    return sides.size() < 2
        ? null
        : new Draft(
            Conflict.Kind.PLACE,
            Conflict.Status.UPDATE,
            story.words(a),
            sides,
            List.of(Reason.of("conflict.place")),
            0);
  }

  private static boolean isTheSame(StoryClauses story, Clause a, Clause b, Set<String> both) {
    Set<String> there = new LinkedHashSet<>();
    int others = 0;
    for (Unit unit : b.units()) {
      if (isWord(story, b, unit)) {
        there.addAll(unit.keys());
        others++;
      }
    }
    int mine = 0;
    int shared = 0;
    for (Unit unit : a.units()) {
      if (isWord(story, a, unit)) {
        mine++;
        shared += unit.isAmong(there) ? 1 : 0;
      }
    }
    boolean codes =
        both.stream().filter(name -> CODE.matcher(name).matches()).count() >= LEAST_CODES;
    boolean open = OPEN.matcher(Lexicon.fold(story.words(a) + " " + story.words(b))).find();
    return shared >= LEAST_SHARED
        && (codes || !open && shared >= LEAST_SHARE * Math.max(1, Math.max(mine, others) - 1));
  }

  private static String key(Clause clause, Mention mention) {
    return clause.units().stream()
        .filter(unit -> unit.at().overlaps(mention.at()))
        .map(unit -> unit.keys().get(unit.keys().size() - 1))
        .findFirst()
        .orElse("");
  }

  private static boolean isWord(StoryClauses story, Clause clause, Unit unit) {
    return unit.kind() == Unit.Kind.WORD && !CODE.matcher(story.words(clause, unit)).matches();
  }

  /** Places that a clause lists, by their last key, the widest; codes by themselves. */
  private static Map<String, String> names(StoryClauses story, Clause clause) {
    Map<String, String> names = new LinkedHashMap<>();
    AnnotatedArticle article = story.articles().get(clause.article());
    String text = story.text(clause);
    int end = -1;
    for (Mention mention : article.mentions()) {
      if (mention.type() != EntityType.PLACE || !clause.at().contains(mention.at())) {
        continue;
      }
      String words = mention.at().of(text);
      boolean listed =
          end < 0
              || LIST.matcher(text.substring(end, Math.max(end, mention.at().start()))).matches();
      if (!listed || !Character.isUpperCase(words.codePointAt(0))) {
        return Map.of();
      }
      end = mention.at().end();
      if (!CODE.matcher(words).find()) {
        names.putIfAbsent(key(clause, mention), words);
      }
    }
    Matcher code = CODE.matcher(story.words(clause));
    while (code.find()) {
      names.put(code.group(), code.group());
    }
    return names;
  }
}
