package org.recoupe.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds for each article those that may tell the same story: all of them where there are few; else
 * those that share two of their weightiest terms. A term that too many share leads to the next
 * articles that have it only, so that the work grows with the number of articles, not its square.
 */
final class Neighbours {
  private static final int LEAST_SHARED = 2;

  private final StoryOptions options;

  Neighbours(StoryOptions options) {
    this.options = options;
  }

  /** For each vector the greater indices that are worth a comparison, ascending. */
  List<int[]> of(List<Vector> vectors) {
    List<int[]> found = new ArrayList<>();
    if (vectors.size() <= options.compareAll()) {
      for (int i = 0; i < vectors.size(); i++) {
        int first = i + 1;
        found.add(IntStream.range(first, vectors.size()).toArray());
      }
      return found;
    }
    Map<Integer, int[]> postings = postings(vectors);
    int[] counts = new int[vectors.size()];
    for (int i = 0; i < vectors.size(); i++) {
      int[] touched = new int[256];
      int size = 0;
      TreeSet<Integer> kept = new TreeSet<>();
      for (int place : vectors.get(i).heaviest(options.topTerms())) {
        int[] with = postings.getOrDefault(vectors.get(i).term(place), new int[0]);
        int from = Arrays.binarySearch(with, i) + 1;
        boolean common = with.length > options.commonTerm();
        for (int k = from; k < (common ? Math.min(from + 2, with.length) : with.length); k++) {
          if (counts[with[k]]++ == 0) {
            if (size == touched.length) {
              touched = Arrays.copyOf(touched, size * 2);
            }
            touched[size++] = with[k];
          }
        }
      }
      for (int k = 0; k < size; k++) {
        if (counts[touched[k]] >= LEAST_SHARED) {
          kept.add(touched[k]);
        }
        counts[touched[k]] = 0;
      }
      found.add(kept.stream().mapToInt(Integer::intValue).toArray());
    }
    return found;
  }

  private Map<Integer, int[]> postings(List<Vector> vectors) {
    Map<Integer, int[]> postings = new TreeMap<>();
    Map<Integer, Integer> sizes = new TreeMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      for (int place : vectors.get(i).heaviest(options.topTerms())) {
        int term = vectors.get(i).term(place);
        int size = sizes.merge(term, 1, Integer::sum) - 1;
        int[] with = postings.getOrDefault(term, new int[2]);
        if (size == with.length) {
          with = Arrays.copyOf(with, size * 2);
        }
        with[size] = i;
        postings.put(term, with);
      }
    }
    postings.replaceAll((term, with) -> Arrays.copyOf(with, sizes.getOrDefault(term, 0)));
    return postings;
  }
}
