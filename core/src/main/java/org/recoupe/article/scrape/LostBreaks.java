package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Finds where a scraper lost the break between two paragraphs and glued them together: « …deux
 * mois.27 000 personnes… », « …qu'il veut aider.«Ne faiblissez pas…», « …à continuerLe bilan… ».
 *
 * <p>Each pattern looks at the next character first, which rules out most places at once.
 */
final class LostBreaks {
  /** The end of a sentence after a word, a number or a quotation; no number follows a number. */
  private static final Pattern AFTER_SENTENCE =
      Pattern.compile(
          "(?=[.!?…])(?<=[\\p{Ll}]{3}|[\\p{Ll}\\p{Nd}]"
              + " ?[»”\"')\\]]|\\p{Nd}{2}|%|\\p{Lu}{3})[.!?…]{1,3}+(?:"
              + " ?[»”])?+(?=[\\p{Lu}«“\"][\\p{L}' «]|« |#[\\p{L}\\p{Nd}])");

  /** The end of a sentence after a word, and a number that begins the next. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?=[.!?…])(?<=[\\p{Ll}]{3})[.!?…]{1,3}+(?=\\p{Nd}{1,3}[ \\p{Nd}])");

  /** A closing quotation mark, with the end of its sentence or without, and the next sentence. */
  private static final Pattern AFTER_QUOTATION =
      Pattern.compile("(?:»|(?<=\\S)”)(?=\\p{Lu}[\\p{Ll}' ]|[«“\"])");

  /** An opening quotation mark that has no space before it. */
  private static final Pattern BEFORE_QUOTATION =
      Pattern.compile("(?=[«“] ?\\p{Lu})(?<=[\\p{Ll}]{2}[.!?…]?)");

  /** A word in small letters that goes on with a capital: « en vueMatteo Salvini tente ». */
  private static final Pattern IN_SMALL =
      Pattern.compile("(?=\\p{Lu}\\p{Ll}++[ '’])(?<=(?<![\\p{L}\\p{Nd}@#/_.-])\\p{Ll}{3,20})");

  /** A small letter, then the first word of a sentence. */
  private final Pattern inWord;

  LostBreaks() {
    inWord =
        Pattern.compile(
            "(?=\\p{Lu})(?<=\\p{Ll}{3})(?=(?:" + sentenceStarts() + ")(?:[ ']|(?<=')))");
  }

  /** Words that begin sentences, in all languages, as an alternation. */
  static String sentenceStarts() {
    List<String> words = new ArrayList<>();
    for (List<String> row : WordList.rowsOfAllLanguages("article/sentence-starts.txt")) {
      words.add(Pattern.quote(row.get(0)));
    }
    return String.join("|", words);
  }

  /** Places in {@code text[at]} before which a paragraph begins, in order. */
  List<Integer> find(String text, Span at) {
    TreeSet<Integer> places = new TreeSet<>();
    BitSet closing = closingMarks(text, at);
    for (Pattern pattern :
        List.of(
            AFTER_SENTENCE, BEFORE_NUMBER, AFTER_QUOTATION, BEFORE_QUOTATION, IN_SMALL, inWord)) {
      Matcher matcher =
          pattern
              .matcher(text)
              .region(at.start(), at.end())
              .useTransparentBounds(true)
              .useAnchoringBounds(false);
      while (matcher.find()) {
        int place = matcher.end();
        if (closing.get(place)) {
          place++;
        }
        if (place > at.start() && place < at.end()) {
          places.add(place);
        }
      }
    }
    return List.copyOf(places);
  }

  /** Straight quotation marks in {@code text[at]} that end a quotation: every second one. */
  private static BitSet closingMarks(String text, Span at) {
    BitSet closing = new BitSet();
    boolean open = false;
    for (int i = at.start(); i < at.end(); i++) {
      if (text.charAt(i) == '"') {
        closing.set(i, open);
        open = !open;
      }
    }
    return closing;
  }
}
