package org.recoupe.crosscheck.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.Quantity;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/**
 * Tells whether a number counts people of the forces sent to an event: « 20 agents », « 14 parmi
 * les forces de l'ordre », « 92 blessés dans les rangs de la police ».
 */
final class Forces {
  /** Characters behind the number among which they are named. */
  private static final int NEAR = 60;

  private final WordKinds words;
  private final Pattern among;

  Forces(WordKinds words) {
    this.words = words;
    // The longest first: « dans les rangs de » before « dans ».
    List<String> openers =
        words.of("among").stream().sorted((a, b) -> b.length() - a.length()).toList();
    this.among =
        Pattern.compile(
            "^(?: (?!et |dont |ou )\\p{L}+){0,2}? (?:"
                + String.join("|", openers).replace('_', ' ')
                + ") (?:(?:les?|la|des|des membres des) |l['’])?");
  }

  /**
   * True for people of the forces.
   *
   * @param clause where the number stands
   */
  boolean isOf(Quantity quantity, Span clause, String text) {
    String noun = quantity.of() == null ? "" : Lexicon.fold(quantity.of());
    if (!noun.isEmpty() && isForce(noun)) {
      return true;
    }
    int end = quantity.at().end();
    String behind =
        Lexicon.fold(
            text.substring(
                end,
                Math.min(text.length(), Math.max(end, Math.min(clause.end(), end + NEAR)) + NEAR)));
    Matcher matcher = among.matcher(behind);
    return matcher.find() && isForce(behind.substring(matcher.end()));
  }

  private boolean isForce(String words) {
    return this.words.of("force").stream().anyMatch(f -> words.startsWith(f.replace('_', ' ')));
  }
}
