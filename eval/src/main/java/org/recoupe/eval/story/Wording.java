package org.recoupe.eval.story;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names and article ids are compared. */
final class Wording {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final Pattern SUFFIX = Pattern.compile("\\.(txt|html?|json)$");
  private static final Set<String> TITLES =
      Set.of(
          "le",
          "la",
          "les",
          "l",
          "un",
          "une",
          "des",
          "m",
          "mme",
          "monsieur",
          "madame",
          "du",
          "de",
          "d");

  private Wording() {}

  static String stem(String id) {
    return SUFFIX.matcher(id.substring(id.lastIndexOf('/') + 1)).replaceFirst("");
  }

  static String fold(String words) {
    String bare =
        MARKS
            .matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    return SIGNS.matcher(bare.replace('’', '\'')).replaceAll(" ").strip();
  }

  static Set<String> tokens(String words) {
    Set<String> tokens = new LinkedHashSet<>(List.of(fold(words).split(" ")));
    tokens.removeAll(TITLES);
    tokens.remove("");
    return tokens;
  }

  /**
   * True if {@code said} names the speaker {@code gold}.
   *
   * @param gold name in the gold
   * @param variants folded forms of the same name
   * @param said name in the dossier, empty where there is none
   */
  static boolean sameSpeaker(String gold, Set<String> variants, String said) {
    if (said.isEmpty()) {
      return false;
    }
    String wanted = fold(gold);
    String found = fold(said);
    if (wanted.equals(found) || variants.contains(found)) {
      return true;
    }
    Set<String> a = tokens(gold);
    Set<String> b = tokens(said);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> shared = new LinkedHashSet<>(a);
    shared.retainAll(b);
    int union = a.size() + b.size() - shared.size();
    if ((double) shared.size() / union >= 0.5) {
      return true;
    }
    String family = wanted.substring(wanted.lastIndexOf(' ') + 1);
    return a.size() > 1 && b.size() == 1 && a.containsAll(b) && b.contains(family);
  }
}
