package org.recoupe.annotation.quotation;

import java.util.List;
import org.recoupe.text.Span;

/**
 * A sentence whose quoted blocks are single words, so that a cue and its quotation stand in one
 * frame however long the quotation is.
 *
 * @param text the article's text
 * @param words in order
 * @param startsLine true where a line starts with it
 */
record Frame(String text, List<Word> words, boolean startsLine) {
  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  /** The form of word {@code i}, empty outside the frame. */
  String form(int i) {
    return i >= 0 && i < words.size() ? words.get(i).form() : "";
  }

  boolean isQuote(int i) {
    return i >= 0 && i < words.size() && words.get(i).isQuote();
  }

  boolean isClitic(int i) {
    return i >= 0 && i < words.size() && words.get(i).kind() == Word.Kind.CLITIC;
  }

  boolean isName(int i) {
    return i >= 0 && i < words.size() && words.get(i).isName();
  }

  /** The text from word {@code from} to word {@code to}, exclusive; empty where there is none. */
  Span span(int from, int to) {
    int start = words.get(Math.min(from, words.size() - 1)).at().start();
    return to <= from ? new Span(start, start) : new Span(start, words.get(to - 1).at().end());
  }

  String words(int from, int to) {
    return span(from, to).of(text);
  }

  /** True for a dash, and for a hyphen with spaces on both sides, which is one. */
  boolean isDash(int i) {
    String form = form(i);
    if (form.equals("–") || form.equals("—") || form.equals("--")) {
      return true;
    }
    return form.equals("-")
        && i > 0
        && i + 1 < size()
        && word(i - 1).at().end() < word(i).at().start()
        && word(i).at().end() < word(i + 1).at().start();
  }

  /** True for « . », « ! », « ? » and « … ». */
  static boolean isStop(String form) {
    return form.startsWith(".") || form.equals("!") || form.equals("?") || form.equals("…");
  }
}
