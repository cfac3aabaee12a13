package org.recoupe.crosscheck.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.crosscheck.relation.Reading.Kind;
import org.recoupe.crosscheck.relation.Reading.Word;
import org.recoupe.text.Segmenter;

/**
 * What can be counted on two texts: how much of each stands in the other, what is left over, and
 * signs of contradiction on the words that they share (de Marneffe, Rafferty and Manning 2008).
 */
public final class PairFeatures {
  private static final double NAME_WEIGHT = 1.6;
  private static final double NUMBER_WEIGHT = 1.6;
  private static final int PREFIX = 5;

  private static final int MOST_ORDERED = 60;

  private final Segmenter segmenter = new Segmenter();
  private final Lexicon lexicon = new Lexicon();
  private final CueWords cues = new CueWords();
  private final Antonyms antonyms = new Antonyms(lexicon);

  /** Features by name, in an order that is always the same; absent ones are zero. */
  public Map<String, Double> of(String premise, String hypothesis) {
    Reading p = Reading.of(premise, segmenter, lexicon, cues);
    Reading h = Reading.of(hypothesis, segmenter, lexicon, cues);
    Map<String, Double> f = new LinkedHashMap<>();
    double there = covered(h, p);
    double back = covered(p, h);
    f.put("bias", 1.0);
    f.put("covered", there);
    f.put("covered2", there * there);
    f.put("covered.full", there > 0.99 ? 1.0 : 0.0);
    f.put("back", back);
    f.put("mean", there + back == 0 ? 0 : 2 * there * back / (there + back));
    f.put("length.h", Math.log(1 + h.words().size()));
    f.put("length.p", Math.log(1 + p.words().size()));
    left(f, p, h);
    order(f, p, h, there);
    denial(f, p, h, there);
    opposed(f, p, h, there);
    for (String kind : List.of("refutes", "possible", "future", "only", "all", "source")) {
      boolean inP = p.cues().contains(kind);
      boolean inH = h.cues().contains(kind);
      f.put("cue.p." + kind, inP && !inH ? 1.0 : 0.0);
      f.put("cue.h." + kind, inH && !inP ? 1.0 : 0.0);
    }
    return f;
  }

  private static double weight(Word word) {
    return switch (word.kind()) {
      case NAME -> NAME_WEIGHT;
      case NUMBER -> NUMBER_WEIGHT;
      case OTHER -> 1;
    };
  }

  private static double covered(Reading a, Reading b) {
    Set<String> keys = keys(b);
    double covered = 0;
    double total = 0;
    for (Word word : a.words()) {
      total += weight(word);
      if (has(keys, word)) {
        covered += weight(word);
      }
    }
    return total == 0 ? 0 : covered / total;
  }

  private static Set<String> keys(Reading r) {
    Set<String> keys = new LinkedHashSet<>();
    for (Word word : r.words()) {
      keys.add(word.stem());
      keys.add(word.synonym());
      if (word.kind() != Kind.NUMBER && word.stem().length() >= PREFIX) {
        keys.add("^" + word.stem().substring(0, PREFIX));
      }
    }
    return keys;
  }

  private static boolean has(Set<String> keys, Word word) {
    return keys.contains(word.stem())
        || keys.contains(word.synonym())
        || (word.kind() != Kind.NUMBER
            && word.stem().length() >= PREFIX
            && keys.contains("^" + word.stem().substring(0, PREFIX)));
  }

  private static void left(Map<String, Double> f, Reading p, Reading h) {
    Set<String> keys = keys(p);
    int[] left = new int[Kind.values().length];
    int[] all = new int[left.length];
    for (Word word : h.words()) {
      all[word.kind().ordinal()]++;
      if (!has(keys, word)) {
        left[word.kind().ordinal()]++;
      }
    }
    for (Kind kind : Kind.values()) {
      int k = kind.ordinal();
      f.put("left." + kind, Math.min(4.0, left[k]));
      f.put("left.any." + kind, left[k] > 0 ? 1.0 : 0.0);
      f.put("left.share." + kind, all[k] == 0 ? 0 : (double) left[k] / all[k]);
    }
    boolean counts = p.words().stream().anyMatch(w -> w.kind() == Kind.NUMBER);
    f.put("number.other", counts && left[Kind.NUMBER.ordinal()] > 0 ? 1.0 : 0.0);
  }

  private static void order(Map<String, Double> f, Reading p, Reading h, double there) {
    List<Word> a = p.words().subList(0, Math.min(MOST_ORDERED, p.words().size()));
    List<Word> b = h.words().subList(0, Math.min(MOST_ORDERED, h.words().size()));
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        best[i][j] =
            a.get(i - 1).synonym().equals(b.get(j - 1).synonym())
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    double ordered = b.isEmpty() ? 0 : (double) best[a.size()][b.size()] / b.size();
    f.put("ordered", ordered);
    f.put("disordered", Math.max(0, there - ordered));
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 1; i < a.size(); i++) {
      pairs.add(a.get(i - 1).synonym() + ' ' + a.get(i).synonym());
    }
    int shared = 0;
    for (int j = 1; j < b.size(); j++) {
      if (pairs.contains(b.get(j - 1).synonym() + ' ' + b.get(j).synonym())) {
        shared++;
      }
    }
    f.put("pairs", b.size() < 2 ? 0 : (double) shared / (b.size() - 1));
  }

  private static void denial(Map<String, Double> f, Reading p, Reading h, double there) {
    Map<String, List<Word>> byKey = new LinkedHashMap<>();
    p.words().forEach(w -> byKey.computeIfAbsent(w.synonym(), k -> new ArrayList<>()).add(w));
    int differ = 0;
    int same = 0;
    for (Word word : h.words()) {
      List<Word> others = byKey.get(word.synonym());
      if (others != null) {
        if (others.stream().allMatch(o -> o.denied() != word.denied())) {
          differ++;
        } else {
          same++;
        }
      }
    }
    boolean inP = p.negations() > 0;
    boolean inH = h.negations() > 0;
    f.put("denied.p", inP && !inH ? 1.0 : 0.0);
    f.put("denied.h", inH && !inP ? 1.0 : 0.0);
    f.put("denied.both", inH && inP ? 1.0 : 0.0);
    f.put("denied.count", Math.min(3.0, Math.abs(p.negations() - h.negations())));
    f.put("denied.odd", (p.negations() + h.negations()) % 2 == 1 ? 1.0 : 0.0);
    f.put("denied.words", Math.min(4.0, differ));
    f.put("denied.share", differ + same == 0 ? 0 : (double) differ / (differ + same));
    f.put("denied.covered", inP != inH ? there : 0);
  }

  private void opposed(Map<String, Double> f, Reading p, Reading h, double there) {
    int opposed = 0;
    for (Word a : h.words()) {
      if (!antonyms.known(a.stem())) {
        continue;
      }
      for (Word b : p.words()) {
        if (antonyms.opposed(a.stem(), b.stem())) {
          opposed++;
        }
      }
    }
    f.put("opposed", opposed > 0 ? 1.0 : 0.0);
    f.put("opposed.covered", opposed > 0 ? there : 0.0);
  }
}
