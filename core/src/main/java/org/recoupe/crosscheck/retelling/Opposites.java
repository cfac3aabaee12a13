package org.recoupe.crosscheck.retelling;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordList;

/**
 * Words for doings that undo each other ({@code opposites.txt}): « La rue est fermée » and « La rue
 * a été rouverte » share all but what they say.
 */
final class Opposites {
  private final Map<String, Set<String>> opposites = new LinkedHashMap<>();

  /** Reads the list, in stems of {@code lexicon}. */
  Opposites(Lexicon lexicon) {
    for (String line : WordList.lines("fr/statement/opposites.txt")) {
      String[] sides = line.substring(0, line.indexOf('#')).split("\\|");
      for (int side = 0; side < sides.length; side++) {
        List<String> others = List.of(sides[1 - side].strip().split(" +"));
        for (String word : sides[side].strip().split(" +")) {
          Set<String> against =
              opposites.computeIfAbsent(lexicon.stem(word), k -> new LinkedHashSet<>());
          others.forEach(other -> against.add(lexicon.stem(other)));
        }
      }
    }
  }

  /** True if the stems {@code a} and {@code b} undo each other. */
  boolean opposed(String a, String b) {
    return opposites.getOrDefault(a, Set.of()).contains(b);
  }

  /**
   * True if the predicate of one passage undoes that of the other: each has a word that the other
   * lacks, and the two stand against each other.
   *
   * @param shared what {@code one} shares with {@code other}
   */
  boolean opposed(Telling one, Telling other, Telling.Shared shared) {
    Set<Integer> here = new LinkedHashSet<>();
    Set<Integer> there = new LinkedHashSet<>();
    for (Telling.Match match : shared.matches()) {
      here.add(match.from());
      there.add(match.to());
    }
    Set<String> left = left(one, here);
    Set<String> right = left(other, there);
    return left.stream().anyMatch(a -> right.stream().anyMatch(b -> opposed(a, b)));
  }

  /** Stems of the words of a predicate that are not shared. */
  private static Set<String> left(Telling telling, Set<Integer> shared) {
    Set<String> stems = new LinkedHashSet<>();
    for (int i = 0; i < telling.items().size(); i++) {
      Item item = telling.items().get(i);
      if (item.kind() == Unit.Kind.WORD && telling.asserted()[i] && !shared.contains(i)) {
        stems.add(item.keys().get(0));
      }
    }
    return stems;
  }
}
