package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordList;

/**
 * Finds a place or a surname that stands alone written in two ways: names that differ by one
 * letter, of which one is no name that is known, in sentences that tell much the same; double
 * surnames of which one half is the same.
 */
final class SpellingDiffer implements Differ {
  private static final int LEAST_LETTERS = 4;

  /** A first half of a double surname this long is hardly chance. */
  private static final int LEAST_HALF = 5;

  private static final double LEAST_SHARE = 0.3;
  private static final double LEAST_WEIGHT = 6;

  /** Sentences of one name that are compared with those of the other. */
  private static final int SAMPLED = 12;

  private final Set<String> known = new LinkedHashSet<>();

  SpellingDiffer() {
    for (String list : List.of("places", "countries", "first-names")) {
      for (String line : WordList.lines("fr/name/" + list + ".txt")) {
        for (String name : line.split("[|\\s:]+")) {
          known.add(key(name));
        }
      }
    }
  }

  /** A name that stands in some clauses. */
  private record Named(String key, Map<Clause, String> places) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<String, List<Named>> byStart = new TreeMap<>();
    for (Named named : names(story).values()) {
      byStart.computeIfAbsent(named.key().substring(0, 2), k -> new ArrayList<>()).add(named);
    }
    Surroundings surroundings = compared.surroundings();
    List<Draft> drafts = new ArrayList<>();
    for (List<Named> alike : byStart.values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          Named a = alike.get(i);
          Named b = alike.get(j);
          if (Letters.isSlip(a.key(), b.key())
              && !(known.contains(a.key()) && known.contains(b.key()))
              && (isDouble(a.key(), b.key()) || isOne(a, b, surroundings))) {
            drafts.add(draft(a, b));
          }
        }
      }
    }
    return drafts;
  }

  private static Map<String, Named> names(StoryClauses story) {
    Map<Integer, List<Clause>> clauses = story.byArticle();
    Map<String, Named> names = new TreeMap<>();
    for (int a = 0; a < story.articles().size(); a++) {
      AnnotatedArticle article = story.articles().get(a);
      List<Clause> own = clauses.getOrDefault(a, List.of());
      int at = 0;
      for (Mention mention : article.mentions()) {
        while (at < own.size() && own.get(at).at().end() <= mention.at().start()) {
          at++;
        }
        if (at >= own.size()
            || !own.get(at).at().contains(mention.at())
            || mention.form() != Mention.Form.NAME) {
          continue;
        }
        String[] parts = mention.at().of(article.segments().text()).split("\\s+");
        String last = parts[parts.length - 1];
        String key = key(last);
        boolean alone = parts.length == 1 && mention.type() == EntityType.PLACE;
        if (key.length() >= LEAST_LETTERS && (alone || key.indexOf('-') >= LEAST_HALF)) {
          names
              .computeIfAbsent(key, k -> new Named(k, new LinkedHashMap<>()))
              .places()
              .putIfAbsent(own.get(at), last);
        }
      }
    }
    return names;
  }

  private static String key(String name) {
    return Lexicon.plain(name.toLowerCase(Locale.ROOT)).replaceAll("[^\\p{L}-]", "");
  }

  private static boolean isDouble(String a, String b) {
    int hyphen = a.indexOf('-');
    return hyphen >= LEAST_HALF && b.startsWith(a.substring(0, hyphen + 1));
  }

  private static boolean isOne(Named a, Named b, Surroundings surroundings) {
    int compared = 0;
    for (Clause one : a.places().keySet()) {
      for (Clause other : b.places().keySet()) {
        if (compared++ > SAMPLED * SAMPLED) {
          return false;
        }
        Surroundings.Shared shared = surroundings.shared(one, other, Set.of());
        if (shared.isAtLeast(LEAST_SHARE, LEAST_WEIGHT)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Draft draft(Named a, Named b) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Named side : List.of(a, b)) {
      String shown = side.places().values().iterator().next();
      sides.put(shown, side.places().keySet().stream().map(Clause::excerpt).toList());
    }
    return Draft.ofSpelling(sides);
  }
}
