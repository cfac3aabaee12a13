package org.recoupe.crosscheck.lexicon;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.WordList;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * French words as the cross-check compares them: which carry content, their stem (Snowball, Porter
 * 2001) and the set of synonyms that a stem belongs to. Not for several threads at once: it keeps
 * what it has stemmed.
 */
public final class Lexicon {
  private static final int MOST_KEPT = 200_000;

  private final Set<String> function = new LinkedHashSet<>();
  private final Set<String> denying = new LinkedHashSet<>();
  private final Set<String> denyingVerbs = new LinkedHashSet<>();
  private final Map<String, String> synonyms = new LinkedHashMap<>();
  private final Map<String, String> stems = new LinkedHashMap<>();
  private final FrenchStemmer stemmer = new FrenchStemmer();

  /** Reads the word lists of the program. */
  public Lexicon() {
    for (String line : WordList.lines("fr/statement/function-words.txt")) {
      function.addAll(List.of(line.split(" +")));
    }
    for (String line : WordList.lines("fr/statement/negations.txt")) {
      List<String> words = List.of(line.split(" +"));
      (words.get(0).equals("verb") ? denyingVerbs : denying).addAll(words.subList(1, words.size()));
    }
    for (String line : WordList.lines("fr/statement/synonyms.txt")) {
      List<String> words = List.of(line.split(" +"));
      String name = stem(words.get(0));
      for (String word : words) {
        synonyms.putIfAbsent(stem(word), name);
      }
    }
  }

  /** {@code word} in lower case with straight apostrophes. */
  public static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
  }

  /** {@code word} without accents. */
  public static String plain(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        out.append(apart.charAt(i));
      }
    }
    return out.toString();
  }

  /** True if the folded {@code word} carries no content. */
  public boolean isFunction(String word) {
    return word.length() < 2 || function.contains(word);
  }

  /** True if the folded {@code word} is a particle that denies. */
  public boolean denies(String word) {
    return denying.contains(word);
  }

  /** True if the folded {@code word} is a form of a verb that denies what follows. */
  public boolean isDenyingVerb(String word) {
    return denyingVerbs.contains(word);
  }

  /** Stem of the folded {@code word}, without accents. */
  public String stem(String word) {
    String known = stems.get(word);
    if (known != null) {
      return known;
    }
    // « l'œil » is typed « l'oeil » too.
    stemmer.setCurrent(word.replace("œ", "oe"));
    stemmer.stem();
    // « oeil » is « œil » where a keyboard lacks the letter.
    String stem = plain(stemmer.getCurrent()).replace("œ", "oe");
    if (stems.size() < MOST_KEPT) {
      stems.put(word, stem);
    }
    return stem;
  }

  /** Name of the set of synonyms of a stem, or the stem. */
  public String synonym(String stem) {
    return synonyms.getOrDefault(stem, stem);
  }
}
