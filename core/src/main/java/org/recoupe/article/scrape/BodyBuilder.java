package org.recoupe.article.scrape;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Layout;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Span;

/** Writes what is left of a text: paragraphs parted by blank lines, white space folded. */
final class BodyBuilder {
  private final String text;
  private final AlignedText.Builder out;
  private @Nullable Span headline;
  private int bodyStart;

  BodyBuilder(String text) {
    this.text = text;
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
    boolean firstOfBody = bodyStart == 0 && (headline == null || out.length() == headline.end());
    if (out.length() > 0) {
      out.insert("\n\n");
    }
    if (firstOfBody) {
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
    boolean noBody = headline != null && out.length() == headline.end();
    return new Layout(headline, new Span(noBody ? out.length() : bodyStart, out.length()));
  }

  private void copyFolded(Span at) {
    int i = at.start();
    while (i < at.end()) {
      int run = i;
      while (run < at.end() && !Line.isBlank(text.charAt(run))) {
        run++;
      }
      if (run > i) {
        out.copy(i, run);
      }
      i = run;
      boolean space = false;
      while (run < at.end() && Line.isBlank(text.charAt(run))) {
        space |= !Line.isInvisible(text.charAt(run));
        run++;
      }
      if (space) {
        out.replace(i, run, " ");
      }
      i = run;
    }
  }

  /** True where one of {@code places} is in ({@code from}, {@code to}]. */
  static boolean anyBetween(Collection<Integer> places, int from, int to) {
    for (int place : places) {
      if (place > from && place <= to) {
        return true;
      }
    }
    return false;
  }
}
