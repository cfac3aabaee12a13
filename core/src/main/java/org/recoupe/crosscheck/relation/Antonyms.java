package org.recoupe.crosscheck.relation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordList;

/** Words that cannot both hold of one thing. */
public final class Antonyms {
  private final Map<String, Set<String>> opposites = new LinkedHashMap<>();

  /** Reads the list of the program, by the stems of {@code lexicon}. */
  public Antonyms(Lexicon lexicon) {
    for (String line : WordList.lines("fr/relation/antonyms.txt")) {
      int bar = line.indexOf('|');
      List<String> left = List.of(line.substring(0, bar).strip().split(" +"));
      List<String> right = List.of(line.substring(bar + 1).strip().split(" +"));
      for (String a : left) {
        for (String b : right) {
          opposites
              .computeIfAbsent(lexicon.stem(a), k -> new LinkedHashSet<>())
              .add(lexicon.stem(b));
          opposites
              .computeIfAbsent(lexicon.stem(b), k -> new LinkedHashSet<>())
              .add(lexicon.stem(a));
        }
      }
    }
  }

  /** True if the stems {@code a} and {@code b} cannot both hold. */
  public boolean opposed(String a, String b) {
    return opposites.getOrDefault(a, Set.of()).contains(b);
  }

  /** True if the list knows an opposite of the stem {@code a}. */
  boolean known(String a) {
    return opposites.containsKey(a);
  }

  /** True if a stem of {@code some} and one of {@code others} cannot both hold. */
  public boolean opposed(Collection<String> some, Collection<String> others) {
    return some.stream()
        .anyMatch(a -> opposites.getOrDefault(a, Set.of()).stream().anyMatch(others::contains));
  }
}
