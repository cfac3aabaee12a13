package org.recoupe.eval.reuse;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.eval.generate.MadeArticle;
import org.recoupe.eval.generate.MadeArticle.Kept;
import org.recoupe.eval.generate.PressGenerator;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Passage;
import org.recoupe.reuse.ReuseDetector;
import org.recoupe.reuse.Witness;

/** Measures the reuse detector on made articles, where the truth is known to the character. */
public final class GeneratedReuse {
  /** Sentences of one dispatch that two articles must share to be a pair beyond doubt. */
  private static final int SURE = 2;

  private static final Pattern SAID = Pattern.compile("«[^»]++»");

  private GeneratedReuse() {}

  /**
   * Prints figures.
   *
   * @param args number of articles, seed, and "translated" for a press that also tells in other
   *     words
   */
  public static void main(String[] args) {
    int number = Integer.parseInt(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    PrintStream out = System.out;
    ReuseDetector detector = new ReuseDetector();
    List<MadeArticle> articles = new ArrayList<>();
    List<Witness> witnesses = new ArrayList<>();
    new PressGenerator(seed, args.length > 2 && args[2].equals("translated"))
        .generate(
            number,
            made -> {
              articles.add(made);
              witnesses.add(
                  detector.read(
                      BareArticle.of(
                          made.id(),
                          made.headline(),
                          made.text(),
                          made.outlet(),
                          made.published(),
                          made.agency())));
            });
    long start = System.nanoTime();
    Lineage lineage = detector.trace(witnesses);
    out.printf(Locale.ROOT, "seconds %.1f%n", (System.nanoTime() - start) / 1e9);
    new GeneratedReuse().score(articles, lineage, out);
  }

  private void score(List<MadeArticle> articles, Lineage lineage, PrintStream out) {
    Map<String, MadeArticle> byId = new HashMap<>();
    articles.forEach(made -> byId.put(made.id(), made));
    Map<String, Integer> shared = shared(articles);
    Map<String, List<Passage>> found = new HashMap<>();
    Set<String> copies = new HashSet<>();
    for (Passage passage : lineage.passages()) {
      String key = key(passage.from().article(), passage.to().article());
      found.computeIfAbsent(key, k -> new ArrayList<>()).add(passage);
      if (passage.kind() != Passage.Kind.QUOTATION) {
        copies.add(key);
      }
    }
    long hits = copies.stream().filter(key -> shared.getOrDefault(key, 0) >= SURE).count();
    long sure = shared.values().stream().filter(count -> count >= SURE).count();
    long wrong = copies.stream().filter(key -> !shared.containsKey(key)).count();
    out.printf(Locale.ROOT, "pairs %d found %d wrong %d%n", sure, hits, wrong);
    double precision = (double) hits / (hits + wrong);
    double recall = (double) hits / sure;
    out.printf(
        Locale.ROOT,
        "pair P %.4f R %.4f F1 %.4f%n",
        precision,
        recall,
        2 * precision * recall / (precision + recall));
    byHand(byId, shared, copies, out);
    rivals(byId, shared, copies, out);
    quotations(articles, shared, found, copies, out);
    characters(byId, shared, found, out);
  }

  private static void byHand(
      Map<String, MadeArticle> byId,
      Map<String, Integer> shared,
      Set<String> copies,
      PrintStream out) {
    Map<String, int[]> rows = new TreeMap<>();
    shared.forEach(
        (key, count) -> {
          if (count >= SURE) {
            String[] ids = key.split(" ");
            MadeArticle.Hand one = hand(byId, ids[0]);
            MadeArticle.Hand two = hand(byId, ids[1]);
            String name = (one.compareTo(two) > 0 ? one : two).name();
            int[] row = rows.computeIfAbsent(name, k -> new int[2]);
            row[0] += copies.contains(key) ? 1 : 0;
            row[1]++;
          }
        });
    rows.forEach(
        (name, row) ->
            out.printf(
                Locale.ROOT, "recall %-8s %.4f of %d%n", name, (double) row[0] / row[1], row[1]));
  }

  /** Pairs of an own report with whoever: none of them is a copy. */
  private static void rivals(
      Map<String, MadeArticle> byId,
      Map<String, Integer> shared,
      Set<String> copies,
      PrintStream out) {
    for (MadeArticle.Hand hand : List.of(MadeArticle.Hand.RIVAL, MadeArticle.Hand.TRANSLATED)) {
      long wrong =
          copies.stream()
              .filter(key -> !shared.containsKey(key))
              .filter(
                  key -> List.of(key.split(" ")).stream().anyMatch(id -> hand(byId, id) == hand))
              .count();
      long all = byId.values().stream().filter(made -> made.hand() == hand).count();
      out.printf(Locale.ROOT, "wrong pairs with %s: %d, of %d reports%n", hand, wrong, all);
    }
  }

  /**
   * Pairs of reports that have nothing from one dispatch and render the same words of somebody:
   * none of them is a copy.
   */
  private static void quotations(
      List<MadeArticle> articles,
      Map<String, Integer> shared,
      Map<String, List<Passage>> found,
      Set<String> copies,
      PrintStream out) {
    Map<String, Set<String>> users = new TreeMap<>();
    for (MadeArticle made : articles) {
      Matcher said = SAID.matcher(made.text());
      while (said.find()) {
        users.computeIfAbsent(said.group(), k -> new TreeSet<>()).add(made.id());
      }
    }
    Set<String> pairs = new HashSet<>();
    for (Set<String> ids : users.values()) {
      for (String one : ids) {
        for (String other : ids) {
          if (one.compareTo(other) < 0 && !shared.containsKey(key(one, other))) {
            pairs.add(key(one, other));
          }
        }
      }
    }
    long wrong = pairs.stream().filter(copies::contains).count();
    long shown = pairs.stream().filter(found::containsKey).count() - wrong;
    out.printf(
        Locale.ROOT,
        "pairs that share a quotation alone: %d, taken for copy %d, shown as a quotation %d%n",
        pairs.size(),
        wrong,
        shown);
  }

  private static MadeArticle.Hand hand(Map<String, MadeArticle> byId, String id) {
    return article(byId, id).hand();
  }

  private static MadeArticle article(Map<String, MadeArticle> byId, String id) {
    MadeArticle made = byId.get(id);
    if (made == null) {
      throw new IllegalArgumentException(id);
    }
    return made;
  }

  /** Character F1 of the aligned spans, over the pairs that are sure. */
  private static void characters(
      Map<String, MadeArticle> byId,
      Map<String, Integer> shared,
      Map<String, List<Passage>> found,
      PrintStream out) {
    long both = 0;
    long gold = 0;
    long said = 0;
    for (Map.Entry<String, Integer> pair : shared.entrySet()) {
      if (pair.getValue() < SURE) {
        continue;
      }
      String[] ids = pair.getKey().split(" ");
      for (int side = 0; side < 2; side++) {
        MadeArticle one = article(byId, ids[side]);
        MadeArticle two = article(byId, ids[1 - side]);
        Set<Long> sources = new HashSet<>();
        two.kept().forEach(kept -> sources.add(kept.source()));
        BitSet truth = new BitSet();
        for (Kept kept : one.kept()) {
          if (sources.contains(kept.source())) {
            truth.set(kept.start(), kept.end());
          }
        }
        BitSet spans = new BitSet();
        for (Passage passage : found.getOrDefault(pair.getKey(), List.of())) {
          for (Excerpt excerpt : List.of(passage.from(), passage.to())) {
            if (excerpt.article().equals(one.id())) {
              spans.set(excerpt.at().start(), excerpt.at().end());
            }
          }
        }
        gold += truth.cardinality();
        said += spans.cardinality();
        truth.and(spans);
        both += truth.cardinality();
      }
    }
    double precision = (double) both / said;
    double recall = (double) both / gold;
    out.printf(
        Locale.ROOT,
        "characters P %.4f R %.4f F1 %.4f%n",
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  /** For each pair of articles the number of told sentences that both have from one dispatch. */
  private static Map<String, Integer> shared(List<MadeArticle> articles) {
    Map<Long, List<String>> users = new TreeMap<>();
    List<MadeArticle> ordered = new ArrayList<>(articles);
    ordered.sort(Comparator.comparing(MadeArticle::id));
    for (MadeArticle made : ordered) {
      for (Kept kept : made.kept()) {
        if (!kept.quotation()) {
          users.computeIfAbsent(kept.source(), k -> new ArrayList<>()).add(made.id());
        }
      }
    }
    Map<String, Integer> shared = new HashMap<>();
    for (List<String> ids : users.values()) {
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          shared.merge(key(ids.get(i), ids.get(j)), 1, Integer::sum);
        }
      }
    }
    return shared;
  }

  private static String key(String one, String two) {
    return one.compareTo(two) < 0 ? one + " " + two : two + " " + one;
  }
}
