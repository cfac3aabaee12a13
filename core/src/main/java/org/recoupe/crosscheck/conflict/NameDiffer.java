package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.FirstNames;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;

/**
 * Finds one person's name written in two ways: the same given name, and surnames that differ by a
 * letter or two beyond accents and capitals; or the same surname, and a given name of which one
 * spelling is no name that is known (« Micheal »).
 */
final class NameDiffer implements Differ {
  private static final int LEAST_LETTERS = 5;

  /** A surname behind a given name may be shorter. */
  private static final int LEAST_FULL = 4;

  private static final int LONG_NAME = 8;

  /** Behind one given name such long surnames hardly come so close by chance. */
  private static final int VERY_LONG_NAME = 10;

  private final Set<String> givenNames = new LinkedHashSet<>();

  NameDiffer() {
    new FirstNames().all().forEach(name -> givenNames.add(key(name)));
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    // given name, then surname as compared -> places; and the other way round
    Map<String, Map<String, List<Excerpt>>> bySurname = new TreeMap<>();
    Map<String, Map<String, List<Excerpt>>> full = new TreeMap<>();
    Map<String, List<Excerpt>> alone = new TreeMap<>();
    Map<String, String> shown = new TreeMap<>();
    Accents accents = new Accents();
    for (AnnotatedArticle article : story.articles()) {
      for (Mention mention : article.mentions()) {
        if (mention.type() != EntityType.PERSON || mention.form() != Mention.Form.NAME) {
          continue;
        }
        String[] parts = mention.at().of(article.segments().text()).split("\\s+");
        String last = parts[parts.length - 1];
        String key = key(last);
        if (key.length() < (parts.length > 1 ? LEAST_FULL : LEAST_LETTERS)) {
          continue;
        }
        shown.putIfAbsent(key, last);
        Excerpt at = new Excerpt(article.id(), mention.at());
        if (parts.length > 1) {
          accents.add(parts[0], String.join(" ", List.of(parts).subList(1, parts.length)), at);
          full.computeIfAbsent(key(parts[0]), k -> new TreeMap<>())
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(at);
          shown.putIfAbsent(key(parts[0]), parts[0]);
          bySurname
              .computeIfAbsent(key, k -> new TreeMap<>())
              .computeIfAbsent(key(parts[0]), k -> new ArrayList<>())
              .add(at);
        } else {
          accents.add(last, at);
          alone.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
        }
      }
    }
    List<Draft> drafts = new ArrayList<>(accents.drafts());
    for (Map<String, List<Excerpt>> surnames : full.values()) {
      drafts.addAll(drafts(surnames, alone, shown, this::sounds));
    }
    for (Map<String, List<Excerpt>> given : bySurname.values()) {
      drafts.addAll(drafts(given, Map.of(), shown, this::misspelt));
    }
    return drafts;
  }

  private static List<Draft> drafts(
      Map<String, List<Excerpt>> places,
      Map<String, List<Excerpt>> alone,
      Map<String, String> shown,
      BiPredicate<String, String> alike) {
    List<Draft> drafts = new ArrayList<>();
    List<String> names = new ArrayList<>(places.keySet());
    for (int i = 0; i < names.size(); i++) {
      Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
      for (int j = i + 1; j < names.size(); j++) {
        if (alike.test(names.get(i), names.get(j))) {
          for (String name : List.of(names.get(i), names.get(j))) {
            List<Excerpt> at = new ArrayList<>(places.getOrDefault(name, List.of()));
            at.addAll(alone.getOrDefault(name, List.of()));
            sides.put(shown.getOrDefault(name, name), at);
          }
        }
      }
      if (!sides.isEmpty()) {
        drafts.add(Draft.ofSpelling(sides));
      }
    }
    return drafts;
  }

  private static String key(String name) {
    return Lexicon.plain(name.toLowerCase(Locale.ROOT)).replaceAll("[^\\p{L}-]", "");
  }

  /**
   * Two known given names are two persons, or one person under two names; a typing slip is none.
   * But « Emanuel » and « Emmanuel » before one surname are one name.
   */
  private boolean misspelt(String a, String b) {
    return a.length() >= LEAST_LETTERS
        && b.length() >= LEAST_LETTERS
        && (Letters.isDoubled(a, b)
            || !(givenNames.contains(a) && givenNames.contains(b))
                && (near(a, b) || Letters.isSwap(a, b)));
  }

  /** Surnames behind one given name; a letter written twice is a slip in short ones too. */
  private boolean sounds(String a, String b) {
    return near(a, b) || Letters.isDoubled(a, b);
  }

  private boolean near(String a, String b) {
    int least = Math.min(a.length(), b.length());
    int allowed = least >= VERY_LONG_NAME ? 3 : least >= LONG_NAME ? 2 : 1;
    return Math.min(a.length(), b.length()) >= LEAST_LETTERS
        && a.charAt(0) == b.charAt(0)
        && Math.abs(a.length() - b.length()) <= allowed
        && Letters.distance(a, b) <= allowed;
  }
}
