package org.recoupe.crosscheck.clause;

import java.util.List;
import org.recoupe.text.Span;

/**
 * Tells whole sentences that tell nothing: a question, or a heading without verb, participle or
 * number (« Changer le système », « Et maintenant ? »). In doubt a sentence tells. Linear in the
 * length of the sentence.
 */
public final class HollowSentences {
  private final Assertion assertion;

  /** With what tells verbs from other words. */
  public HollowSentences(Assertion assertion) {
    this.assertion = assertion;
  }

  /**
   * True if {@code clause} is the whole of a sentence that tells nothing.
   *
   * @param sentence the sentence of {@code clause}
   */
  public boolean isOne(Clause clause, Span sentence, String text) {
    List<Assertion.Word> own = Assertion.read(clause.at(), text);
    List<Assertion.Word> all = Assertion.read(sentence, text);
    if (own.isEmpty() || letters(all) > letters(own)) {
      return false;
    }
    if (asks(all)) {
      return true;
    }
    // The first word of a heading is hardly its verb, whatever its ending.
    Span rest = new Span(own.get(0).at().end(), clause.at().end());
    return clause.units().stream().noneMatch(Unit::isValue)
        && !assertion.isFinite(own.get(0).folded())
        && !assertion.has(clause, rest, text, false)
        && !tells(clause, own);
  }

  private static long letters(List<Assertion.Word> words) {
    return words.stream().filter(HollowSentences::isWord).count();
  }

  private static boolean isWord(Assertion.Word word) {
    return Character.isLetterOrDigit(word.folded().charAt(0));
  }

  /** True if no word stands behind the last question mark. */
  private static boolean asks(List<Assertion.Word> words) {
    for (int i = words.size() - 1; i >= 0 && !isWord(words.get(i)); i--) {
      if (words.get(i).folded().equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** True where a word ends like a participle, and is neither a name nor a noun by its article. */
  private boolean tells(Clause clause, List<Assertion.Word> words) {
    String before = "";
    for (Assertion.Word word : words) {
      String folded = word.folded();
      boolean noun = assertion.isNominal(before) || folded.contains("'");
      if (!noun
          && assertion.isTold(folded)
          && clause.units().stream()
              .noneMatch(unit -> unit.kind() == Unit.Kind.NAME && unit.at().overlaps(word.at()))) {
        return true;
      }
      before = folded;
    }
    return false;
  }
}
