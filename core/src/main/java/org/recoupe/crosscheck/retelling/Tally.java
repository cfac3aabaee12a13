package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the sentences of a story share at most with one passage, by their numbers. Used again for
 * the next passage, since it is as long as the story; of one thread.
 */
final class Tally {
  private final int[] articles;
  private final double[] evidence;
  private final double[] best;
  private final int[] touched;
  private final int[] met;
  private final int[] first;
  private final int[] reports;
  private int size;
  private int open;

  /**
   * An empty tally.
   *
   * @param articles for each sentence the number of its article, which never falls
   */
  Tally(int[] articles) {
    this.articles = articles;
    evidence = new double[articles.length];
    best = new double[articles.length];
    touched = new int[articles.length];
    met = new int[articles.length];
    int reports = articles.length == 0 ? 0 : articles[articles.length - 1] + 1;
    this.first = new int[reports];
    this.reports = new int[reports];
    Arrays.fill(first, -1);
  }

  /** The open item of the passage has a key that {@code sentence} has too. */
  void meet(int sentence, double value) {
    if (best[sentence] == 0) {
      met[open++] = sentence;
    }
    best[sentence] = Math.max(best[sentence], value);
  }

  /** Counts the most telling key of the item that was open; the next is open now. */
  void close() {
    for (int m = 0; m < open; m++) {
      int sentence = met[m];
      if (evidence[sentence] == 0) {
        touched[size++] = sentence;
      }
      evidence[sentence] += best[sentence];
      best[sentence] = 0;
    }
    open = 0;
  }

  void clear() {
    for (int t = 0; t < size; t++) {
      evidence[touched[t]] = 0;
    }
    size = 0;
  }

  /**
   * For each of some reports other than {@code article} the sentences that share most, most first;
   * the reports by their first sentence.
   */
  List<List<Integer>> byReport(int article, RetellingOptions options) {
    int count = firsts(article);
    List<List<Integer>> found = new ArrayList<>();
    boolean[] taken = new boolean[count];
    for (int rank = 0; rank < Math.min(count, options.partners()); rank++) {
      int next = -1;
      for (int r = 0; r < count; r++) {
        if (!taken[r] && (next < 0 || isBefore(first[reports[r]], first[reports[next]]))) {
          next = r;
        }
      }
      taken[next] = true;
      found.add(most(reports[next], options.tried()));
    }
    for (int r = 0; r < count; r++) {
      first[reports[r]] = -1;
    }
    return found;
  }

  /** Finds the reports met and the sentence of each that shares most. */
  private int firsts(int without) {
    int count = 0;
    for (int t = 0; t < size; t++) {
      int report = articles[touched[t]];
      if (report == without) {
        continue;
      }
      if (first[report] < 0) {
        reports[count++] = report;
        first[report] = touched[t];
      } else if (isBefore(touched[t], first[report])) {
        first[report] = touched[t];
      }
    }
    return count;
  }

  private List<Integer> most(int report, int count) {
    int from = Arrays.binarySearch(articles, report);
    while (from > 0 && articles[from - 1] == report) {
      from--;
    }
    List<Integer> most = new ArrayList<>();
    while (most.size() < count) {
      int next = -1;
      for (int s = from; s < articles.length && articles[s] == report; s++) {
        if (evidence[s] > 0 && (next < 0 || isBefore(s, next)) && !most.contains(s)) {
          next = s;
        }
      }
      if (next < 0) {
        break;
      }
      most.add(next);
    }
    return List.copyOf(most);
  }

  private boolean isBefore(int a, int b) {
    return evidence[a] > evidence[b] || evidence[a] == evidence[b] && a < b;
  }
}
