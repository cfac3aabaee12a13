package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.recoupe.article.rule.Rule;
import org.recoupe.article.rule.Rules;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.Hashes;
import org.recoupe.text.fingerprint.WordReader;
import org.recoupe.text.fingerprint.Words;

/**
 * Finds errors of writing in a report's own words: misspellings (see {@link Spelling}) and what the
 * rules {@code <lang>/reuse/slips.txt} know. What somebody is quoted with is left out: every
 * reporter has it from there.
 */
final class SlipReader {
  /** The file of rules. */
  static final String RULES = "reuse/slips.txt";

  /** Characters that are searched. */
  private static final int LONGEST = 40_000;

  /** More than this is a habit (no accents at all, another language) and tells nothing. */
  private static final int MOST = 6;

  /** Small words among the words of a French text, at least; English and Spanish have fewer. */
  private static final double FRENCH = 0.4;

  private final Rules rules = new Rules(Rule.ofAllLanguages(RULES));
  private final Spelling spelling;

  SlipReader(WordReader reader) {
    this.spelling = new Spelling(reader);
  }

  /** The errors in {@code part} of {@code text}, whose words are {@code words}, in order. */
  List<Slip> read(String text, Span part, Words words) {
    if (!french(words)) {
      return List.of();
    }
    int end = Math.min(part.end(), part.start() + LONGEST);
    List<Slip> slips = new ArrayList<>();
    for (int i = 0; i < words.size() && words.at(i).end() <= end; i++) {
      Span at = words.at(i);
      boolean known = at.length() >= Spelling.LEAST_LETTERS;
      if (known && !words.number(i) && Character.isLowerCase(text.charAt(at.start()))) {
        int meant = spelling.meant(at.of(text));
        if (meant != 0) {
          add(slips, text, words, i, i + 1, meant);
        }
      }
    }
    String searched = text.substring(part.start(), end);
    for (Rule rule : rules.possible(searched, 0, searched.length())) {
      Matcher matcher = rule.pattern().matcher(searched);
      while (slips.size() <= MOST && matcher.find()) {
        int first = wordAt(words, part.start() + matcher.start());
        int last = wordAt(words, part.start() + matcher.end());
        add(slips, text, words, first, last, 0);
      }
    }
    slips.sort(Comparator.comparingInt(Slip::from).thenComparingInt(Slip::to));
    return slips.size() > MOST ? List.of() : slips;
  }

  private static boolean french(Words words) {
    int small = 0;
    for (int i = 0; i < words.size(); i++) {
      small += words.content(i) ? 0 : 1;
    }
    return small >= FRENCH * words.size();
  }

  private static void add(List<Slip> slips, String text, Words words, int from, int to, int meant) {
    if (from < 1 || to <= from || to >= words.size() || words.said(from)) {
      return;
    }
    String written = words.at(from, to).of(text);
    int before = words.exact(from - 1);
    int after = words.exact(to);
    long key = Hashes.mix(before, after);
    for (char c : written.toLowerCase(Locale.ROOT).toCharArray()) {
      key = Hashes.mix(key, c);
    }
    slips.add(new Slip(from, to, before, after, meant, words.stem(to - 1), key, written));
  }

  /** The first word that begins at {@code place} or after it. */
  private static int wordAt(Words words, int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.at(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
