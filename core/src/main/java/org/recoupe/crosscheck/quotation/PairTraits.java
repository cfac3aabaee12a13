package org.recoupe.crosscheck.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What tells of two quotations of a story whether they render one utterance, by name. */
final class PairTraits {
  /** Content words in common from which more tell no more. */
  private static final int MANY = 6;

  /** Least number of content words in common, where the poorer wording has so many. */
  private static final int LEAST_SHARED = 2;

  /**
   * Least likeness by which a report tells and quotes one utterance, where the two have quoted
   * words in common: a term comes back in what somebody says next, too.
   */
  private static final double LEAST_TOLD = 0.2;

  private final List<Node> nodes;
  private final Likeness likeness;
  private final Map<Long, Likeness.Shared> shared = new LinkedHashMap<>();

  /** By quotation and article, the likeness of the nearest quotation there. */
  private final List<Map<String, Double>> nearest = new ArrayList<>();

  /**
   * Reads the pairs of a story.
   *
   * @param pairs the two numbers of quotations that are compared, the lower in the upper half
   */
  PairTraits(List<Node> nodes, Set<Long> pairs, Background background) {
    this.nodes = nodes;
    this.likeness = new Likeness(nodes, background);
    nodes.forEach(node -> nearest.add(new LinkedHashMap<>()));
    for (long pair : pairs) {
      Node a = nodes.get(first(pair));
      Node b = nodes.get(second(pair));
      Likeness.Shared both = likeness.shared(a.wording(), b.wording());
      shared.put(pair, both);
      double score = both.likeness();
      b.articles().forEach(id -> nearest.get(first(pair)).merge(id, score, Math::max));
      a.articles().forEach(id -> nearest.get(second(pair)).merge(id, score, Math::max));
    }
  }

  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }

  static long pair(int first, int second) {
    return ((long) first << 32) | second;
  }

  /**
   * True for two quotations of two articles that are each other's nearest and may be of one
   * speaker: what the learnt weights judge.
   */
  boolean isOpen(long pair) {
    Node a = nodes.get(first(pair));
    Node b = nodes.get(second(pair));
    return !a.sharesArticle(b)
        && a.bond(b) != Node.Bond.OTHER
        && arePartners(pair, of(pair, Likeness.Shared::likeness));
  }

  /** How alike two quotations are by their words, 0 to 1. */
  double likeness(long pair, FamilyOptions options) {
    Node a = nodes.get(first(pair));
    Node b = nodes.get(second(pair));
    if (a.wording().key().equals(b.wording().key())) {
      return 1;
    }
    Likeness.Shared both = shared.getOrDefault(pair, Likeness.Shared.NOTHING);
    boolean enough =
        both.count() >= LEAST_SHARED
            || both.count() > 0
                && a.bond(b) == Node.Bond.SAME
                && Math.min(a.wording().concepts().size(), b.wording().concepts().size()) == 1;
    boolean words = sharesWords(a, b);
    if (!words && a.isDirect() && b.isDirect() && a.bond(b) == Node.Bond.UNKNOWN) {
      // Words of nobody in particular are somebody's where two of them are the same.
      enough &= inCommon(a.wording(), b.wording()) >= LEAST_SHARED;
    }
    double likeness = enough ? both.likeness() : 0;
    boolean told = likeness >= LEAST_TOLD || !a.sharesArticle(b) || a.isDirect() == b.isDirect();
    return words && told ? Math.max(likeness, options.sharedFragment()) : likeness;
  }

  private static long inCommon(Wording a, Wording b) {
    return a.concepts().stream().filter(b.concepts()::contains).count();
  }

  /** True if quoted words, or many words in a row, of one stand in the other. */
  boolean sharesWords(Node a, Node b) {
    return likeness.sharesFragment(a.wording(), b.wording())
        || likeness.sharesRun(a.wording(), b.wording());
  }

  /** True if {@code whole} has {@code piece} in its own words, for the most part. */
  boolean holds(Wording whole, Wording piece) {
    return whole.key().length() > piece.key().length() && likeness.sharesRun(whole, piece);
  }

  /** Least likeness by which two quotations are one utterance. */
  double least(long pair, FamilyOptions options) {
    Node a = nodes.get(first(pair));
    Node b = nodes.get(second(pair));
    double least =
        switch (a.bond(b)) {
          case SAME, UNKNOWN -> options.sameSpeaker();
          case OPEN -> options.openSpeaker();
          case OTHER ->
              sharesWords(a, b) || likeness.turnsFragment(a.wording(), b.wording())
                  ? options.otherSpeaker()
                  : options.otherWords();
        };
    return a.sharesArticle(b) ? least + options.sameArticle() : least;
  }

  /** Least probability by which two quotations that are each other's nearest are one utterance. */
  double leastLikely(long pair, FamilyOptions options) {
    Node.Bond bond = nodes.get(first(pair)).bond(nodes.get(second(pair)));
    return bond == Node.Bond.OPEN ? options.openPartner() : options.partner();
  }

  private double of(long pair, ToDoubleFunction<Likeness.Shared> value) {
    return value.applyAsDouble(shared.getOrDefault(pair, Likeness.Shared.NOTHING));
  }

  /** Traits of a pair by name, those that are 0 left out. */
  Map<String, Double> of(long pair) {
    Node a = nodes.get(first(pair));
    Node b = nodes.get(second(pair));
    Likeness.Shared both = shared.getOrDefault(pair, Likeness.Shared.NOTHING);
    Node.Bond bond = a.bond(b);
    Map<String, Double> traits = new LinkedHashMap<>();
    put(traits, "bias", 1);
    put(traits, "same", both.same());
    put(traits, "wider", both.wider());
    put(traits, "balance", Math.sqrt(Math.min(1, both.balance())));
    put(traits, "count", Math.min(MANY, both.count()) / (double) MANY);
    put(traits, "single", both.count() < 2 ? 1 : 0);
    put(traits, "fragment", likeness.sharesFragment(a.wording(), b.wording()) ? 1 : 0);
    put(traits, "run", likeness.sharesRun(a.wording(), b.wording()) ? 1 : 0);
    put(traits, "one-voice", bond == Node.Bond.SAME ? 1 : 0);
    put(traits, "no-voice", bond == Node.Bond.UNKNOWN ? 1 : 0);
    put(traits, "both-direct", a.isDirect() && b.isDirect() ? 1 : 0);
    put(traits, "denial", a.wording().denied() > 0 != b.wording().denied() > 0 ? 1 : 0);
    numbers(traits, a.wording(), b.wording());
    return traits;
  }

  private static void numbers(Map<String, Double> traits, Wording a, Wording b) {
    Set<String> one = numbers(a);
    Set<String> other = numbers(b);
    if (!one.isEmpty() && !other.isEmpty()) {
      boolean meet = one.stream().anyMatch(other::contains);
      put(traits, meet ? "number" : "other-number", 1);
    }
  }

  private static Set<String> numbers(Wording wording) {
    Set<String> numbers = new LinkedHashSet<>();
    for (String concept : wording.concepts()) {
      if (Character.isDigit(concept.charAt(0))) {
        numbers.add(concept);
      }
    }
    return numbers;
  }

  private static void put(Map<String, Double> traits, String name, double value) {
    if (value != 0) {
      traits.put(name, value);
    }
  }

  /** True if in the other's articles nothing is more like either. */
  private boolean arePartners(long pair, double score) {
    return score > 0
        && isNearest(first(pair), second(pair), score)
        && isNearest(second(pair), first(pair), score);
  }

  private boolean isNearest(int of, int to, double score) {
    return nodes.get(to).articles().stream()
        .allMatch(id -> nearest.get(of).getOrDefault(id, 0.0) <= score);
  }
}
