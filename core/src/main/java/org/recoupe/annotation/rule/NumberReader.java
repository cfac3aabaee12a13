package org.recoupe.annotation.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits (« 1.500 », « 1 500 », « 1'500 », « 1,5 », « 1,5 million ») and in words
 * (« quatre-vingt-dix-sept », « deux mille »), as French, Belgian, Swiss and Québec papers write
 * them.
 */
public final class NumberReader implements WordClass {
  /** Words of a number; longer ones are no numbers but noise. */
  private static final int MAX_WORDS = 24;

  /** Digits of a number before its decimals; longer runs are identifiers. */
  private static final int MAX_DIGITS = 15;

  private static final int GROUP = 3;
  private static final long HUNDRED = 100;
  private static final Set<String> SEPARATORS = Set.of(".", "'", "");

  private final Map<String, Long> units;
  private final Map<String, BigDecimal> scales;
  private final Set<String> first;

  /**
   * A reader of the words in {@code lines}: {@code value: word | word}, after a line {@code units},
   * or {@code scales} for the words that multiply what stands before them.
   */
  public NumberReader(List<String> lines) {
    Map<String, Long> small = new TreeMap<>();
    Map<String, BigDecimal> large = new TreeMap<>();
    boolean scale = false;
    for (String raw : lines) {
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      if (colon < 0) {
        scale = line.equals("scales");
        continue;
      }
      for (String word : line.substring(colon + 2).split(" \\| ")) {
        String folded = Words.fold(word.strip());
        if (scale) {
          large.put(folded, new BigDecimal(line.substring(0, colon)));
        } else {
          small.put(folded, Long.valueOf(line.substring(0, colon)));
        }
      }
    }
    units = Map.copyOf(small);
    scales = Map.copyOf(large);
    Set<String> starts = new TreeSet<>(units.keySet());
    starts.add("mille");
    starts.add(DIGITS);
    first = Set.copyOf(starts);
  }

  /**
   * A number in a text.
   *
   * @param end index of the word after it
   * @param value its value
   */
  public record Numeral(int end, BigDecimal value) {}

  @Override
  public List<Reading> read(Words words, int at) {
    Numeral numeral = numeral(words, at);
    return numeral == null
        ? List.of()
        : List.of(new Reading(numeral.end(), numeral.value().stripTrailingZeros().toPlainString()));
  }

  @Override
  public Set<String> firstWords() {
    return first;
  }

  /** The number that begins at {@code at}, null if none does. */
  public @Nullable Numeral numeral(Words words, int at) {
    if (at >= words.size()) {
      return null;
    }
    Numeral head = words.get(at).isNumber() ? digits(words, at) : spelled(words, at);
    if (head == null) {
      return null;
    }
    BigDecimal value = head.value();
    int end = head.end();
    while (scales.containsKey(words.folded(end))) {
      value = value.multiply(scales.get(words.folded(end)));
      end++;
    }
    return new Numeral(end, value);
  }

  private static @Nullable Numeral digits(Words words, int at) {
    StringBuilder digits = new StringBuilder(words.folded(at));
    int end = at + 1;
    if (digits.length() <= GROUP) {
      int next = group(words, end);
      while (next > end) {
        digits.append(words.folded(next - 1));
        end = next;
        next = group(words, end);
      }
    }
    if (digits.length() > MAX_DIGITS) {
      return null;
    }
    String fraction = fraction(words, end);
    if (!fraction.isEmpty()) {
      return new Numeral(end + 2, new BigDecimal(digits + "." + fraction));
    }
    return new Numeral(end, new BigDecimal(digits.toString()));
  }

  /**
   * Index after a group of three digits that carries the number on; {@code end} if there is none.
   */
  private static int group(Words words, int end) {
    if (end >= words.size()) {
      return end;
    }
    boolean sign = SEPARATORS.contains(words.folded(end)) && !words.get(end).spaced();
    int at = sign ? end + 1 : end;
    if (at >= words.size()
        || !words.get(at).isNumber()
        || words.folded(at).length() != GROUP
        || words.get(at).spaced() == sign) {
      return end;
    }
    return words.get(at).start() - words.get(at - 1).end() > 1 ? end : at + 1;
  }

  private static String fraction(Words words, int end) {
    boolean there =
        words.folded(end).equals(",")
            && !words.get(end).spaced()
            && end + 1 < words.size()
            && words.get(end + 1).isNumber()
            && !words.get(end + 1).spaced();
    if (!there && words.folded(end).equals(".") && !words.get(end).spaced()) {
      there =
          end + 1 < words.size()
              && words.get(end + 1).isNumber()
              && !words.get(end + 1).spaced()
              && words.folded(end + 1).length() < GROUP;
    }
    return there ? words.folded(end + 1) : "";
  }

  /** Number words: sums of units and tens, times hundred and thousand. */
  private @Nullable Numeral spelled(Words words, int at) {
    List<Long> parts = new ArrayList<>();
    int end = at;
    int last = at;
    while (end < words.size() && end - at < MAX_WORDS) {
      String word = words.folded(end);
      Long unit = word.equals("mille") ? Long.valueOf(1000) : units.get(word);
      if (unit == null) {
        boolean link = word.equals("-") && !words.get(end).spaced() || word.equals("et");
        if (!link || parts.isEmpty()) {
          break;
        }
        end++;
        continue;
      }
      boolean linked = last < end;
      if (!parts.isEmpty() && !fits(parts.get(parts.size() - 1), unit, linked, words, end)) {
        break;
      }
      parts.add(unit);
      end++;
      last = end;
    }
    return parts.isEmpty() ? null : new Numeral(last, BigDecimal.valueOf(sum(parts)));
  }

  /** True where {@code next} can follow {@code before} in one number. */
  private static boolean fits(long before, long next, boolean linked, Words words, int at) {
    if (words.folded(at - 1).equals("et")) {
      return before >= 20 && before % 10 == 0 && (next == 1 || next == 11);
    }
    if (next == HUNDRED || next == 1000 || next == 20 && before == 4) {
      return linked || next != 20 || before == 4;
    }
    return before >= HUNDRED || before >= 20 && next < 20 || before == 10 && next >= 7 && next < 10;
  }

  private static long sum(List<Long> parts) {
    long total = 0;
    long current = 0;
    for (long part : parts) {
      if (part == 1000) {
        total += Math.max(1, current) * 1000;
        current = 0;
      } else if (part == HUNDRED) {
        current = current == 0 ? HUNDRED : current - current % 10 + current % 10 * HUNDRED;
      } else if (part == 20 && current % 100 == 4) {
        current = current - 4 + 80;
      } else {
        current += part;
      }
    }
    return total + current;
  }
}
