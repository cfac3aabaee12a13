package org.recoupe.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Weighs terms by their rarity, in the press at large and among the articles at hand (TF-IDF). */
final class Weigher {
  private final Background background;

  Weigher(Background background) {
    this.background = background;
  }

  /** A vector of length 1 for each profile. */
  List<Vector> weigh(List<Profile> profiles) {
    int[] all = new int[profiles.stream().mapToInt(profile -> profile.terms().size()).sum()];
    int n = 0;
    for (Profile profile : profiles) {
      for (int i = 0; i < profile.terms().size(); i++) {
        all[n++] = profile.terms().term(i);
      }
    }
    Arrays.parallelSort(all);
    int[] terms = Arrays.stream(all).distinct().toArray();
    int[] counts = new int[terms.length];
    int at = -1;
    for (int i = 0; i < all.length; i++) {
      at += i == 0 || all[i] != all[i - 1] ? 1 : 0;
      counts[at]++;
    }
    double articles = background.articles() + profiles.size();
    double[] rarity = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      rarity[i] = Math.log(articles / (background.with(terms[i]) + counts[i]));
    }
    List<Vector> vectors = new ArrayList<>();
    for (Profile profile : profiles) {
      double[] factors = new double[profile.terms().size()];
      for (int i = 0; i < factors.length; i++) {
        factors[i] = Math.max(0, rarity[Arrays.binarySearch(terms, profile.terms().term(i))]);
      }
      vectors.add(profile.terms().times(factors));
    }
    return vectors;
  }
}
