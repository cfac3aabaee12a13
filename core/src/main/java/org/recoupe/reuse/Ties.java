package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.provenance.Reason;

/**
 * What the voices share without being one: a passage that a report has from another voice than the
 * rest of its text, and public words that both quote.
 */
final class Ties {
  /** Reports of a voice that are named as having a passage from another one. */
  private static final int MOST_NAMED = 3;

  /** Share of the shorter report from which the two are not called independent. */
  private static final double MUCH = 0.3;

  private final List<Witness> witnesses;
  private final Map<Integer, List<Kinship>> borrowed = new TreeMap<>();
  private final Map<Integer, Integer> quoted = new TreeMap<>();
  private final VoiceView voices;

  /** Tells the voice of a text. */
  interface VoiceView {
    int of(int text);
  }

  Ties(List<Witness> witnesses, List<Kinship> kin, VoiceView voices) {
    this.witnesses = witnesses;
    this.voices = voices;
    for (Kinship pair : kin) {
      if (voices.of(pair.first()) == voices.of(pair.second())) {
        continue;
      }
      if (pair.rare() == 0) {
        quoted.merge(voices.of(pair.first()), 1, Integer::sum);
        quoted.merge(voices.of(pair.second()), 1, Integer::sum);
      } else {
        borrowed.computeIfAbsent(voices.of(taker(pair)), k -> new ArrayList<>()).add(pair);
      }
    }
  }

  private int taker(Kinship pair) {
    boolean firstIsSource =
        Direction.firstIsSource(witnesses.get(pair.first()), witnesses.get(pair.second()));
    return firstIsSource ? pair.second() : pair.first();
  }

  /** The reasons that concern {@code voice}; the name of each voice is known from {@code names}. */
  List<Reason> of(int voice, Map<Integer, String> names) {
    List<Reason> why = new ArrayList<>();
    List<Kinship> pairs = new ArrayList<>(borrowed.getOrDefault(voice, List.of()));
    pairs.sort(Comparator.comparingDouble((Kinship pair) -> -pair.share()));
    Map<String, String> named = new TreeMap<>();
    for (Kinship pair : pairs) {
      int taker = taker(pair);
      int source = taker == pair.first() ? pair.second() : pair.first();
      String from = names.getOrDefault(voices.of(source), witnesses.get(source).outlet());
      String outlet = witnesses.get(taker).outlet();
      if (named.size() < MOST_NAMED && named.putIfAbsent(outlet + "\n" + from, from) == null) {
        why.add(Reason.of("origin.part", outlet, from, percent(pair.share())));
        if (pair.share() >= MUCH) {
          why.add(Reason.of("origin.partly", outlet, from));
        }
      }
    }
    if (quoted.containsKey(voice)) {
      why.add(Reason.of("origin.quoted", Integer.toString(quoted.getOrDefault(voice, 0))));
    }
    return why;
  }

  static String percent(double share) {
    return Long.toString(Math.round(100 * share));
  }
}
