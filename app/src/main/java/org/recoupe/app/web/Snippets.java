package org.recoupe.app.web;

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

  private final FrenchWords french = new FrenchWords();

  void write(Html html, String text, @Nullable String query) {
    String cut = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    List<FrenchWords.Word> words = french.of(cut);
    Set<String> stems = new LinkedHashSet<>();
    french.of(query == null ? "" : query).forEach(word -> stems.add(word.stem()));
    if (words.isEmpty()) {
      return;
    }
    int from = Math.max(0, best(words, stems) - BEFORE);
    int to = Math.min(words.size(), from + WORDS);
    int at = words.get(from).at().start();
    html.text(from > 0 ? "… " : "");
    for (FrenchWords.Word word : words.subList(from, to)) {
      Span place = word.at();
      if (stems.contains(word.stem()) && place.start() >= at) {
        html.text(cut.substring(at, place.start())).element("mark", place.of(cut));
        at = place.end();
      }
    }
    int end = words.get(to - 1).at().end();
    html.text(cut.substring(at, Math.max(at, end))).text(to < words.size() ? " …" : "");
  }

  /** Where the most different stems stand within a piece. */
  private static int best(List<FrenchWords.Word> words, Set<String> stems) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < words.size(); i++) {
      if (stems.contains(words.get(i).stem())) {
        Set<String> near = new LinkedHashSet<>();
        for (int j = i; j < Math.min(words.size(), i + WORDS - BEFORE); j++) {
          near.add(words.get(j).stem());
        }
        near.retainAll(stems);
        if (near.size() > most) {
          most = near.size();
          best = i;
        }
      }
    }
    return best;
  }
}
