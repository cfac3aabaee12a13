package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.statement.Lexicon;
import org.recoupe.crosscheck.statement.StoryClauses;
import org.recoupe.provenance.Reason;

/**
 * Finds one person's name written in two ways: the same given name, and surnames that differ by a
 * letter or two beyond accents and capitals.
 */
final class NameDiffer implements Differ {
  private static final int LEAST_LETTERS = 5;
  private static final int LONG_NAME = 8;

  @Override
  public List<Draft> find(StoryClauses story, Voices voices) {
    // given name, then surname as compared -> places
    Map<String, Map<String, List<Excerpt>>> full = new TreeMap<>();
    Map<String, List<Excerpt>> alone = new TreeMap<>();
    Map<String, String> shown = new TreeMap<>();
    for (AnnotatedArticle article : story.articles()) {
      for (Mention mention : article.mentions()) {
        if (mention.type() != EntityType.PERSON || mention.form() != Mention.Form.NAME) {
          continue;
        }
        String[] parts = mention.at().of(article.segments().text()).split("\\s+");
        String last = parts[parts.length - 1];
        String key = key(last);
        if (key.length() < LEAST_LETTERS) {
          continue;
        }
        shown.putIfAbsent(key, last);
        Excerpt at = new Excerpt(article.id(), mention.at());
        if (parts.length > 1) {
          full.computeIfAbsent(key(parts[0]), k -> new TreeMap<>())
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(at);
        } else {
          alone.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (Map.Entry<String, Map<String, List<Excerpt>>> given : full.entrySet()) {
      List<String> names = new ArrayList<>(given.getValue().keySet());
      for (int i = 0; i < names.size(); i++) {
        Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
        for (int j = i + 1; j < names.size(); j++) {
          if (near(names.get(i), names.get(j))) {
            for (String name : List.of(names.get(i), names.get(j))) {
              List<Excerpt> at = new ArrayList<>(given.getValue().getOrDefault(name, List.of()));
              at.addAll(alone.getOrDefault(name, List.of()));
              sides.put(shown.getOrDefault(name, name), at);
            }
          }
        }
        if (!sides.isEmpty()) {
          drafts.add(
              new Draft(
                  Conflict.Kind.NAME,
                  Conflict.Status.CONFLICT,
                  String.join(" / ", sides.keySet()),
                  sides,
                  List.of(Reason.of("conflict.name.spelling")),
                  0));
        }
      }
    }
    return drafts;
  }

  private static String key(String name) {
    return Lexicon.plain(name.toLowerCase(Locale.ROOT)).replaceAll("[^\\p{L}-]", "");
  }

  private static boolean near(String a, String b) {
    int allowed = Math.min(a.length(), b.length()) >= LONG_NAME ? 2 : 1;
    return a.charAt(0) == b.charAt(0)
        && Math.abs(a.length() - b.length()) <= allowed
        && distance(a, b) <= allowed;
  }

  /** Edit distance (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int keep = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(keep, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
