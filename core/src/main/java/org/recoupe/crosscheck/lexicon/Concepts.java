package org.recoupe.crosscheck.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.WordList;

/**
 * What French words have in common beyond their stem: sets of words that reports put for one
 * another ({@code paraphrases.txt}), countries with their adjectives, and the beginnings of long
 * stems, which words of one family share. Knows too which words tell little, and how common a stem
 * is in the press at large. Once read it changes no more: it may serve several threads.
 */
public final class Concepts {
  /** Opens the name of a set of paraphrases. */
  public static final String SET = "p:";

  /** Opens the name of a country. */
  public static final String COUNTRY = "c:";

  /**
   * Opens the name of a state that its capital may stand for: « Rome rappelle son ambassadeur ».
   */
  public static final String STATE = "s:";

  /** Opens the beginning of a stem. */
  public static final String BEGINNING = "^";

  /** Letters of a stem that words of one family share. */
  private static final int BEGINNING_LENGTH = 6;

  /** Letters that the singular of a stem has at least. */
  private static final int SHORTEST_SINGULAR = 3;

  /** Factor on the weight of a word that tells little. */
  private static final double LITTLE = 0.5;

  /** Articles in which a stem that is not in the table is taken to stand. */
  private static final int UNSEEN = 2;

  private final Lexicon lexicon;
  private final Map<String, Set<String>> sets = new LinkedHashMap<>();
  private final Map<List<String>, Set<String>> phrases = new LinkedHashMap<>();
  private final Map<String, Double> light = new LinkedHashMap<>();
  private final Map<String, Integer> press = new LinkedHashMap<>();
  private final Set<String> denying = new LinkedHashSet<>();
  private final double articles;

  /** Reads the tables, in stems of a lexicon of its own. */
  public Concepts() {
    this(new Lexicon());
  }

  /** Reads the tables, in stems of {@code lexicon}. */
  public Concepts(Lexicon lexicon) {
    this.lexicon = lexicon;
    int number = 0;
    for (String line : WordList.lines("fr/statement/paraphrases.txt")) {
      readSet(line.substring(0, line.indexOf('#')).strip().split(" +"), ++number);
    }
    for (String line : WordList.lines("fr/name/countries.txt")) {
      readCountry(line.split(";", -1));
    }
    for (String line : WordList.lines("fr/statement/light-words.txt")) {
      String[] words = line.split(" +");
      for (int w = 1; w < words.length; w++) {
        light.putIfAbsent(lexicon.stem(words[w]), words[0].equals("none") ? 0 : LITTLE);
      }
    }
    for (String line : WordList.lines("fr/statement/negations.txt")) {
      if (line.startsWith("full ")) {
        denying.addAll(List.of(line.split(" +")));
      }
    }
    List<String> table = WordList.lines("fr/statement/stem-frequencies.txt");
    articles = Integer.parseInt(table.get(0));
    for (String line : table.subList(1, table.size())) {
      int space = line.indexOf(' ');
      press.put(line.substring(0, space), Integer.parseInt(line.substring(space + 1)));
    }
  }

  /** True if {@code key} names a set of words, a country or a state. */
  public static boolean isSet(String key) {
    return key.startsWith(SET) || key.startsWith(COUNTRY) || key.startsWith(STATE);
  }

  /** « disparus » is « disparu »: the stemmer leaves some plurals. */
  private static String singular(String stem) {
    boolean plural = stem.length() > SHORTEST_SINGULAR && stem.endsWith("s");
    return plural ? stem.substring(0, stem.length() - 1) : stem;
  }

  private String base(String word) {
    return singular(lexicon.stem(word));
  }

  private void readSet(String[] words, int number) {
    String name = SET + words[0] + number;
    for (String word : words) {
      String[] parts = word.split("\\+");
      if (parts.length == 1) {
        sets.computeIfAbsent(base(word), k -> new LinkedHashSet<>()).add(name);
      } else {
        phrases
            .computeIfAbsent(List.of(base(parts[0]), base(parts[1])), k -> new LinkedHashSet<>())
            .add(name);
      }
    }
  }

  private void readCountry(String[] parts) {
    String[] names = parts[0].split(",");
    String country = COUNTRY + names[0].strip();
    List<String> forms = new ArrayList<>(List.of(names));
    if (parts.length > 1) {
      forms.addAll(List.of(parts[1].strip().split("[, ]+")));
    }
    forms.forEach(form -> readForm(form, country));
    if (parts.length > 2) {
      String state = STATE + names[0].strip();
      forms.addAll(List.of(parts[2].split(",")));
      forms.forEach(form -> readForm(form, state));
    }
  }

  private void readForm(String form, String key) {
    String folded = Lexicon.fold(form.strip());
    if (!folded.isEmpty() && folded.indexOf(' ') < 0) {
      sets.computeIfAbsent(base(folded), k -> new LinkedHashSet<>()).add(key);
    }
  }

  /** The sets that the word of {@code stem} and the one that follows stand for together. */
  public Set<String> phrase(String stem, String next) {
    return phrases.getOrDefault(List.of(singular(stem), singular(next)), Set.of());
  }

  /** What the word of {@code stem}, with the one that follows, stands for beside its stem. */
  public List<String> of(String stem, String next) {
    String base = singular(stem);
    List<String> keys = new ArrayList<>(sets.getOrDefault(base, Set.of()));
    phrase(stem, next).stream().filter(key -> !keys.contains(key)).forEach(keys::add);
    if (!base.equals(stem)) {
      keys.add(base);
    }
    if (stem.length() >= BEGINNING_LENGTH) {
      keys.add(BEGINNING + stem.substring(0, BEGINNING_LENGTH));
    }
    return keys;
  }

  /** How much of its weight a stem keeps: 1, less for words that tell little, 0 for none. */
  public double weightOf(String stem) {
    return light.getOrDefault(stem, 1.0);
  }

  /** From 0 for a stem that stands in every article of the press to 1 for a rare one. */
  public double rarity(String stem) {
    return Math.log(1 + articles / press.getOrDefault(stem, UNSEEN))
        / Math.log(1 + articles / UNSEEN);
  }

  /** True if {@code word}, folded, denies by itself. */
  public boolean denies(String word) {
    return denying.contains(word);
  }

  /** True if {@code word}, folded, is a form of a verb that denies what follows. */
  public boolean isDenyingVerb(String word) {
    return lexicon.isDenyingVerb(word);
  }
}
