package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** Where a content that follows its cue must end: before the next cue that stands beside it. */
final class Boundaries {
  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Complements complements;
  private final Subjects subjects;
  private final Clauses clauses;

  Boundaries(
      Lexicon lexicon,
      VerbGroups groups,
      NounPhrases phrases,
      Complements complements,
      Subjects subjects,
      Clauses clauses) {
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.groups = groups;
    this.phrases = phrases;
    this.complements = complements;
    this.subjects = subjects;
  }

  /** The word after the last of a content that starts at {@code from}. */
  int after(Frame frame, int from) {
    return after(frame, from, false);
  }

  /** As {@code after}, of an infinitive: a finite cue joined to it has the speaker as subject. */
  int afterInfinitive(Frame frame, int from) {
    return after(frame, from, true);
  }

  /** « estime à mille le nombre des marcheurs et elle a arrêté »: an object ends before that. */
  int ofCount(Frame frame, int from) {
    int end = after(frame, from);
    for (int i = from + 1; i + 1 < end; i++) {
      if (frame.form(i).equals("et") && isPersonal(frame, i + 1)) {
        return i;
      }
    }
    return end;
  }

  /** « dénonce « un abandon » et promet une réponse »: an object ends before the next cue, too. */
  int ofObject(Frame frame, int from, int end) {
    for (int i = from + 1; i + 1 < end; i++) {
      boolean joins = frame.form(i).equals("et") || frame.form(i).equals("mais");
      VerbGroup group = joins ? groups.at(frame, i + 1) : null;
      int object = group == null ? 0 : complements.after(frame, group.end());
      boolean says =
          group != null
              && group.shape() == VerbGroup.Shape.FINITE
              && !group.inverted()
              && group.verb().takes('n');
      if (says && (frame.isQuote(object) || lexicon.determiners.at(frame, object) > 0)) {
        return frame.form(i - 1).equals(",") ? i - 1 : i;
      }
    }
    return end;
  }

  /**
   * « dit que la digue a tenu, mais les caves sont inondées »: a clause behind « mais » without
   * another « que » is the reporter's, unless it quotes or tells what would be.
   */
  int ofThat(Frame frame, int from, int end) {
    for (int i = from + 3; i + 2 < end; i++) {
      if (frame.form(i).equals(",")
          && describes(frame, i)
          && !quotes(frame, i)
          && !clauses.isClause(frame, i + 1, end)) {
        return i;
      }
    }
    for (int i = from + 3; i + 3 < end; i++) {
      if (!frame.form(i).equals(",") || !frame.form(i + 1).equals("mais")) {
        continue;
      }
      // « mais, face à la crue, le maire a cédé »
      int start = frame.form(i + 2).equals(",") ? i + 3 : i + 2;
      boolean subject =
          lexicon.determiners.at(frame, start) > 0
              || lexicon.prepositions.at(frame, start) > 0
              || start > i + 2 && clauses.isClause(frame, start, end)
              || frame.isName(start);
      if (subject
          && !quotes(frame, i)
          && !supposes(frame, start, end)
          && clauses.isClause(frame, from, i)
          && clauses.isClause(frame, start, end)) {
        return i;
      }
    }
    return end;
  }

  /**
   * « que Valmont part, sa plus proche voisine », « que la digue a cédé, également visible du port
   * »: the reporter's own words behind the comma.
   */
  private boolean describes(Frame frame, int comma) {
    return frame.isName(comma - 1) && lexicon.content.owners.has(frame.form(comma + 1))
        || frame.form(comma + 1).equals("également")
            && lexicon.prepositions.at(frame, comma + 2) == 0
            && lexicon.determiners.at(frame, comma + 2) == 0;
  }

  private boolean supposes(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.form(i).endsWith("rait") || frame.form(i).endsWith("raient")) {
        return true;
      }
    }
    return false;
  }

  private int after(Frame frame, int from, boolean infinitive) {
    for (int i = from; i < frame.size(); i++) {
      String form = frame.form(i);
      if (form.equals(";") || form.equals(":") && opensOther(frame, from, i)) {
        return i;
      }
      boolean comma = form.equals(",");
      if (comma || form.equals("et") || form.equals("mais")) {
        if (cueFollows(frame, i, comma)
            || infinitive && finiteFollows(frame, i)
            || comma && isAfterthought(frame, i + 1)) {
          return i;
        }
      } else if (i > from) {
        if (form.equals("comme") && isReference(frame, i)) {
          return i;
        }
        if (form.equals("tout") && isGerund(frame, i + 2) && frame.form(i + 1).equals("en")) {
          // « dit que le pont tient tout en précisant que »
          return i;
        }
        VerbGroup group = groups.at(frame, i);
        if (group != null && group.inverted()) {
          return frame.form(i - 1).equals(",") ? i - 1 : i;
        }
        if (lexicon.sourceCues.at(frame, i) > 0 && frame.word(i - 1).isQuote()) {
          return i;
        }
      }
    }
    int end = frame.size();
    while (end > from && Frame.isStop(frame.form(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isGerund(Frame frame, int i) {
    VerbGroup group = groups.at(frame, i);
    return group != null && group.shape() == VerbGroup.Shape.GERUND;
  }

  /** « dit avoir vu la crue mais nie », « dit avoir vu la crue et annonce ». */
  private boolean finiteFollows(Frame frame, int i) {
    int next = i + 1 + (frame.form(i).equals(",") ? lexicon.breaks.at(frame, i + 1) : 0);
    boolean joined = next > i + 1 || !frame.form(i).equals(",");
    if (joined && next < frame.size() && frame.word(next).kind() == Word.Kind.NUMBER) {
      // « disent vouloir partir et 300 habitants hésitent »
      return clauses.isClause(frame, next, frame.size());
    }
    if (joined && isPersonal(frame, next)) {
      // « disent vouloir partir et ils porteront plainte »
      return true;
    }
    VerbGroup group = joined ? groups.at(frame, next) : null;
    return group != null && group.shape() == VerbGroup.Shape.FINITE;
  }

  private boolean isPersonal(Frame frame, int i) {
    return lexicon.personal.has(frame.form(i))
        || frame.form(i).equals("ils")
        || frame.form(i).equals("elles");
  }

  /** A quotation behind a colon, or a clause that quotes: « ... est réel : l'homme « criait » ». */
  private boolean opensOther(Frame frame, int from, int colon) {
    return frame.isQuote(colon + 1)
        || quotes(frame, colon + 1)
            && clauses.isClause(frame, from, colon)
            && clauses.isClause(frame, colon + 1, frame.size());
  }

  /** « comme le prétend le pilote »: another speaker, who says the same. */
  private boolean isReference(Frame frame, int as) {
    int verb = as + 1;
    VerbGroup group = lexicon.objectClitics.has(frame.form(verb)) ? groups.at(frame, verb) : null;
    return group != null && group.shape() == VerbGroup.Shape.FINITE;
  }

  /** « , ce qui a surpris les élus »: the reporter's own remark, unless it quotes. */
  private boolean isAfterthought(Frame frame, int from) {
    int likeness = lexicon.content.likenesses.at(frame, from);
    if (likeness > 0) {
      // « , comme demandé par le préfet »
      return isReference(frame, from) || lexicon.endsAsParticiple(frame.form(from + likeness));
    }
    if (lexicon.afterthoughts.at(frame, from) == 0) {
      return false;
    }
    return !quotes(frame, from);
  }

  private static boolean quotes(Frame frame, int from) {
    for (int i = from; i < frame.size(); i++) {
      if (frame.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean cueFollows(Frame frame, int i, boolean comma) {
    int next = i + 1;
    next += comma ? lexicon.breaks.at(frame, next) : 0;
    if (frame.form(next).equals("tout") && frame.form(next + 1).equals("en")) {
      next += 2;
    } else if (frame.form(next).equals("en")) {
      next++;
    } else if (frame.form(next).equals("qui") && (next > i + 1 || !comma)) {
      return groups.at(frame, next + 1) != null;
    }
    VerbGroup group = groups.at(frame, next);
    if (group != null) {
      return beside(frame, group, comma) || comma && next > i + 1 && reportsAgain(frame, group);
    }
    if (comma && lexicon.sourceCues.at(frame, next) > 0) {
      return true;
    }
    if (!comma && lexicon.personal.has(frame.form(next))) {
      // « et il a averti que ... »
      VerbGroup again = groups.at(frame, next + 1);
      return again != null && again.compound() && reportsAgain(frame, again);
    }
    // « , le gouvernement assurant de son côté ... »
    NounPhrase subject = phrases.at(frame, next);
    if (subject == null || subject.end() >= frame.size()) {
      return false;
    }
    if (!comma) {
      // « et Paul Verdier dénonçant ... »
      return subject.named()
          && subjects.canSpeak(subject)
          && isGerund(frame, complements.after(frame, subject.end()));
    }
    // « , le député Luc Arnal (Renouveau) dénonçant ... »
    VerbGroup own = groups.at(frame, complements.after(frame, subject.end()));
    return own != null && own.shape() == VerbGroup.Shape.GERUND
        || next > i + 1 && reports(frame, subject);
  }

  /** « , mais la maire, Irène Maudet, a dit que ... »: another speaker's clause. */
  private boolean reports(Frame frame, NounPhrase subject) {
    int at = frame.form(subject.end()).equals(",") ? subject.end() + 1 : subject.end();
    VerbGroup group = groups.at(frame, at);
    return group != null && subjects.canSpeak(subject) && reportsAgain(frame, group);
  }

  /** « , et précise que ... », « et nie avoir ... »: the same speaker's next cue. */
  private boolean reportsAgain(Frame frame, VerbGroup group) {
    int next = complements.after(frame, group.end());
    return group.shape() == VerbGroup.Shape.FINITE
        && group.verb().takes('s')
        && (lexicon.that.has(frame.form(next)) || opensInfinitive(frame, next));
  }

  private boolean opensInfinitive(Frame frame, int from) {
    int at = from;
    while (lexicon.beforeInfinitives.has(frame.form(at)) || lexicon.clitics.has(frame.form(at))) {
      at++;
    }
    return lexicon.isInfinitive(frame, at);
  }

  private boolean beside(Frame frame, VerbGroup group, boolean comma) {
    if (group.shape() == VerbGroup.Shape.GERUND || group.inverted()) {
      return true;
    }
    if (group.shape() == VerbGroup.Shape.PASSIVE) {
      return false;
    }
    if (!comma) {
      // « estime qu'elle est « utile à tous » et s'inquiète du retard »
      boolean quoted = frame.isQuote(group.start() - 2) && group.verb().takes('q');
      return group.compound() || quoted || reportsAgain(frame, group);
    }
    @Nullable NounPhrase speaker = phrases.at(frame, complements.after(frame, group.end()));
    return speaker != null && !speaker.pronoun() && subjects.canSpeak(speaker);
  }
}
