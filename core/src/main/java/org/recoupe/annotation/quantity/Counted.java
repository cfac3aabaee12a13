package org.recoupe.annotation.quantity;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Lexicon;
import org.recoupe.annotation.rule.Words;
import org.recoupe.text.Span;

/** Finds what a number counts: the noun behind it, or the words in quotation marks behind it. */
final class Counted {
  /** Words of a name in quotation marks; longer ones are quotations. */
  private static final int MOST_QUOTED = 4;

  private static final int LEAST_LETTERS = 2;
  private final Lexicon lexicon;

  Counted(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Place of what is counted.
   *
   * @param at word behind the number
   * @param of true where « de » may stand between (« un millier de »)
   */
  @Nullable Span find(Words words, int at, boolean of) {
    int i = at;
    if (of && (words.folded(i).equals("de") || words.folded(i).equals("d"))) {
      i++;
      i += words.folded(i).equals("'") ? 1 : 0;
    }
    if (i >= words.size() || i > 0 && words.get(i).paragraph() != words.get(at - 1).paragraph()) {
      return null;
    }
    if ("«\"“".contains(words.folded(i))) {
      return quoted(words, i + 1);
    }
    int first = i;
    while (is("ahead", words, i) && noun(words, i + 1)) {
      i++;
    }
    if (!noun(words, i)) {
      return null;
    }
    int last = i;
    while (words.folded(last + 1).equals("-")
        && !words.get(last + 1).spaced()
        && last + 2 < words.size()
        && words.get(last + 2).isLetters()
        && !words.get(last + 2).spaced()) {
      last += 2;
    }
    return new Span(words.get(first).start(), words.get(last).end());
  }

  private @Nullable Span quoted(Words words, int from) {
    for (int i = from; i < Math.min(words.size(), from + MOST_QUOTED + 1); i++) {
      if (i > from && "»\"”".contains(words.folded(i))) {
        return new Span(words.get(from).start(), words.get(i - 1).end());
      }
    }
    return null;
  }

  private boolean noun(Words words, int at) {
    return at < words.size()
        && words.get(at).isLetters()
        && (words.get(at).spaced() || words.folded(at - 1).equals("'"))
        && words.folded(at).length() >= LEAST_LETTERS
        && Character.isLowerCase(words.text().charAt(words.get(at).start()))
        && !is("stop", words, at);
  }

  private boolean is(String name, Words words, int at) {
    return at < words.size() && !lexicon.values(name, words, at).isEmpty();
  }
}
