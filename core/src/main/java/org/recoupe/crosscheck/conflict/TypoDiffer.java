package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Differing;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Finds a slip of the keyboard in a name, whatever it names: a capitalised word that comes once or
 * twice, and differs by one letter, or by two that have changed places, from one that comes often
 * (« Valdombre », « Valdmobre »).
 */
final class TypoDiffer implements Differ {
  private static final int LEAST_LETTERS = 5;

  /** Of names this long, one that comes as rarely will do. */
  private static final int LONG_NAME = 8;

  /** Times that a slip comes at most, and the true name at least. */
  private static final int MOST_SLIPS = 2;

  private static final int LEAST_TRUE = 4;

  /** A surname behind a given name. */
  private static final Pattern NEXT = Pattern.compile("\\G \\p{Lu}[\\p{L}-]++");

  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\d,;)] |['’(/-])\\p{Lu}\\p{Ll}++(?:-\\p{Lu}\\p{Ll}++)*+");

  private final Set<String> known = new LinkedHashSet<>();

  TypoDiffer() {
    for (String list : List.of("places", "countries", "first-names")) {
      for (String line : WordList.lines("fr/name/" + list + ".txt")) {
        for (String name : line.split("[|\\s:]+")) {
          known.add(key(name));
        }
      }
    }
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<String, Map<Excerpt, String>> names = new TreeMap<>();
    Map<String, Set<String>> behind = new TreeMap<>();
    for (Clause clause : story.clauses()) {
      Matcher matcher =
          NAME.matcher(story.text(clause)).region(clause.at().start(), clause.at().end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        String key = key(matcher.group());
        if (key.length() >= LEAST_LETTERS) {
          names
              .computeIfAbsent(key, k -> new LinkedHashMap<>())
              .put(
                  new Excerpt(clause.id(), new Span(matcher.start(), matcher.end())),
                  matcher.group());
          Matcher next = NEXT.matcher(story.text(clause));
          if (next.find(matcher.end())) {
            behind.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(key(next.group()));
          }
        }
      }
    }
    Map<String, List<String>> byStart = new TreeMap<>();
    names
        .keySet()
        .forEach(k -> byStart.computeIfAbsent(k.substring(0, 2), x -> new ArrayList<>()).add(k));
    List<Draft> drafts = new ArrayList<>();
    for (List<String> alike : byStart.values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          String a = alike.get(i);
          String b = alike.get(j);
          // « Sébastien Ravanel » and « Sébastian Mora » are two persons.
          boolean two =
              Differing.differ(behind.getOrDefault(a, Set.of()), behind.getOrDefault(b, Set.of()));
          if (!two
              && isSlip(names.getOrDefault(a, Map.of()), names.getOrDefault(b, Map.of()), a, b)) {
            drafts.add(draft(names.getOrDefault(a, Map.of()), names.getOrDefault(b, Map.of())));
          }
        }
      }
    }
    return drafts;
  }

  private boolean isSlip(Map<Excerpt, String> one, Map<Excerpt, String> other, String a, String b) {
    if (!Letters.isSlip(a, b) && !Letters.isSwap(a, b)) {
      return false;
    }
    int rare = Math.min(one.size(), other.size());
    int often = Math.max(one.size(), other.size());
    boolean slipKnown = known.contains(one.size() < other.size() ? a : b);
    boolean counts = rare <= MOST_SLIPS && often >= LEAST_TRUE;
    boolean isLong = Math.min(a.length(), b.length()) >= LONG_NAME;
    return !slipKnown && !(known.contains(a) && known.contains(b)) && (counts || isLong);
  }

  private static String key(String name) {
    return Lexicon.plain(name.toLowerCase(Locale.ROOT)).replaceAll("[^\\p{L}-]", "");
  }

  private static Draft draft(Map<Excerpt, String> one, Map<Excerpt, String> other) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Map<Excerpt, String> side : List.of(one, other)) {
      sides.put(side.values().iterator().next(), new ArrayList<>(side.keySet()));
    }
    return Draft.ofSpelling(sides);
  }
}
