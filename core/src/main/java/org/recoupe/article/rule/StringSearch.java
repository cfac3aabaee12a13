package org.recoupe.article.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;

/**
 * Finds many strings in one pass over a text, case ignored: an automaton after Aho and Corasick
 * ("Efficient string matching", 1975) with its table filled, so that each character costs one step.
 */
final class StringSearch {
  /** The number of a character that stands in none of the strings. */
  private static final int OTHER = 0;

  /** Latin letters end here; those before have their number ready in both cases. */
  private static final int COMMON = 0x250;

  /** The number of each character: of Latin ones, and of others that are folded already. */
  private final short[] numbers;

  private final int[][] next;
  private final int[][] found;

  /**
   * @param strings folded, not empty, each with the numbers that its finding sets
   */
  StringSearch(Map<String, int[]> strings) {
    StringBuilder letters = new StringBuilder();
    BitSet known = new BitSet();
    for (String string : strings.keySet()) {
      for (int i = 0; i < string.length(); i++) {
        known.set(string.charAt(i));
      }
    }
    for (int c = known.nextSetBit(0); c >= 0; c = known.nextSetBit(c + 1)) {
      letters.append((char) c);
    }
    numbers = numbers(letters.toString());
    List<int[]> states = new ArrayList<>();
    List<BitSet> outputs = new ArrayList<>();
    states.add(new int[letters.length() + 1]);
    outputs.add(new BitSet());
    for (Map.Entry<String, int[]> entry : new TreeMap<>(strings).entrySet()) {
      int state = 0;
      for (char c : entry.getKey().toCharArray()) {
        int letter = number(c);
        if (states.get(state)[letter] == 0) {
          states.get(state)[letter] = states.size();
          states.add(new int[letters.length() + 1]);
          outputs.add(new BitSet());
        }
        state = states.get(state)[letter];
      }
      for (int number : entry.getValue()) {
        outputs.get(state).set(number);
      }
    }
    fill(states, outputs);
    next = states.toArray(int[][]::new);
    found = outputs.stream().map(set -> set.stream().toArray()).toArray(int[][]::new);
  }

  /** Where no string goes on, the automaton goes where the longest ending of the text would. */
  private static void fill(List<int[]> states, List<BitSet> outputs) {
    int[] fallback = new int[states.size()];
    Queue<Integer> queue = new ArrayDeque<>();
    for (int child : states.get(0)) {
      if (child != 0) {
        queue.add(child);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      outputs.get(state).or(outputs.get(fallback[state]));
      int[] row = states.get(state);
      int[] behind = states.get(fallback[state]);
      for (int letter = 1; letter < row.length; letter++) {
        if (row[letter] == 0) {
          row[letter] = behind[letter];
        } else {
          fallback[row[letter]] = behind[letter];
          queue.add(row[letter]);
        }
      }
    }
  }

  /** {@code letters} are in order and numbered from one. */
  private static short[] numbers(String letters) {
    short[] numbers = new short[letters.isEmpty() ? 0 : letters.charAt(letters.length() - 1) + 1];
    for (int i = 0; i < letters.length(); i++) {
      numbers[letters.charAt(i)] = (short) (i + 1);
    }
    for (char c = 0; c < Math.min(numbers.length, COMMON); c++) {
      char folded = Folding.fold(c);
      numbers[c] = folded < numbers.length ? numbers[folded] : OTHER;
    }
    return numbers;
  }

  private int number(char c) {
    if (c < numbers.length && (c < COMMON || numbers[c] != OTHER)) {
      return numbers[c];
    }
    char folded = Folding.fold(c);
    return folded < numbers.length ? numbers[folded] : OTHER;
  }

  /** Sets in {@code marked} the numbers of all strings that stand in {@code text[start, end)}. */
  void mark(CharSequence text, int start, int end, BitSet marked) {
    int state = 0;
    for (int i = start; i < end; i++) {
      int letter = number(text.charAt(i));
      state = letter == OTHER ? 0 : next[state][letter];
      for (int number : found[state]) {
        marked.set(number);
      }
    }
  }
}
