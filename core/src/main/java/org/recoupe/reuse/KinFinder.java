package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.recoupe.text.fingerprint.Words;

/**
 * Finds the pairs of texts that share more than chance.
 *
 * <p>Chance is judged by the texts themselves: the surest pairs are put together as one voice each,
 * and what several voices say is a common phrase. Among texts of one voice, or that credit one
 * agency, less evidence is asked for than between strangers, and pairs that no fingerprint found
 * are compared too.
 */
final class KinFinder {
  private final List<Witness> witnesses;
  private final List<Words> texts;
  private final ReuseOptions options;
  private final Candidates candidates;
  private final Aligner aligner;
  private final Aligner massAligner;

  KinFinder(List<Witness> witnesses, ReuseOptions options) {
    this.witnesses = witnesses;
    this.texts = witnesses.stream().map(Witness::words).toList();
    this.options = options;
    this.candidates = new Candidates(texts, options);
    this.aligner = new Aligner(options, candidates::common);
    this.massAligner = new Aligner(options, fingerprint -> false);
  }

  /**
   * Pairs in order of their first, then of their second text; those of which all may be chance only
   * with the public words that both quote.
   */
  List<Kinship> find() {
    List<Kinship> found = new ArrayList<>();
    VoiceSets sure = new VoiceSets(texts.size());
    candidates.pairs(
        (partners, first) -> {
          Aligner.Indexed indexed = aligner.new Indexed(texts.get(first));
          Aligner.Indexed mass = massAligner.new Indexed(texts.get(first));
          for (int second : partners) {
            boolean many = candidates.mass(first, second);
            if (many && !Numbers.agree(texts.get(first), texts.get(second))) {
              continue;
            }
            Kinship pair = (many ? mass : indexed).align(first, second, texts.get(second));
            if (!pair.matches().isEmpty()) {
              found.add(pair);
            }
            if (pair.rare() >= options.sureEvidence() && pair.share() >= options.sureShare()) {
              sure.join(first, second);
            }
          }
        });
    found.addAll(overlooked(found, sure));
    LongPredicate widespread = candidates.widespread(sure.all());
    List<Kinship> kin = new ArrayList<>();
    for (Kinship pair : found) {
      Kinship counted = pair.without(widespread);
      if (convinces(counted, sure.find(pair.first()) == sure.find(pair.second()))) {
        kin.add(counted);
      } else {
        Kinship said = counted.quotations(options.leastQuoted());
        if (!said.matches().isEmpty()) {
          kin.add(said);
        }
      }
    }
    kin.sort(Comparator.comparingInt(Kinship::first).thenComparingInt(Kinship::second));
    return kin;
  }

  private boolean convinces(Kinship pair, boolean oneVoice) {
    if (oneVoice) {
      return pair.rare() >= options.kinEvidence();
    }
    boolean agency = witnesses.get(pair.first()).sharesAgency(witnesses.get(pair.second()));
    return pair.rare() + options.shareEvidence() * pair.share()
        >= (agency ? options.agencyEvidence() : options.evidence());
  }

  /** Pairs of one voice that were never compared, or found nothing in common. */
  private List<Kinship> overlooked(List<Kinship> found, VoiceSets sure) {
    Map<Integer, List<Integer>> voices = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      voices.computeIfAbsent(sure.find(i), k -> new ArrayList<>()).add(i);
    }
    TreeSet<Long> compared = new TreeSet<>();
    for (Kinship pair : found) {
      if (sure.find(pair.first()) == sure.find(pair.second())) {
        compared.add((long) pair.first() << Integer.SIZE | pair.second());
      }
    }
    List<Kinship> more = new ArrayList<>();
    for (List<Integer> voice : voices.values()) {
      if (voice.size() > options.mostCompared()) {
        continue;
      }
      for (int i = 0; i < voice.size(); i++) {
        int first = voice.get(i);
        Aligner.Indexed indexed = aligner.new Indexed(texts.get(first));
        for (int second : voice.subList(i + 1, voice.size())) {
          if (!compared.contains((long) first << Integer.SIZE | second)) {
            Kinship pair = indexed.align(first, second, texts.get(second));
            if (!pair.matches().isEmpty()) {
              more.add(pair);
            }
          }
        }
      }
    }
    return more;
  }
}
