package org.recoupe.dossier.html;

/** Writes one wording so that its differences from another are seen. */
final class Wording {
  private Wording() {}

  /** {@code words} with what it adds to {@code base} and what it drops marked as such. */
  static void difference(Html html, String base, String words) {
    boolean begun = false;
    for (WordDiff.Run run : WordDiff.compare(base, words)) {
      html.text(begun ? " " : "");
      begun = true;
      switch (run.change()) {
        case SAME -> html.text(run.words());
        case ADDED -> html.element("ins", run.words());
        case DROPPED -> html.element("del", run.words());
      }
    }
  }
}
