package org.recoupe.reuse;

/** Disjoint sets of texts (union by least index, path halving). */
final class VoiceSets {
  private final int[] parent;

  VoiceSets(int texts) {
    parent = new int[texts];
    for (int i = 0; i < texts; i++) {
      parent[i] = i;
    }
  }

  /** The least text of the set of {@code text}. */
  int find(int text) {
    int root = text;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** Makes one set of two. */
  void join(int one, int two) {
    int first = find(one);
    int second = find(two);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** The least text of the set of each text. */
  int[] all() {
    int[] roots = new int[parent.length];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = find(i);
    }
    return roots;
  }
}
