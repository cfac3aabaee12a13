package org.recoupe.annotation.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.rule.Lexicon;
import org.recoupe.annotation.rule.Match;
import org.recoupe.annotation.rule.NumberReader;
import org.recoupe.annotation.rule.RuleParser;
import org.recoupe.annotation.rule.RuleSet;
import org.recoupe.annotation.rule.Word;
import org.recoupe.annotation.rule.Words;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Finds numbers, how exact they are, and what they count. Rules and words are data, in {@code
 * fr/quantity}. Time linear in the length of the text.
 */
public final class QuantityFinder {
  /** A bare number below is a score, a mark or a list number, unless something is counted. */
  private static final BigDecimal LEAST_BARE = BigDecimal.TEN;

  /** A bare number in these bounds is more likely a year. */
  private static final BigDecimal EARLIEST_YEAR = BigDecimal.valueOf(1800);

  private static final BigDecimal LATEST_YEAR = BigDecimal.valueOf(2060);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Behind more than one, such a word is no noun. */
  private static final String ADVERB = "ment";

  private final RuleSet rules;
  private final Counted counted;

  /** A finder for French. */
  public QuantityFinder() {
    NumberReader numbers = new NumberReader(WordList.lines("fr/quantity/numbers.txt"));
    Lexicon lexicon = Lexicon.parse(WordList.lines("fr/quantity/lexicon.txt"), numbers);
    rules = new RuleSet(new RuleParser(lexicon).parse(WordList.lines("fr/quantity/rules.txt")));
    counted = new Counted(lexicon);
  }

  /** Quantities in {@code text} outside {@code times}, in order, without overlap. */
  public List<Quantity> find(SegmentedText text, List<TimeExpression> times) {
    Words words = Words.of(text.text());
    List<Quantity> found = new ArrayList<>();
    int time = 0;
    for (Match match : rules.scan(words)) {
      Span at = match.at(words);
      while (time < times.size() && times.get(time).at().end() <= at.start()) {
        time++;
      }
      if (time < times.size() && times.get(time).at().overlaps(at) || glued(words, match)) {
        continue;
      }
      Quantity quantity = quantity(words, match, at);
      if (quantity != null) {
        found.add(quantity);
      }
    }
    return found;
  }

  /** The rules, for those who test them. */
  RuleSet rules() {
    return rules;
  }

  private @Nullable Quantity quantity(Words words, Match match, Span at) {
    BigDecimal value = value(match);
    Bounds bounds = bounds(match, value);
    if (value == null || bounds == null) {
      return null;
    }
    String unit = match.field("currency") != null ? match.field("currency") : match.field("unit");
    boolean said = match.rule().sense().equals("exact");
    Span of =
        unit != null
            ? null
            : counted.find(words, match.last(), !said || value.compareTo(MILLION) >= 0);
    if (of != null && value.compareTo(BigDecimal.ONE) > 0 && of.of(words.text()).endsWith(ADVERB)) {
      of = null;
    }
    // « 500 millions », « 2,5 milliards »: what is counted has been named before.
    boolean digits =
        words.get(match.last() - 1).isNumber()
            || words.get(match.first()).isNumber() && value.compareTo(MILLION) >= 0;
    boolean bare = unit == null && of == null;
    if (bare && !bounds.approximate() && (!digits || bareNumberIsNone(value))) {
      return null;
    }
    // « un » is a number only before a word that is always counted; that rule has its own name.
    boolean article = said && value.equals(BigDecimal.ONE) && !digits && unit == null;
    if (article && match.rule().name().equals("count")) {
      return null;
    }
    return new Quantity(
        at,
        value,
        bounds.low(),
        bounds.high(),
        unit,
        bounds.approximate(),
        of == null ? null : of.of(words.text()),
        of);
  }

  private static boolean bareNumberIsNone(BigDecimal value) {
    return value.compareTo(LEAST_BARE) < 0
        || value.compareTo(EARLIEST_YEAR) >= 0 && value.compareTo(LATEST_YEAR) <= 0;
  }

  private static @Nullable BigDecimal value(Match match) {
    BigDecimal times = number(match.field("times"));
    BigDecimal factor = times == null ? BigDecimal.ONE : times;
    return switch (match.rule().sense()) {
      case "range" -> low(match);
      case "heap" -> {
        String heap = match.field("heap");
        BigDecimal one = number(match.field("one"));
        yield heap != null
            ? plain(number(heap.substring(0, heap.indexOf(".."))), factor)
            : one == null ? null : one.multiply(BigDecimal.valueOf(2));
      }
      default -> plain(number(match.field("n")), factor);
    };
  }

  private static @Nullable BigDecimal low(Match match) {
    BigDecimal low = number(match.field("low"));
    BigDecimal high = number(match.field("high"));
    if (low == null || high == null) {
      return null;
    }
    // « 10 à 15.000 »: the scale of the second holds for the first.
    BigDecimal scale = high.compareTo(MILLION) >= 0 ? MILLION : THOUSAND;
    BigDecimal scaled = low.multiply(scale);
    return low.compareTo(THOUSAND) < 0
            && high.compareTo(THOUSAND) >= 0
            && scaled.compareTo(high) < 0
        ? Bounds.plain(scaled)
        : low;
  }

  private static @Nullable Bounds bounds(Match match, @Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    return switch (match.rule().sense()) {
      case "range" -> {
        BigDecimal high = number(match.field("high"));
        yield high == null || high.compareTo(value) <= 0 ? null : new Bounds(value, high, true);
      }
      case "heap" -> {
        String heap = match.field("heap");
        BigDecimal times = number(match.field("times"));
        yield new Bounds(
            value,
            heap == null
                ? null
                : plain(
                    number(heap.substring(heap.indexOf("..") + 2)),
                    times == null ? BigDecimal.ONE : times),
            true);
      }
      case "about" -> {
        String approx = match.field("approx");
        yield Bounds.of(value, approx == null ? "around" : approx);
      }
      default -> Bounds.of(value, match.field("approx"));
    };
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number, BigDecimal factor) {
    return number == null ? null : Bounds.plain(number.multiply(factor));
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  /** True for digits in a name, a tag or an address (« Su-30 », « #acte10 », « x.fr/12 »). */
  private static boolean glued(Words words, Match match) {
    Word first = words.get(match.first());
    if (match.first() > 0 && first.isNumber() && !first.spaced()) {
      Word before = words.get(match.first() - 1);
      boolean hyphen = before.folded().equals("-") && !before.spaced();
      if (before.isLetters()
          || hyphen
          || "#@/_=&.°'".contains(before.folded()) && !sentence(words, match)) {
        return true;
      }
    }
    if (match.last() >= words.size() || !words.get(match.last() - 1).isNumber()) {
      return false;
    }
    Word after = words.get(match.last());
    return !after.spaced() && (after.isLetters() || "/_@".contains(after.folded()));
  }

  /** True where a full stop without space parts two sentences (« mois.27 000 personnes »). */
  private static boolean sentence(Words words, Match match) {
    int at = match.first() - 1;
    return words.folded(at).equals(".") && at > 0 && words.get(at - 1).isLetters();
  }
}
