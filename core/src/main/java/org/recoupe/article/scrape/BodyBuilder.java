package org.recoupe.article.scrape;

import java.util.Collections;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Layout;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Span;

/** Writes what is left of a text: paragraphs parted by blank lines, white space folded. */
final class BodyBuilder {
  private final String text;
  private final NavigableSet<Integer> lostSpaces;
  private final AlignedText.Builder out;
  private @Nullable Span headline;
  private boolean bodyBegun;
  private int bodyStart;

  BodyBuilder(String text) {
    this(text, Collections.emptyNavigableSet());
  }

  /**
   * A writer of parts of {@code text}.
   *
   * @param lostSpaces places where a space is to be written that the text lacks
   */
  BodyBuilder(String text, NavigableSet<Integer> lostSpaces) {
    this.text = text;
    this.lostSpaces = lostSpaces;
    this.out = new AlignedText.Builder(text);
  }

  /** Writes the headline; only before any paragraph. */
  void headline(Span at) {
    copyFolded(at);
    headline = new Span(0, out.length());
  }

  /** Writes a paragraph. */
  void paragraph(Span at) {
    if (at.isEmpty()) {
      return;
    }
    if (out.length() > 0) {
      out.insert("\n\n");
    }
    if (!bodyBegun) {
      bodyBegun = true;
      bodyStart = out.length();
    }
    copyFolded(at);
  }

  /** Writes words that go on in the same paragraph, behind debris that was left out. */
  void goOn(Span at) {
    if (!at.isEmpty()) {
      out.insert(" ");
      copyFolded(at);
    }
  }

  /** The text, aligned with the one that it was made from. */
  AlignedText build() {
    return out.build();
  }

  /** Where headline and body stand in the text. */
  Layout layout() {
    return new Layout(headline, new Span(bodyBegun ? bodyStart : out.length(), out.length()));
  }

  private void copyFolded(Span at) {
    int start = at.start();
    for (int space : lostSpaces.subSet(at.start(), false, at.end(), false)) {
      copyFolded(start, space);
      out.insert(" ");
      start = space;
    }
    copyFolded(start, at.end());
  }

  private void copyFolded(int start, int end) {
    int i = start;
    while (i < end) {
      int run = i;
      while (run < end && !Line.isBlank(text.charAt(run))) {
        run++;
      }
      if (run > i) {
        out.copy(i, run);
      }
      i = run;
      boolean space = false;
      while (run < end && Line.isBlank(text.charAt(run))) {
        space |= !Line.isInvisible(text.charAt(run));
        run++;
      }
      if (space) {
        out.replace(i, run, " ");
      }
      i = run;
    }
  }
}
