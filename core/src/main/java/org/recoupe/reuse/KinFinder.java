package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.recoupe.text.fingerprint.LongSet;

/**
 * Tells which of the pairs that share something share more than chance.
 *
 * <p>Chance is judged by the texts themselves: the surest pairs are put together as one voice each,
 * and what several voices say is a common phrase. Among texts of one voice, or that credit one
 * agency, less evidence is asked for than between strangers, and pairs that no fingerprint found
 * are compared too.
 */
final class KinFinder {
  private final List<Witness> witnesses;
  private final ReuseOptions options;
  private final Candidates candidates;
  private final Comparisons comparisons;
  private final int[] ranks;
  private final VoiceSets voices;

  /**
   * Looks at {@code witnesses}, in order.
   *
   * @param ranks the place in that order of each text, by its number in {@code candidates}
   */
  KinFinder(
      List<Witness> witnesses,
      int[] ranks,
      Candidates candidates,
      Comparisons comparisons,
      ReuseOptions options) {
    this.witnesses = witnesses;
    this.ranks = ranks;
    this.options = options;
    this.candidates = candidates;
    this.comparisons = comparisons;
    this.voices = new VoiceSets(witnesses.size());
  }

  /**
   * Pairs in order of their first, then of their second text; those of which all may be chance only
   * with the public words that both quote.
   *
   * @param near what candidates share, numbered by place
   */
  List<Kinship> find(List<Kinship> near) {
    List<Kinship> found = new ArrayList<>(mass());
    LongSet compared = new LongSet();
    found.forEach(pair -> compared.add(Pairs.of(pair.first(), pair.second())));
    for (Kinship pair : stillCandidates(near)) {
      if (compared.add(Pairs.of(pair.first(), pair.second()))) {
        found.add(pair.without(candidates::common));
      }
    }
    for (Kinship pair : found) {
      if (pair.rare() >= options.sureEvidence() && pair.share() >= options.sureShare()) {
        voices.join(pair.first(), pair.second());
      }
    }
    joinConvincing(found);
    comparisons.all(overlooked(compared)).forEach(p -> found.add(p.without(candidates::common)));
    List<Kinship> kin = judged(found);
    kin.sort(
        (a, b) -> Long.compare(Pairs.of(a.first(), a.second()), Pairs.of(b.first(), b.second())));
    return kin;
  }

  /** What so many texts have that it seems common: copies, if their figures are the same too. */
  private List<Kinship> mass() {
    LongStream.Builder stars = LongStream.builder();
    for (long pair : candidates.stars(document -> ranks[document])) {
      Witness first = witnesses.get(Pairs.first(pair));
      if (Numbers.agree(first.words(), witnesses.get(Pairs.second(pair)).words())) {
        stars.add(pair);
      }
    }
    return comparisons.all(stars.build().toArray());
  }

  /** Those that still share enough, now that all texts say what is rare. */
  private List<Kinship> stillCandidates(List<Kinship> near) {
    List<long[]> rare =
        witnesses.parallelStream().map(witness -> candidates.rare(witness.words())).toList();
    List<long[]> turns =
        witnesses.parallelStream().map(witness -> candidates.rareTurns(witness.words())).toList();
    return near.parallelStream()
        .filter(
            pair ->
                shared(rare.get(pair.first()), rare.get(pair.second())) >= options.fewFingerprints()
                    || shared(turns.get(pair.first()), turns.get(pair.second()))
                        >= options.fewTurns())
        .toList();
  }

  private static int shared(long[] one, long[] two) {
    int shared = 0;
    int j = 0;
    for (long value : one) {
      while (j < two.length && two[j] < value) {
        j++;
      }
      shared += j < two.length && two[j] == value ? 1 : 0;
    }
    return shared;
  }

  /** A second look: who stands apart only because its words were cut much is of the voice too. */
  private void joinConvincing(List<Kinship> found) {
    LongPredicate widespread = widespread();
    List<Kinship> more = new ArrayList<>();
    for (Kinship pair : found) {
      Kinship counted = pair.without(widespread);
      if (counted.rare() >= options.kinJoin()
          && counted.share() >= options.sureShare()
          && convinces(pair, counted)) {
        more.add(pair);
      }
    }
    more.forEach(pair -> voices.join(pair.first(), pair.second()));
  }

  private List<Kinship> judged(List<Kinship> found) {
    LongPredicate widespread = widespread();
    List<Kinship> kin = new ArrayList<>();
    for (Kinship pair : found) {
      Kinship counted = pair.without(widespread);
      if (convinces(pair, counted)) {
        kin.add(counted.rare() > 0 ? counted : pair);
      } else {
        Kinship said = counted.quotations(options.leastQuoted());
        if (!said.matches().isEmpty()) {
          kin.add(said);
        }
      }
    }
    return kin;
  }

  private LongPredicate widespread() {
    int[] all = voices.all();
    return candidates.widespread(document -> all[ranks[document]]);
  }

  private boolean convinces(Kinship all, Kinship counted) {
    if (voices.find(all.first()) == voices.find(all.second())) {
      return counted.rare() >= options.kinEvidence() || all.rare() >= options.kinPhrases();
    }
    Witness first = witnesses.get(all.first());
    Witness second = witnesses.get(all.second());
    double slip = first.sharedSlip(second) == null ? 0 : options.slipEvidence();
    return counted.rare() + slip + options.shareEvidence() * counted.share()
        >= (first.sharesAgency(second) ? options.agencyEvidence() : options.evidence());
  }

  /** Pairs of one voice that were never compared. */
  private long[] overlooked(LongSet compared) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < witnesses.size(); i++) {
      members.computeIfAbsent(voices.find(i), k -> new ArrayList<>()).add(i);
    }
    LongStream.Builder pairs = LongStream.builder();
    for (List<Integer> voice : members.values()) {
      if (voice.size() > options.mostCompared()) {
        continue;
      }
      for (int i = 0; i < voice.size(); i++) {
        for (int second : voice.subList(i + 1, voice.size())) {
          long pair = Pairs.of(voice.get(i), second);
          if (compared.add(pair)) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs.build().toArray();
  }
}
