package org.recoupe.crosscheck.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups clauses that say the same. Clauses that read the same are one item; candidates come from
 * an index of their rarest words, so that no clause is compared with all others; two groups merge
 * only if enough of all pairs over both say the same (never single linkage, which builds blobs).
 */
final class Grouping {
  private static final int MOST_POSTINGS = 400;

  private final ClauseOptions options;
  private final List<Clause> clauses;
  private final List<Node> nodes = new ArrayList<>();
  private final PairTest test;

  /** Decides how alike two nodes are, 0 to 1. */
  interface PairTest {
    double likeness(Node a, Node b);
  }

  Grouping(List<Clause> clauses, Weights weights, ClauseOptions options, PairTest test) {
    this.options = options;
    this.clauses = clauses;
    this.test = test;
    Map<List<List<String>>, Node> byContent = new LinkedHashMap<>();
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      if (clause.quoted() || clause.units().size() < options.leastUnits()) {
        continue;
      }
      List<List<String>> content = new ArrayList<>();
      clause.units().forEach(unit -> content.add(unit.keys()));
      content.add(List.of(String.valueOf(clause.denied())));
      byContent.computeIfAbsent(content, k -> Node.of(clause, weights)).clauses().add(c);
    }
    nodes.addAll(byContent.values());
  }

  /** Two nodes that are somewhat alike. */
  record Edge(int a, int b, double likeness) {}

  /** Groups of clause numbers, each sorted; groups of one are among them. */
  List<List<Integer>> groups(List<Edge> edges) {
    int[] group = new int[nodes.size()];
    List<List<Integer>> members = new ArrayList<>();
    for (int n = 0; n < group.length; n++) {
      group[n] = n;
      members.add(new ArrayList<>(List.of(n)));
    }
    Map<Long, Double> known = new LinkedHashMap<>();
    for (Edge e : edges) {
      int x = group[e.a()];
      int y = group[e.b()];
      if (e.likeness() < options.same()
          || x == y
          || !belong(members.get(x), members.get(y), known)) {
        continue;
      }
      for (int n : members.get(y)) {
        group[n] = x;
      }
      members.get(x).addAll(members.get(y));
      members.set(y, List.of());
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> some : members) {
      if (!some.isEmpty()) {
        groups.add(some.stream().flatMap(n -> nodes.get(n).clauses().stream()).sorted().toList());
      }
    }
    groups.sort(Comparator.comparingInt(g -> g.get(0)));
    return groups;
  }

  private boolean belong(List<Integer> xs, List<Integer> ys, Map<Long, Double> known) {
    int same = 0;
    int all = 0;
    double least = options.same() + (meet(xs, ys) ? options.sameReports() : 0);
    for (int x : xs.subList(0, Math.min(xs.size(), options.sampled()))) {
      for (int y : ys.subList(0, Math.min(ys.size(), options.sampled()))) {
        all++;
        if (likeness(x, y, known) >= least) {
          same++;
        }
      }
    }
    return same >= options.crossPairs() * all;
  }

  /**
   * True if most reports of the smaller group have a clause in the other too: what several reports
   * say in two places is two things, if it is not nearly the same.
   */
  private boolean meet(List<Integer> xs, List<Integer> ys) {
    Set<Integer> some = articles(xs);
    Set<Integer> others = articles(ys);
    int smaller = Math.min(some.size(), others.size());
    some.retainAll(others);
    return some.size() > 1 && 2 * some.size() > smaller;
  }

  private Set<Integer> articles(List<Integer> group) {
    Set<Integer> articles = new LinkedHashSet<>();
    for (int node : group) {
      nodes.get(node).clauses().forEach(c -> articles.add(clauses.get(c).article()));
    }
    return articles;
  }

  private double likeness(int x, int y, Map<Long, Double> known) {
    long pair = ((long) Math.min(x, y) << 32) | Math.max(x, y);
    return known.computeIfAbsent(pair, p -> test.likeness(nodes.get(x), nodes.get(y)));
  }

  /** Nodes that are somewhat alike, most alike first, each pair once. */
  List<Edge> edges() {
    Map<Integer, List<Integer>> postings = new LinkedHashMap<>();
    for (int n = 0; n < nodes.size(); n++) {
      for (int key : nodes.get(n).all()) {
        postings.computeIfAbsent(key, k -> new ArrayList<>()).add(n);
      }
    }
    List<Edge> edges = new ArrayList<>();
    double[] shared = new double[nodes.size()];
    for (int n = 0; n < nodes.size(); n++) {
      Node node = nodes.get(n);
      List<Integer> touched = new ArrayList<>();
      for (int u = 0; u < node.keys().length; u++) {
        for (int key : node.keys()[u]) {
          List<Integer> others = postings.getOrDefault(key, List.of());
          if (others.size() > MOST_POSTINGS && others.size() > nodes.size() / 20) {
            continue;
          }
          for (int other : others) {
            if (other != n) {
              if (shared[other] == 0) {
                touched.add(other);
              }
              shared[other] += node.weights()[u];
            }
          }
        }
      }
      touched.sort(Comparator.comparingDouble((Integer o) -> -shared[o]).thenComparing(o -> o));
      for (int other : touched.subList(0, Math.min(touched.size(), options.candidates()))) {
        double likeness = test.likeness(node, nodes.get(other));
        if (likeness >= options.somewhat()) {
          edges.add(new Edge(Math.min(n, other), Math.max(n, other), likeness));
        }
      }
      touched.forEach(o -> shared[o] = 0);
    }
    return edges.stream()
        .distinct()
        .sorted(
            Comparator.comparingDouble((Edge e) -> -e.likeness())
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b))
        .toList();
  }

  /** The clauses behind {@code edges}: for each pair of nodes the first clause of each. */
  List<StoryClauses.Pair> pairs(List<Edge> edges) {
    return edges.stream()
        .map(
            e -> {
              int a = nodes.get(e.a()).clauses().get(0);
              int b = nodes.get(e.b()).clauses().get(0);
              return new StoryClauses.Pair(Math.min(a, b), Math.max(a, b), e.likeness());
            })
        .toList();
  }
}
