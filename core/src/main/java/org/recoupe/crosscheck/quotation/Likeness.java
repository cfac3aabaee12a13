package org.recoupe.crosscheck.quotation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** How much of what the shorter of two quotations says stands in the longer one. */
final class Likeness {
  /** What two words of one set of paraphrases count, against one for the same word. */
  private static final double WIDER = 0.7;

  /** Factor on the weight of words that the story is about. */
  private static final double OF_STORY = 0.4;

  /** Weight of a word that tells nothing by itself, against one of the rarest. */
  private static final double LEAST_TELLING = 0.3;

  /** Words in a row that tell an utterance even if none of them tells much. */
  private static final int LEAST_RUN = 4;

  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Background background;

  Likeness(List<Node> nodes, Background background) {
    this.background = background;
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    Map<String, Double> telling = new LinkedHashMap<>();
    for (Node node : nodes) {
      for (Wording.Word word : node.wording().words()) {
        telling.merge(word.concept(), word.telling(), Math::max);
      }
      node.wording().concepts().forEach(concept -> frequencies.merge(concept, 1, Integer::sum));
    }
    frequencies.forEach(
        (concept, count) ->
            weights.put(
                concept,
                Math.log(1.0 + nodes.size() / (double) count)
                    * (LEAST_TELLING
                        + (1 - LEAST_TELLING) * telling.getOrDefault(concept, LEAST_TELLING))
                    * (background.has(concept) ? OF_STORY : 1)));
  }

  private double weight(String concept) {
    return weights.getOrDefault(concept, 1.0);
  }

  /**
   * What two wordings share.
   *
   * @param same weighted share of the poorer wording's words that stand in the other
   * @param wider the same for those of which a paraphrase stands there
   * @param balance share of the richer wording that is covered
   * @param count content words in common, paraphrases included
   */
  record Shared(double same, double wider, double balance, int count) {
    static final Shared NOTHING = new Shared(0, 0, 0, 0);

    /** One number for all. */
    double likeness() {
      double containment = same + WIDER * wider;
      return 0.7 * containment + 0.3 * Math.sqrt(Math.min(1, balance) * containment);
    }
  }

  /** What {@code a} and {@code b} share; the poorer is the one with fewer content words. */
  Shared shared(Wording a, Wording b) {
    Wording few = a.concepts().size() <= b.concepts().size() ? a : b;
    Wording many = few == a ? b : a;
    Set<String> near = near(few, many);
    double same = 0;
    double wider = 0;
    double all = 0;
    int count = 0;
    for (String concept : few.concepts()) {
      double weight = weight(concept);
      all += weight;
      boolean here = many.concepts().contains(concept);
      boolean paraphrased = !here && near.contains(concept);
      same += here ? weight : 0;
      wider += paraphrased ? weight : 0;
      count += here || paraphrased ? 1 : 0;
    }
    double other = 0;
    for (String concept : many.concepts()) {
      other += weight(concept);
    }
    return all == 0 || other == 0
        ? Shared.NOTHING
        : new Shared(same / all, wider / all, (same + WIDER * wider) / other, count);
  }

  /** Concepts of {@code few} of which a paraphrase stands in {@code many}. */
  private static Set<String> near(Wording few, Wording many) {
    Set<String> wider = new LinkedHashSet<>();
    many.words().forEach(word -> wider.addAll(word.wider()));
    Set<String> near = new LinkedHashSet<>();
    for (Wording.Word word : few.words()) {
      if (word.wider().stream().anyMatch(wider::contains)) {
        near.add(word.concept());
      }
    }
    return near;
  }

  /** True if quoted words of one, which are not the story's, stand in the other. */
  boolean sharesFragment(Wording a, Wording b) {
    return isQuotedIn(a, b) || isQuotedIn(b, a);
  }

  private boolean isQuotedIn(Wording one, Wording other) {
    return one.fragments().stream()
        .anyMatch(
            fragment ->
                other.key().contains(fragment.key())
                    && !fragment.concepts().stream().allMatch(background::has));
  }

  /** True if the other has all content words that one quotes, in whatever order. */
  boolean turnsFragment(Wording a, Wording b) {
    return isTurnedIn(a, b) || isTurnedIn(b, a);
  }

  private static boolean isTurnedIn(Wording one, Wording other) {
    return one.fragments().stream()
        .anyMatch(
            fragment ->
                fragment.concepts().size() >= 2
                    && other.concepts().containsAll(fragment.concepts()));
  }

  /** True if half of the shorter wording, four words or more, stands in the other as it is. */
  boolean sharesRun(Wording a, Wording b) {
    boolean first = a.key().length() <= b.key().length();
    String few = " " + (first ? a : b).key().strip() + " ";
    String many = (first ? b : a).key();
    int[] spaces = IntStream.range(0, few.length()).filter(i -> few.charAt(i) == ' ').toArray();
    int words = spaces.length - 1;
    int least = Math.max(LEAST_RUN, (words + 1) / 2);
    for (int i = 0; i + least <= words; i++) {
      if (many.contains(few.substring(spaces[i], spaces[i + least] + 1))) {
        return true;
      }
    }
    return false;
  }
}
