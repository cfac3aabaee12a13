package org.recoupe.annotation.quotation;

/** Who stands behind a source: « selon Novapress, citant le maire », « un bilan établi par X ». */
final class SourceOrigins {
  /** Most words between a document and its maker. */
  private static final int REACH = 8;

  private final Lexicon lexicon;

  SourceOrigins(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The word where whoever stands behind {@code source} is named, 0 if nobody is. */
  int behind(Frame frame, NounPhrase source) {
    int citing = citing(frame, source.end());
    return citing > 0 ? citing : maker(frame, source);
  }

  /** « l'agence Novapress, citant le maire »: the word after « citant », 0 if there is none. */
  private int citing(Frame frame, int end) {
    int at = frame.form(end).equals(",") ? end + 1 : end;
    int citing = lexicon.citing.at(frame, at);
    return citing > 0 ? at + citing : 0;
  }

  /** « selon un décompte établi mardi par la mairie »: the word behind « par », or 0. */
  private int maker(Frame frame, NounPhrase speaker) {
    if (speaker.named() || !lexicon.documents.has(speaker.headForm())) {
      return 0;
    }
    for (int i = speaker.head() + 1; i < speaker.end() + REACH; i++) {
      if (frame.word(Math.min(i, frame.size() - 1)).isSign()) {
        return 0;
      }
      if (lexicon.by.has(frame.form(i))) {
        boolean made = false;
        for (int k = speaker.head() + 1; k < i; k++) {
          made |= lexicon.content.made.has(frame.form(k));
        }
        return made ? i + 1 : 0;
      }
    }
    return 0;
  }
}
