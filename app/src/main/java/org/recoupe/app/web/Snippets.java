package org.recoupe.app.web;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.app.store.FrenchWords;
import org.recoupe.dossier.html.Html;
import org.recoupe.text.Span;

/** The piece of a text where the words looked for stand closest, with the words marked. */
final class Snippets {
  /** Words of a piece. */
  private static final int WORDS = 36;

  /** Words before the first mark. */
  private static final int BEFORE = 6;

  /** Characters of a text that are looked at. */
  private static final int LOOKED_AT = 20_000;

  /** Letters at the start of a word that its stem keeps: words with others need no stemming. */
  private static final int KEPT = 2;

  private final FrenchWords french = new FrenchWords();

  /** A word that is looked for, where it stands. */
  private record Match(int word, String stem) {}

  void write(Html html, String text, @Nullable String query) {
    String cut = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    List<Span> words = words(cut);
    if (words.isEmpty()) {
      return;
    }
    Set<String> stems = new LinkedHashSet<>();
    french.of(query == null ? "" : query).forEach(word -> stems.add(word.stem()));
    List<Match> matches = matches(cut, words, stems);
    int from = Math.max(0, best(matches) - BEFORE);
    int to = Math.min(words.size(), from + WORDS);
    int at = words.get(from).start();
    html.text(from > 0 ? "… " : "");
    for (Match match : matches) {
      if (match.word() >= from && match.word() < to) {
        Span place = words.get(match.word());
        html.text(cut.substring(at, place.start())).element("mark", place.of(cut));
        at = place.end();
      }
    }
    int end = words.get(to - 1).end();
    html.text(cut.substring(at, Math.max(at, end))).text(to < words.size() ? " …" : "");
  }

  /** Runs of letters and digits. */
  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private List<Match> matches(String text, List<Span> words, Set<String> stems) {
    Set<String> starts = new LinkedHashSet<>();
    stems.forEach(stem -> starts.add(stem.substring(0, Math.min(KEPT, stem.length()))));
    BitSet first = first(starts);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      int kept = Math.min(word.end(), word.start() + KEPT);
      // Folding may lengthen: œ becomes two letters.
      if (!first.get(text.charAt(word.start()))) {
        continue;
      }
      String start = FrenchWords.folded(text.substring(word.start(), kept));
      if (starts.contains(start.substring(0, Math.min(KEPT, start.length())))) {
        for (FrenchWords.Word one : french.of(word.of(text))) {
          if (stems.contains(one.stem())) {
            matches.add(new Match(i, one.stem()));
            break;
          }
        }
      }
    }
    return matches;
  }

  /**
   * Characters with which a word that starts so may begin: all that need folding, of the others
   * few.
   */
  private static BitSet first(Set<String> starts) {
    BitSet first = new BitSet();
    first.set(0x80, Character.MAX_VALUE + 1);
    for (String start : starts) {
      first.set(start.charAt(0));
      first.set(Character.toUpperCase(start.charAt(0)));
    }
    return first;
  }

  /** The word from which on the most different stems stand within a piece. */
  private static int best(List<Match> matches) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < matches.size(); i++) {
      Set<String> near = new LinkedHashSet<>();
      for (int j = i;
          j < matches.size() && matches.get(j).word() < matches.get(i).word() + WORDS - BEFORE;
          j++) {
        near.add(matches.get(j).stem());
      }
      if (near.size() > most) {
        most = near.size();
        best = matches.get(i).word();
      }
    }
    return best;
  }
}
