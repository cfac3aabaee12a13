package org.recoupe.article.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rules in the order of their file, of which only those are tried on a text that can match there:
 * most ask for words that it doesn't hold, and one pass tells which words it holds.
 */
public final class Rules {
  private final List<Rule> all;
  private final BitSet always = new BitSet();
  private final StringSearch search;

  /** The rules {@code all}, whose order is kept. */
  public Rules(List<Rule> all) {
    this.all = List.copyOf(all);
    Map<String, BitSet> wanted = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      Set<String> required = RequiredReader.of(all.get(i).expression().source());
      if (required.isEmpty()) {
        always.set(i);
      }
      for (String one : required) {
        wanted.computeIfAbsent(one, key -> new BitSet()).set(i);
      }
    }
    Map<String, int[]> strings = new TreeMap<>();
    wanted.forEach((string, rules) -> strings.put(string, rules.stream().toArray()));
    search = new StringSearch(strings);
  }

  /** All rules. */
  public List<Rule> all() {
    return all;
  }

  /**
   * The rules that may match in {@code text[start, end)}, in their order; of the others it is sure
   * that they don't.
   */
  public List<Rule> possible(CharSequence text, int start, int end) {
    BitSet numbers = (BitSet) always.clone();
    search.mark(text, start, end, numbers);
    List<Rule> found = new ArrayList<>(numbers.cardinality());
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      found.add(all.get(i));
    }
    return found;
  }
}
