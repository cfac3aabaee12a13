package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recoupe.annotation.name.tagger.Tagging;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** The words of a text in one line, by number, with what the tagger found about them. */
final class Line {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final int[] sentenceEnds;
  private final Tagging tagging;

  Line(SegmentedText segments, Tagging tagging) {
    this.text = segments.text();
    this.tagging = tagging;
    this.sentenceEnds = new int[tagging.size()];
    for (Sentence sentence : segments.sentences()) {
      int end = tokens.size() + sentence.tokens().size();
      for (int i = tokens.size(); i < end; i++) {
        sentenceEnds[i] = end;
      }
      tokens.addAll(sentence.tokens());
    }
  }

  int size() {
    return tokens.size();
  }

  String text() {
    return text;
  }

  Tagging tagging() {
    return tagging;
  }

  /** Number of the word after the last of the sentence of word {@code i}. */
  int sentenceEnd(int i) {
    return sentenceEnds[i];
  }

  /** True if both words stand in one sentence. */
  boolean sameSentence(int i, int j) {
    return i >= 0 && j >= 0 && i < size() && j < size() && sentenceEnds[i] == sentenceEnds[j];
  }

  String word(int i) {
    return tokens.get(i).at().of(text);
  }

  /** The word in lower case, with a straight apostrophe. */
  String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  Span at(int i) {
    return tokens.get(i).at();
  }

  /** Place of the words from {@code from} to before {@code to}. */
  Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }

  boolean isWord(int i) {
    return tokens.get(i).kind() == Token.Kind.WORD;
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(at(i).start()));
  }

  /** True if word {@code i} is the sign {@code sign}. */
  boolean is(int i, char sign) {
    return at(i).length() == 1 && text.charAt(at(i).start()) == sign;
  }
}
