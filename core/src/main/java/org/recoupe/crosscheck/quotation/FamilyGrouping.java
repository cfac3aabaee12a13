package org.recoupe.crosscheck.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;

/**
 * Groups quotations that render one utterance: agglomerative, best pair first, two groups joined
 * where their cross pairs are alike on average (average linkage). Copies count once, and only
 * quotations that share a rare word are compared.
 */
final class FamilyGrouping {
  /** Words that stand in more wordings than this do not make two of them candidates. */
  private static final int MOST_COMMON = 60;

  private final FamilyOptions options;

  FamilyGrouping(FamilyOptions options) {
    this.options = options;
  }

  private record Pair(int a, int b, double likeness) {}

  /** For each rendering the number of its family; families are numbered as they appear. */
  int[] group(List<Rendering> renderings) {
    Map<String, Integer> nodes = new LinkedHashMap<>();
    List<Rendering> first = new ArrayList<>();
    List<Set<String>> articles = new ArrayList<>();
    int[] nodeOf = new int[renderings.size()];
    for (int i = 0; i < renderings.size(); i++) {
      Rendering rendering = renderings.get(i);
      String key = rendering.wording().key() + "|" + person(rendering);
      Integer known = nodes.get(key);
      if (known == null) {
        known = first.size();
        nodes.put(key, known);
        first.add(rendering);
        articles.add(new LinkedHashSet<>());
      }
      articles.get(known).add(rendering.article());
      nodeOf[i] = known;
    }
    int[] groupOf = join(first, articles);
    int[] result = new int[renderings.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = groupOf[nodeOf[i]];
    }
    return result;
  }

  private static String person(Rendering rendering) {
    Voice voice = rendering.speaker();
    return voice != null && voice.isPerson() ? voice.name() : "";
  }

  private int[] join(List<Rendering> nodes, List<Set<String>> articles) {
    List<Wording> wordings = nodes.stream().map(Rendering::wording).toList();
    Likeness likeness = new Likeness(wordings, options);
    Map<Long, Double> scores = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (long candidate : candidates(wordings)) {
      int a = (int) (candidate >>> 32);
      int b = (int) candidate;
      double score = likeness.of(wordings.get(a), wordings.get(b));
      scores.put(candidate, score);
      double least =
          mayBeOne(nodes.get(a).speaker(), nodes.get(b).speaker())
              ? options.sameSpeaker()
              : options.otherSpeaker();
      if (!Collections.disjoint(articles.get(a), articles.get(b))) {
        least += options.sameArticle();
      }
      if (score >= least) {
        pairs.add(new Pair(a, b, score));
      }
    }
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
          || apart(left, right, nodes, articles)
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

  private boolean coheres(List<Integer> left, List<Integer> right, Map<Long, Double> scores) {
    double sum = 0;
    for (int a : left) {
      for (int b : right) {
        sum += scores.getOrDefault(key(Math.min(a, b), Math.max(a, b)), 0.0);
      }
    }
    return sum / (left.size() * (double) right.size()) >= options.cohesion();
  }

  /** Names that differ part two speakers; offices and groups may be anybody. */
  private static boolean mayBeOne(@Nullable Voice a, @Nullable Voice b) {
    if (a == null || b == null || a.name().equals(b.name())) {
      return true;
    }
    return isOpen(a) || isOpen(b) || !a.isPerson() && !b.isPerson();
  }

  private static boolean isOpen(Voice voice) {
    return voice.kind() == Speaker.Kind.OFFICE || voice.kind() == Speaker.Kind.UNKNOWN;
  }

  /** True if an article has a quotation in each group and means them as two remarks. */
  private boolean apart(
      List<Integer> left, List<Integer> right, List<Rendering> nodes, List<Set<String>> articles) {
    for (int a : left) {
      for (int b : right) {
        if (isRemark(nodes.get(a))
            && isRemark(nodes.get(b))
            && !Collections.disjoint(articles.get(a), articles.get(b))
            && !repeats(nodes.get(a), nodes.get(b))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Direct speech with a cue of its own: no heading. */
  private static boolean isRemark(Rendering rendering) {
    return rendering.quotation().kind() == Quotation.Kind.DIRECT
        && !rendering.quotation().cue().text().isEmpty();
  }

  private boolean repeats(Rendering one, Rendering other) {
    String a = one.wording().key();
    String b = other.wording().key();
    String brief = a.length() <= b.length() ? a : b;
    return (a.contains(brief) && b.contains(brief))
        && brief.strip().split(" ", -1).length >= options.longFragment();
  }

  private static Set<Long> candidates(List<Wording> wordings) {
    Map<String, List<Integer>> index = new LinkedHashMap<>();
    for (int i = 0; i < wordings.size(); i++) {
      for (String concept : wordings.get(i).concepts()) {
        index.computeIfAbsent(concept, c -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> candidates = new LinkedHashSet<>();
    for (List<Integer> sharing : index.values()) {
      if (sharing.size() > MOST_COMMON) {
        continue;
      }
      for (int x = 0; x < sharing.size(); x++) {
        for (int y = x + 1; y < sharing.size(); y++) {
          candidates.add(key(sharing.get(x), sharing.get(y)));
        }
      }
    }
    return candidates;
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }
}
