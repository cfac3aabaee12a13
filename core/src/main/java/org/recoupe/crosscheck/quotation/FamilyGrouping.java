package org.recoupe.crosscheck.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recoupe.crosscheck.relation.PairScorer;

/**
 * Groups quotations that render one utterance: agglomerative, best pair first, two groups joined
 * where their cross pairs are alike on average (average linkage). Pairs that are not alike by their
 * words, but each other's nearest, are judged by weights that were learnt from retold stories.
 * Copies count once, and only quotations that share a rare word are compared.
 */
final class FamilyGrouping {
  /** Words that stand in more wordings than this do not make two of them candidates. */
  private static final int MOST_COMMON = 60;

  private final FamilyOptions options;
  private final PairScorer scorer;
  private final List<Node> nodes = new ArrayList<>();
  private final int[] nodeOf;
  private final PairTraits traits;
  private final Set<Long> candidates;

  /**
   * Takes the quotations of a story.
   *
   * @param scorer tells {@code one} utterance from two by {@link PairTraits}
   * @param background what the story is about
   */
  FamilyGrouping(
      FamilyOptions options, PairScorer scorer, List<Rendering> renderings, Background background) {
    this.options = options;
    this.scorer = scorer;
    this.nodeOf = new int[renderings.size()];
    Map<String, Integer> known = new LinkedHashMap<>();
    for (int i = 0; i < nodeOf.length; i++) {
      Rendering rendering = renderings.get(i);
      String key = rendering.wording().key() + "|" + person(rendering);
      int node = known.computeIfAbsent(key, k -> nodes.size());
      if (node == nodes.size()) {
        nodes.add(new Node(rendering, new LinkedHashSet<>()));
      }
      nodes.get(node).articles().add(rendering.article());
      nodeOf[i] = node;
    }
    this.candidates = candidates(nodes);
    this.traits = new PairTraits(nodes, candidates, background);
  }

  private record Pair(int a, int b, double likeness) {}

  /** The traits of each two quotations that learnt weights judge, by their numbers. */
  Map<List<Integer>, Map<String, Double>> pairs() {
    Map<List<Integer>, Map<String, Double>> pairs = new LinkedHashMap<>();
    for (int i = 0; i < nodeOf.length; i++) {
      for (int j = i + 1; j < nodeOf.length; j++) {
        long pair = PairTraits.pair(Math.min(nodeOf[i], nodeOf[j]), Math.max(nodeOf[i], nodeOf[j]));
        if (candidates.contains(pair) && traits.isOpen(pair)) {
          pairs.put(List.of(i, j), traits.of(pair));
        }
      }
    }
    return pairs;
  }

  /** For each rendering the number of its family; families are numbered as they appear. */
  int[] group() {
    int[] groupOf = join();
    int[] result = new int[nodeOf.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = groupOf[nodeOf[i]];
    }
    return result;
  }

  private static String person(Rendering rendering) {
    Voice voice = rendering.speaker();
    return voice != null && voice.isPerson() ? voice.name() : "";
  }

  private int[] join() {
    int one = scorer.classes().indexOf("one");
    List<Pair> pairs = new ArrayList<>();
    PairScores scores =
        new PairScores(
            candidates,
            pair -> {
              double score = traits.likeness(pair, options);
              boolean alike = score >= traits.least(pair, options);
              if (!alike && score >= options.partnerLikeness() && traits.isOpen(pair)) {
                double likely = scorer.probabilities(traits.of(pair))[one];
                alike = likely >= traits.leastLikely(pair, options);
                score = alike ? Math.max(score, options.sameSpeaker()) : score;
              }
              if (alike) {
                pairs.add(new Pair(PairTraits.first(pair), PairTraits.second(pair), score));
              }
              return score;
            });
    pairs.sort(
        (p, q) ->
            p.likeness() != q.likeness()
                ? Double.compare(q.likeness(), p.likeness())
                : p.a() != q.a() ? Integer.compare(p.a(), q.a()) : Integer.compare(p.b(), q.b()));
    int[] group = new int[nodes.size()];
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.put(i, new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs) {
      int a = group[pair.a()];
      int b = group[pair.b()];
      List<Integer> left = members.get(a);
      List<Integer> right = members.get(b);
      if (a == b
          || left == null
          || right == null
          || apart(left, right)
          || !coheres(left, right, scores)) {
        continue;
      }
      for (int member : right) {
        group[member] = a;
      }
      left.addAll(right);
      members.remove(b);
    }
    return group;
  }

  private boolean coheres(List<Integer> left, List<Integer> right, PairScores scores) {
    double sum = 0;
    int pairs = 0;
    for (int a : left) {
      for (int b : right) {
        double score = scores.of(a, b);
        Node one = nodes.get(a);
        Node other = nodes.get(b);
        // Two pieces of one utterance have nothing in common.
        if (score >= options.cohesion()
            || !one.isRemark()
            || !other.isRemark()
            || !one.sharesArticle(other)) {
          sum += score;
          pairs++;
        }
      }
    }
    return pairs > 0 && sum / pairs >= options.cohesion();
  }

  /** True if an article has a quotation in each group and means them as two remarks. */
  private boolean apart(List<Integer> left, List<Integer> right) {
    for (int a : left) {
      for (int b : right) {
        Node one = nodes.get(a);
        Node other = nodes.get(b);
        if (one.sharesArticle(other)
            && !repeats(one, other)
            && !isOneElsewhere(one, other, left, right)
            && (one.isRemark() && other.isRemark()
                || one.isToldFrom(other) && !isQuotedTwice(one, other))) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if two sources that may be one are given the same words: « l'exécutif », « l'Élysée ». */
  private boolean isQuotedTwice(Node one, Node other) {
    return one.bond(other) == Node.Bond.OPEN && traits.sharesWords(one, other);
  }

  /** True if another report quotes the two in one: its utterance was cut in pieces. */
  private boolean isOneElsewhere(Node one, Node other, List<Integer> left, List<Integer> right) {
    return Stream.concat(left.stream(), right.stream())
        .map(nodes::get)
        .anyMatch(
            whole ->
                !whole.sharesArticle(one)
                    && traits.holds(whole.wording(), one.wording())
                    && traits.holds(whole.wording(), other.wording()));
  }

  private boolean repeats(Node one, Node other) {
    String a = one.wording().key();
    String b = other.wording().key();
    Node brief = a.length() <= b.length() ? one : other;
    String key = brief.wording().key();
    int least = brief.isCut() ? options.cutFragment() : options.longFragment();
    return a.contains(key) && b.contains(key) && key.strip().split(" ", -1).length >= least;
  }

  private static Set<Long> candidates(List<Node> nodes) {
    Map<String, List<Integer>> index = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Set<String> keys = new LinkedHashSet<>(nodes.get(i).wording().concepts());
      nodes.get(i).wording().words().forEach(word -> keys.addAll(word.wider()));
      for (String key : keys) {
        index.computeIfAbsent(key, c -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> candidates = new LinkedHashSet<>();
    for (List<Integer> sharing : index.values()) {
      if (sharing.size() > MOST_COMMON) {
        continue;
      }
      for (int x = 0; x < sharing.size(); x++) {
        for (int y = x + 1; y < sharing.size(); y++) {
          candidates.add(PairTraits.pair(sharing.get(x), sharing.get(y)));
        }
      }
    }
    return candidates;
  }
}
