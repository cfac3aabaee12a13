package org.recoupe.crosscheck.quotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * The words of one quotation as families compare them.
 *
 * @param key all words, folded, in order: equal for copies whatever their punctuation
 * @param concepts stems of the content words, synonyms under one name
 * @param words the content words in order, each with what it stands for beside its stem
 * @param fragments quoted words inside a reported sentence, as keys: exact words of the utterance
 * @param denied number of words that deny
 * @param hedged true with « peut-être » and the like
 */
record Wording(
    String key,
    Set<String> concepts,
    List<Word> words,
    List<Fragment> fragments,
    int denied,
    boolean hedged) {
  /**
   * A content word.
   *
   * @param concept its stem, or the name of the synonyms it belongs to
   * @param wider sets of paraphrases, country and beginning that it shares with other words
   * @param telling how much it tells by itself, 0 to 1
   */
  record Word(String concept, List<String> wider, double telling) {}

  /**
   * Words in quotation marks.
   *
   * @param key the words, as in {@link Wording#key}
   * @param concepts of the content words among them
   */
  record Fragment(String key, Set<String> concepts) {}

  /** Stands for all words that deny. */
  private static final String NOT = "¬";

  private static final String OPENING = "«“\"";
  private static final String CLOSING = "»”\"";

  private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[.'\\s\\u00A0\\u202F](?=\\d{3})");

  private static final Set<String> HEDGES = WordList.words("fr/quotation/hedges.txt");

  static Wording of(String text, Lexicon lexicon, Concepts wide) {
    StringBuilder key = new StringBuilder();
    Set<String> concepts = new LinkedHashSet<>();
    List<String> stems = new ArrayList<>();
    int denied = 0;
    boolean hedged = false;
    for (String word : words(text)) {
      key.append(word).append(' ');
      if (lexicon.denies(word)) {
        denied += word.startsWith("n") && word.length() <= 2 ? 0 : 1;
        concepts.add(NOT);
        continue;
      }
      if (HEDGES.contains(word)) {
        hedged = true;
        continue;
      }
      if (!lexicon.isFunction(word)) {
        stems.add(lexicon.stem(word));
        concepts.add(lexicon.synonym(stems.get(stems.size() - 1)));
      }
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      String stem = stems.get(i);
      words.add(
          new Word(
              lexicon.synonym(stem),
              wide.of(stem, i + 1 < stems.size() ? stems.get(i + 1) : ""),
              wide.weightOf(stem)));
    }
    return new Wording(
        " " + key,
        concepts,
        List.copyOf(words),
        List.copyOf(fragments(text, lexicon)),
        denied,
        hedged);
  }

  /** Words between quotation marks inside {@code text}, two or more. */
  private static List<Fragment> fragments(String text, Lexicon lexicon) {
    List<Fragment> fragments = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (OPENING.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && CLOSING.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      List<String> words = words(text.substring(at + 1, end));
      if (words.size() >= 2) {
        Set<String> concepts = new LinkedHashSet<>();
        words.stream()
            .filter(word -> !lexicon.isFunction(word))
            .forEach(word -> concepts.add(lexicon.synonym(lexicon.stem(word))));
        fragments.add(new Fragment(" " + String.join(" ", words) + " ", concepts));
      }
      at = end + 1;
    }
    return fragments;
  }

  /** Words and numbers, folded; elided articles cut off; groups of digits joined. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Span at : spans(text)) {
      words.add(word(text, at));
    }
    return words;
  }

  /** The word at a place, folded. */
  static String word(String text, Span at) {
    return GROUPED.matcher(Lexicon.fold(at.of(text))).replaceAll("");
  }

  /** Places of the words. */
  static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && isInside(text, end)) {
        end++;
      }
      int elided = elided(text, at, end);
      if (elided < end) {
        spans.add(new Span(elided, end));
      }
      at = end;
    }
    return spans;
  }

  private static boolean isInside(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean between =
        at > 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1));
    if (!between) {
      return false;
    }
    boolean digits =
        Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return c == '-'
        || c == '\''
        || c == '’'
        || digits && (c == '.' || c == ',' || (Character.isSpaceChar(c) && grouped(text, at + 1)));
  }

  private static boolean grouped(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - from == 3;
  }

  /** « l'accord » counts as « accord ». */
  private static int elided(String text, int from, int end) {
    for (int i = from; i < Math.min(end, from + 8); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') {
        boolean digits = Character.isDigit(text.charAt(from));
        boolean short_ = i - from <= 2 || text.startsWith("squ", i - 3);
        return digits || !short_ ? from : i + 1;
      }
    }
    return from;
  }
}
