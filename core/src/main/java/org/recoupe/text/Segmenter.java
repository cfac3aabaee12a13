package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts text into sentences and tokens, in time linear in its length. Works on dirty text: headings
 * without a full stop end with their line, words glued together by a lost line break are parted,
 * and a full stop after an initial or an abbreviation ends nothing. Sentences inside quotation
 * marks are sentences of their own.
 */
public final class Segmenter {
  /**
   * Most tokens of a sentence. Edited sentences stay below 200; what is longer is a table, a list
   * or a line without full stops, and is cut, so that the work on one sentence is bounded.
   */
  static final int LONGEST_SENTENCE = 600;

  private static final SegmentedText EMPTY = new SegmentedText("", List.of());

  private final Tokenizer tokenizer;
  private final SentenceEnds ends;

  /** A segmenter for French, which does for the languages around it. */
  public Segmenter() {
    Set<String> starters = WordList.words("fr/text/starters.txt");
    this.tokenizer = new Tokenizer(starters);
    this.ends = new SentenceEnds(WordList.words("fr/text/abbreviations.txt"), starters);
  }

  /** Sentences and tokens of {@code text}. Every token is in one sentence. */
  public SegmentedText segment(String text) {
    if (text.isEmpty()) {
      return EMPTY;
    }
    List<Token> tokens = tokenizer.tokens(text);
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size()
          || i + 1 - from == LONGEST_SENTENCE
          || ends.after(text, tokens, i)) {
        Span at = new Span(tokens.get(from).at().start(), tokens.get(i).at().end());
        sentences.add(new Sentence(at, tokens.subList(from, i + 1)));
        from = i + 1;
      }
    }
    return new SegmentedText(text, sentences);
  }
}
