package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Mention;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Sentence;
import org.recoupe.text.Token;
import org.recoupe.text.WordList;

/** Reads titles and descriptions of persons: « président russe », « ministre de l'Intérieur ». */
public final class OfficeReader {
  private static final Set<String> SMALL = SmallWords.of("small");

  /** « co-président » */
  private static final String WITH = "co-";

  private static final Set<String> FORMER = SmallWords.of("former");

  private final Map<String, Mention.Gender> offices = new LinkedHashMap<>();
  private final Set<String> addresses = new LinkedHashSet<>();
  private final Map<String, Mention.Gender> addressGenders = new LinkedHashMap<>();
  private final Map<String, Set<String>> uses = new LinkedHashMap<>();
  private final Map<String, String> countries = new LinkedHashMap<>();
  private final Map<String, String> adjectives = new LinkedHashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private final Set<String> capitals = new LinkedHashSet<>();
  private final Set<String> demonyms = new LinkedHashSet<>();
  private final List<String[]> feminines = new ArrayList<>();
  private final List<String[]> synonyms = new ArrayList<>();
  private final Segmenter segmenter = new Segmenter();

  /** A reader of French titles. */
  public OfficeReader() {
    for (String line : WordList.lines("fr/name/titles.txt")) {
      String[] words = line.split(" ", -1);
      Mention.Gender gender =
          words[0].equals("m") ? Mention.Gender.MASCULINE : Mention.Gender.FEMININE;
      for (int i = 2; i < words.length; i++) {
        if (words[1].equals("address")) {
          addresses.add(words[i]);
          addressGenders.put(words[i], gender);
        } else {
          // A word in both lists, such as « ministre », shows no gender.
          offices.merge(words[i], gender, (a, b) -> a == b ? a : Mention.Gender.UNKNOWN);
        }
      }
    }
    for (String line : WordList.lines("fr/name/description-words.txt")) {
      String[] words = line.split(" ", -1);
      uses.put(words[0], new LinkedHashSet<>(List.of(words).subList(1, words.length)));
    }
    for (String word : uses.getOrDefault("head", Set.of())) {
      offices.putIfAbsent(word, Mention.Gender.UNKNOWN);
    }
    for (String line : WordList.lines("fr/name/feminines.txt")) {
      feminines.add(line.split(" ", -1));
    }
    for (String line : WordList.lines("fr/name/offices.txt")) {
      String[] part = (line + " ").split(";", -1);
      for (int i = 0; i < part.length; i++) {
        part[i] = part[i].strip();
      }
      synonyms.add(part);
    }
    for (String line : WordList.lines("fr/name/countries.txt")) {
      String[] part = line.split(";", -1);
      String[] names = part[0].split(",", -1);
      for (String name : names) {
        countries.putIfAbsent(Spelling.fold(name), names[0].strip());
      }
      for (String capital : part.length > 2 ? part[2].split(",", -1) : new String[0]) {
        if (!capital.isBlank()) {
          countries.putIfAbsent(Spelling.fold(capital), names[0].strip());
          capitals.add(Spelling.fold(capital));
        }
      }
      if (part.length > 3) {
        states.put(names[0].strip(), part[3].strip());
      }
      boolean state = part.length > 2 && !part[1].isBlank() && !part[2].isBlank();
      if (state) {
        adjectives.putIfAbsent(names[0].strip(), part[1].strip().split(" ", -1)[0]);
      }
      for (String adjective : part.length > 1 ? part[1].strip().split(" ", -1) : new String[0]) {
        if (!adjective.isEmpty()) {
          demonyms.add(adjective);
          countries.putIfAbsent(Spelling.fold(adjective), names[0].strip());
        }
      }
    }
  }

  /** True for a word that names an office (« maire », « ex-ministre »). */
  public boolean isOffice(String word) {
    if (word.length() > 3 && word.regionMatches(true, 0, "ex-", 0, 3)) {
      return offices.containsKey(word.toLowerCase(Locale.ROOT))
          || offices.containsKey(word.substring(3));
    }
    // « Préfète », « vice-Premier »
    return offices.containsKey(word) || offices.containsKey(joined(word.toLowerCase(Locale.ROOT)));
  }

  /** « coprésident » for « co-président », as both are written. */
  private String joined(String word) {
    boolean with =
        word.startsWith(WITH) && word.length() > WITH.length() && !offices.containsKey(word);
    return with ? "co" + word.substring(WITH.length()) : word;
  }

  /** True for the plural of an office (« préfets »). */
  boolean isOffices(String word) {
    return word.length() > 2
        && word.endsWith("s")
        && isOffice(word.substring(0, word.length() - 1));
  }

  /** True for a form of address (« Mme »). */
  public boolean isAddress(String word) {
    return addresses.contains(word)
        || Character.isUpperCase(word.charAt(0))
            && addresses.contains(word.toLowerCase(Locale.ROOT));
  }

  Mention.Gender addressGender(String word) {
    return addressGenders.getOrDefault(word, Mention.Gender.UNKNOWN);
  }

  boolean isDemonym(String word) {
    return demonyms.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True if {@code name} is a country's capital. */
  boolean isCapital(String name) {
    return capitals.contains(Spelling.fold(name));
  }

  /** True if {@code word} has the use {@code use} of {@code description-words.txt}. */
  public boolean has(String use, String word) {
    return uses.getOrDefault(use, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The country that a folded name, adjective or capital stands for, or null. */
  public @Nullable String country(String folded) {
    return countries.get(folded);
  }

  /** The state of which {@code country} is a part, or {@code country}. */
  public String state(String country) {
    return states.getOrDefault(country, country);
  }

  /** The adjective of a state with a capital, in the masculine, or null. */
  public @Nullable String adjective(String country) {
    return adjectives.get(country);
  }

  /** The office in {@code words}, or null where there is none. */
  public @Nullable Office read(String words) {
    SegmentedText text = segmenter.segment(words);
    List<String> heads = new ArrayList<>();
    Set<String> complement = new LinkedHashSet<>();
    String country = null;
    boolean former = false;
    boolean open = true;
    String previous = "";
    Mention.Gender gender = Mention.Gender.UNKNOWN;
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.at().of(words).replace('’', '\'');
        String lower = word.toLowerCase(Locale.ROOT);
        if (token.kind() != Token.Kind.WORD) {
          continue;
        }
        if (lower.startsWith("ex-") || FORMER.contains(lower)) {
          former = true;
          lower = lower.startsWith("ex-") ? lower.substring(3) : lower;
        }
        if (previous.equals("des") && heads.isEmpty() && !isOffice(lower) && isOffices(lower)) {
          lower = lower.substring(0, lower.length() - 1);
        }
        previous = lower;
        lower = joined(lower);
        boolean minister = lower.equals("ministre") || !has("before", lower);
        if (open && isOffice(lower) && (minister || lower.startsWith("prem"))) {
          heads.add(masculine(lower));
          Mention.Gender own = offices.getOrDefault(lower, Mention.Gender.UNKNOWN);
          gender = own == Mention.Gender.UNKNOWN ? gender : own;
          continue;
        }
        if (lower.equals("la") && heads.isEmpty()) {
          gender = Mention.Gender.FEMININE;
        } else if (lower.equals("le") && heads.isEmpty()) {
          gender = Mention.Gender.MASCULINE;
        }
        if (heads.isEmpty()) {
          continue;
        }
        open = false;
        String folded = Spelling.fold(word);
        if (SMALL.contains(lower) || has("after", lower)) {
          continue;
        }
        String named = countries.get(folded);
        if (named != null && country == null) {
          country = named;
        }
        boolean itself = named != null && Spelling.fold(named).equals(folded);
        if (!itself && (named == null || !demonyms.contains(lower))) {
          complement.add(folded);
        }
      }
    }
    if (heads.isEmpty()) {
      return null;
    }
    String head = String.join(" ", heads);
    return synonym(
        head, Spelling.fold(words), new Office(head, country, complement, gender, former));
  }

  private Office synonym(String head, String folded, Office plain) {
    for (String[] row : synonyms) {
      if (!row[0].equals(head)) {
        continue;
      }
      boolean all = true;
      for (String needed : Spelling.parts(Spelling.fold(row[1]))) {
        all &= (" " + folded + " ").contains(" " + needed + " ");
      }
      if (all) {
        Set<String> complement = new LinkedHashSet<>(plain.complement());
        complement.removeAll(Spelling.parts(Spelling.fold(row[1])));
        complement.addAll(Spelling.parts(row[3]));
        String country = row.length > 4 && !row[4].isEmpty() ? row[4] : plain.country();
        return new Office(row[2], country, complement, plain.gender(), plain.former());
      }
    }
    return plain;
  }

  /** The masculine of an office. */
  private String masculine(String office) {
    if (offices.get(office) != Mention.Gender.FEMININE) {
      return office;
    }
    for (String[] pair : feminines) {
      if (office.endsWith(pair[0])) {
        String other = office.substring(0, office.length() - pair[0].length()) + pair[1];
        if (offices.containsKey(other)) {
          return other;
        }
      }
    }
    return office;
  }
}
