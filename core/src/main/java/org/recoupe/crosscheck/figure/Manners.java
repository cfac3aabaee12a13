package org.recoupe.crosscheck.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/**
 * Reads words that make a part of those whom a number counts (« arrêtées administrativement »),
 * that a number counts each of several (« à chaque fois 300 »), and the noun before a number (« le
 * nombre de grévistes est de 300 »).
 */
final class Manners {
  /** Words behind a number, the noun included, among which the manner is told. */
  private static final int BEHIND = 6;

  /** Letters that the adjective and the adverb of one manner share. */
  private static final int ROOT = 7;

  /** Characters between the noun and a number behind it. */
  private static final int AHEAD = 80;

  /** Characters between a number and the noun behind it: an article. */
  private static final int NEXT = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]++['’]?+");
  private static final Pattern STOP = Pattern.compile("[,;:.()«»\"“”]|\\bet\\b");

  private final WordKinds words;
  private final Pattern number;

  /**
   * A reader.
   *
   * @param words lists {@code manner}, {@code each} and {@code number}
   */
  Manners(WordKinds words) {
    this.words = words;
    this.number =
        Pattern.compile(
            "(?iu)(?<!\\p{L})(?:"
                + String.join("|", words.of("number"))
                + ")(?: (?!d(?:es?\\b|['’]))\\p{L}++)?+ (?:de |d['’]|des )(\\p{L}[\\p{L}-]*+)");
  }

  /** The manner in which it befell those counted at {@code at}; empty for none. */
  String of(Span at, Span clause, String text) {
    String behind = text.substring(at.end(), Math.max(at.end(), clause.end()));
    Matcher stop = STOP.matcher(behind);
    List<String> near =
        WORD.matcher(
                Lexicon.fold(behind.substring(0, stop.find() ? stop.start() : behind.length())))
            .results()
            .map(r -> r.group())
            .limit(BEHIND)
            .toList();
    for (String word : near) {
      if (words.is("manner", word)) {
        String plain = Lexicon.plain(word);
        return plain.substring(0, Math.min(ROOT, plain.length()));
      }
    }
    return "";
  }

  /** True if the clause gives the number of each of several. */
  boolean isOfEach(Span clause, String text) {
    return WORD.matcher(Lexicon.fold(clause.of(text)))
        .results()
        .anyMatch(r -> words.is("each", r.group()));
  }

  /**
   * Place of the noun of what is counted where it stands apart from its number: « le nombre de
   * blessés s'élève à 12 », « il estime à 300 le nombre de grévistes »; null for none.
   */
  @Nullable Span noun(Span at, Span clause, String text) {
    Matcher matcher = number.matcher(text).region(clause.start(), clause.end());
    while (matcher.find()) {
      Span noun = new Span(matcher.start(1), matcher.end(1));
      boolean ahead =
          noun.end() <= at.start()
              && (isNear(text, noun.end(), at.start(), AHEAD)
                  || isWithin(text, noun.end(), at.start()));
      boolean behind = matcher.start() >= at.end() && isNear(text, at.end(), matcher.start(), NEXT);
      if (ahead || behind) {
        return noun;
      }
    }
    return null;
  }

  /** True in « le nombre d'abonnés grimpait (300 lundi, 350 mardi) ». */
  private static boolean isWithin(String text, int from, int to) {
    String between = text.substring(from, Math.max(from, to));
    int open = between.indexOf('(');
    return open >= 0 && open <= AHEAD && between.indexOf(')') < 0;
  }

  /** True if few characters lie between, and no other number. */
  private static boolean isNear(String text, int from, int to, int most) {
    return to - from <= most && text.substring(from, to).codePoints().noneMatch(Character::isDigit);
  }
}
