package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/**
 * Ends what is said with a cue that stands in another clause: « Le maire, qui dit vouloir partir,
 * sera entendu », « Même si elle dit ne rien savoir, la préfète hésite ».
 */
final class Enclosures {
  /** Most words between a subordinating word and the subject of the cue. */
  private static final int LONGEST_OPENING = 2;

  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Clauses clauses;

  Enclosures(Lexicon lexicon, VerbGroups groups, NounPhrases phrases, Clauses clauses) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** The word after what is said from {@code from} on, at most {@code end}. */
  int end(Frame frame, VerbGroup group, int from, int end, @Nullable NounPhrase speaker) {
    if (frame.form(group.start() - 1).equals("qui") && frame.form(group.start() - 2).equals(",")) {
      return ofRelative(frame, from, end);
    }
    return speaker != null && isSubordinate(frame, speaker, group)
        ? ofSubordinate(frame, from, end)
        : end;
  }

  /** The last comma behind which the verb of the main clause stands. */
  private int ofRelative(Frame frame, int from, int end) {
    for (int i = end - 2; i > from; i--) {
      if (frame.form(i).equals(",") && opensWithVerb(frame, i + 1)) {
        return i;
      }
    }
    return end;
  }

  private boolean opensWithVerb(Frame frame, int i) {
    int at = i;
    while (lexicon.clitics.has(frame.form(at)) && at < i + 2) {
      at++;
    }
    VerbGroup group = groups.at(frame, i);
    return group != null && group.shape() == VerbGroup.Shape.FINITE && !group.inverted()
        || at < frame.size()
            && !frame.isName(at)
            && !frame.isClitic(at + 1)
            && (lexicon.isFinite(frame.form(at))
                || at > i && lexicon.auxiliaries.has(frame.form(at)));
  }

  /** True where a subordinating word opens the sentence right before the subject of the cue. */
  private boolean isSubordinate(Frame frame, NounPhrase speaker, VerbGroup group) {
    if (speaker.end() > group.start()) {
      return false;
    }
    int at = 0;
    if (lexicon.joining.has(frame.form(0))) {
      at++;
    }
    int length = lexicon.content.subordinating.at(frame, at);
    return length > 0 && speaker.start() - at - length < LONGEST_OPENING && speaker.start() >= at;
  }

  /** The first comma behind which the main clause starts with its subject. */
  private int ofSubordinate(Frame frame, int from, int end) {
    for (int i = from + 2; i < end - 2; i++) {
      boolean subject =
          frame.form(i).equals(",")
              && (phrases.at(frame, i + 1) != null || lexicon.clauseSigns.has(frame.form(i + 1)));
      if (subject
          && clauses.isClause(frame, i + 1, frame.size())
          && (clauses.isClause(frame, from, i) || opensInfinitive(frame, from))) {
        return i;
      }
    }
    return end;
  }

  private boolean opensInfinitive(Frame frame, int from) {
    int at = from;
    while (lexicon.beforeInfinitives.has(frame.form(at))) {
      at++;
    }
    return lexicon.isInfinitive(frame, at);
  }
}
