package org.recoupe.crosscheck.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Sentence;
import org.recoupe.text.Token;

/**
 * A short text read for comparison, without any annotation but its own words.
 *
 * @param words content words in order
 * @param cues kinds of cue words that it holds
 * @param negations number of denying particles
 */
record Reading(List<Word> words, Set<String> cues, int negations) {
  /** Words after a negation that it reaches. */
  private static final int REACH = 6;

  /**
   * A content word.
   *
   * @param stem its stem
   * @param synonym name of its set of synonyms, or the stem
   * @param kind name, number or other word
   * @param denied true within reach of a negation
   */
  record Word(String stem, String synonym, Kind kind, boolean denied) {}

  /** What a word is. */
  enum Kind {
    NAME,
    NUMBER,
    OTHER
  }

  static Reading of(String text, Segmenter segmenter, Lexicon lexicon, CueWords cueWords) {
    List<Word> words = new ArrayList<>();
    Set<String> cues = new TreeSet<>();
    int negations = 0;
    for (Sentence sentence : segmenter.segment(text).sentences()) {
      int reach = 0;
      boolean first = true;
      for (Token token : sentence.tokens()) {
        String shown = token.at().of(text);
        String word = Lexicon.fold(shown);
        if (token.kind() == Token.Kind.SIGN) {
          reach = word.equals(",") || word.equals(";") || word.equals(":") ? 0 : reach;
          continue;
        }
        cueWords.kindsOf(word).forEach(cues::add);
        if (lexicon.denies(word)) {
          negations += word.equals("ne") || word.equals("n'") ? 0 : 1;
          reach = REACH;
          first = false;
          continue;
        }
        if (token.kind() == Token.Kind.NUMBER) {
          String digits = word.replaceAll("[^0-9,]", "");
          words.add(new Word(digits, digits, Kind.NUMBER, reach > 0));
        } else if (!lexicon.isFunction(word)) {
          String stem = lexicon.stem(word);
          boolean name = !first && Character.isUpperCase(shown.charAt(0));
          words.add(
              new Word(stem, lexicon.synonym(stem), name ? Kind.NAME : Kind.OTHER, reach > 0));
        }
        reach--;
        first = false;
      }
    }
    return new Reading(List.copyOf(words), cues, negations);
  }
}
