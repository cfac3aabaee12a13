package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** The words and signs of a report in one line, in lower case, with their places. */
final class Words {
  private final List<String> words = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final String text;

  Words(AnnotatedArticle article) {
    this.text = article.article().text().text();
    for (Sentence sentence : article.segments().sentences()) {
      for (Token token : sentence.tokens()) {
        words.add(token.at().of(text).toLowerCase(Locale.ROOT).replace('’', '\''));
        places.add(token.at());
        sentences.add(sentence.at().start());
      }
    }
  }

  int size() {
    return words.size();
  }

  /** Word {@code i}; empty before the first and behind the last. */
  String at(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i);
  }

  /** True if the words from {@code i} on are {@code phrase}. */
  boolean are(int i, List<String> phrase) {
    if (i < 0 || i + phrase.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      if (!words.get(i + k).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  boolean sameSentence(int i, int j) {
    return sentences.get(i).equals(sentences.get(j));
  }

  /** True where word {@code i} starts with a capital. */
  boolean capital(int i) {
    return Character.isUpperCase(text.charAt(places.get(i).start()));
  }

  /** True where word {@code i} starts with a digit. */
  boolean number(int i) {
    return Character.isDigit(text.charAt(places.get(i).start()));
  }

  /** Place of the words from {@code from} to before {@code to}. */
  Span span(int from, int to) {
    return new Span(places.get(from).start(), places.get(to - 1).end());
  }
}
