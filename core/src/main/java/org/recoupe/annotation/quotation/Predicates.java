package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** Reads what somebody says to be: « se dit prêt à partir », « se disent prêts à partir ». */
final class Predicates {
  private final Lexicon lexicon;
  private final Boundaries boundaries;

  Predicates(Lexicon lexicon, Boundaries boundaries) {
    this.lexicon = lexicon;
    this.boundaries = boundaries;
  }

  /** End of what {@code subject} says to be from word {@code from} on, 0 where nothing is. */
  int end(Frame frame, VerbGroup group, int from, @Nullable NounPhrase subject) {
    return isOne(subject) || isSeveral(frame, group, from, subject) ? predicate(frame, from) : 0;
  }

  private boolean isOne(@Nullable NounPhrase phrase) {
    if (phrase == null || lexicon.plurals.has(phrase.frame().form(phrase.start()))) {
      return false;
    }
    return phrase.pronoun()
        ? lexicon.personal.has(phrase.headForm())
        : phrase.named() || lexicon.titles.at(phrase.frame(), phrase.head()) > 0;
  }

  /** « se disent prêts »: what several say to be agrees with them. */
  private static boolean isSeveral(
      Frame frame, VerbGroup group, int after, @Nullable NounPhrase subject) {
    if (subject == null) {
      return false;
    }
    for (int i = Math.max(0, subject.start() - 1); i < subject.end(); i++) {
      if (frame.word(i).kind() == Word.Kind.NUMBER || frame.form(i).equals("%")) {
        // « 64 % des élus se disent inquiets du retard »: a poll
        return false;
      }
    }
    boolean plural = frame.form(group.end() - 1).endsWith("ent");
    for (int i = group.start(); i < group.end() && group.compound(); i++) {
      // « se sont aussitôt dits prêts »
      plural |= frame.form(i).equals("sont") || frame.form(i).endsWith("aient");
    }
    return plural && frame.form(after).endsWith("s");
  }

  /** « inquiets de l'avenir social et économique du port »: one more adjective of the same noun. */
  private boolean joinsTwo(Frame frame, int and) {
    int next = and + 1;
    return frame.form(and).equals("et")
        && next + 1 < frame.size()
        && frame.word(next).kind() == Word.Kind.WORD
        && lexicon.determiners.at(frame, next) == 0
        && !lexicon.isFinite(frame.form(next))
        && (lexicon.of.has(frame.form(next + 1)) || lexicon.of.has(frame.form(next)));
  }

  /** « se dit prêt à partir »: end of what somebody says to be, 0 where nothing is. */
  private int predicate(Frame frame, int from) {
    boolean plain =
        from < frame.size()
            && frame.word(from).kind() == Word.Kind.WORD
            && !frame.isName(from)
            && lexicon.determiners.at(frame, from) == 0;
    boolean complement =
        lexicon.of.has(frame.form(from + 1)) || lexicon.prepositions.at(frame, from + 1) > 0;
    if (!plain || !complement) {
      return 0;
    }
    int end = boundaries.after(frame, from);
    for (int i = from; i < end; i++) {
      if (frame.form(i).equals(",") || lexicon.joining.has(frame.form(i)) && !joinsTwo(frame, i)) {
        return i;
      }
    }
    return end;
  }
}
