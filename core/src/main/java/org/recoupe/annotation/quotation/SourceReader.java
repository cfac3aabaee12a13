package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;

/** Reads « selon X », « d'après X », « de source policière ». */
final class SourceReader {
  /** Most words between the start of a sentence and « , selon X, » with the content after it. */
  private static final int LONGEST_ASIDE = 8;

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Complements complements;
  private final Contents contents;
  private final Clauses clauses;
  private final Boundaries boundaries;
  private final Subjects subjects;
  private final Opinions opinions;
  private final SourceScopes scopes;
  private final SourceOrigins origins;
  private final NoSources none;

  SourceReader(
      Lexicon lexicon,
      NounPhrases phrases,
      Complements complements,
      Contents contents,
      Clauses clauses,
      Boundaries boundaries,
      Subjects subjects) {
    this.subjects = subjects;
    this.opinions = new Opinions(lexicon, phrases, complements, clauses);
    this.lexicon = lexicon;
    this.scopes = new SourceScopes(lexicon);
    this.origins = new SourceOrigins(lexicon);
    this.none = new NoSources(lexicon, phrases, subjects);
    this.phrases = phrases;
    this.complements = complements;
    this.contents = contents;
    this.clauses = clauses;
    this.boundaries = boundaries;
  }

  /** Words of the cue at {@code i}, or 0. */
  int length(Frame frame, int i) {
    if (opinions.at(frame, i)) {
      return 1;
    }
    int length = lexicon.pronounCues.at(frame, i);
    if (length > 0) {
      return length;
    }
    length =
        lexicon.content.namedAfter.has(frame.form(i - 1)) ? 0 : lexicon.sourceCues.at(frame, i);
    return length == 0 || none.at(frame, i + length) ? 0 : length;
  }

  /** Adds the quotation; returns the word after what was read. */
  int read(Reading reading, int i, int length) {
    Frame frame = reading.frame;
    int at = i + length;
    String relative = frame.form(at);
    NounPhrase speaker;
    int end;
    boolean isRelative = lexicon.sourceRelatives.has(relative);
    if (isRelative) {
      speaker = before(reading, i);
      end = at + 1;
      if (speaker != null && none.isIdea(speaker)) {
        return end;
      }
    } else if (lexicon.pronounCues.at(frame, i) > 0) {
      speaker = new NounPhrase(frame, i, at, i, at, -1, -1, true);
      end = at;
    } else {
      if (frame.form(i + 1).startsWith("source")) {
        at = i + 1;
      }
      speaker = phrases.at(frame, at);
      if (speaker == null && lexicon.contracted.has(frame.form(at - 1))) {
        speaker = phrases.contracted(frame, at - 1);
      }
      if (speaker == null) {
        return i + length;
      }
      int origin = origins.behind(frame, speaker);
      NounPhrase cited = origin > 0 ? phrases.at(frame, origin) : null;
      speaker = cited != null && subjects.canSpeak(cited) ? cited : speaker;
      end = afterSpeaker(frame, speaker);
      NounPhrase named = named(frame, speaker, end);
      if (named != null) {
        speaker = named;
        end = named.end();
      }
    }
    Cue cue = new Cue(frame.words(i, i + length), frame.span(i, i + length), Cue.Stance.SAID);
    int stop = boundaries.after(frame, frame.form(end).equals(",") ? end + 1 : end);
    int from = reading.from;
    int content = clauses.start(frame, from, i);
    int narrowed = scopes.narrowed(frame, content, i, end);
    content = Math.max(content, narrowed);
    int to = i;
    while (to > content && frame.form(to - 1).equals(",")) {
      to--;
    }
    boolean joined = to > content && lexicon.breaks.has(frame.form(to - 1));
    boolean counted = to > content && scopes.countsOther(frame, end);
    boolean following =
        !counted
            && (isRelative
                || lexicon.opinionCues.has(frame.form(i)) && !opinions.isBehind(frame, i)
                || joined && stop - end >= 2
                || scopes.isCleft(frame, i, to, end)
                || frame.word(i).capital()
                || to <= content
                || narrowed == 0
                    && !takesVerb(frame, content, to, end)
                    && follows(frame, content, to, end, stop));
    if (following) {
      int start = end;
      while (start < stop && (frame.form(start).equals(",") || frame.form(start).equals(":"))) {
        start++;
      }
      int listed = contents.quoted(reading, start, stop, cue, speaker);
      if (listed > start) {
        reading.from = listed;
        return listed;
      }
      if (stop - start >= 2 && complements.after(frame, start) < stop) {
        reading.add(
            Contents.trimmed(frame, start, stop), Contents.kind(frame, start, stop), cue, speaker);
        reading.from = stop;
        return stop;
      }
      if (frame.isQuote(start)) {
        reading.add(Contents.inner(frame, start), Quotation.Kind.DIRECT, cue, speaker);
        reading.from = start + 1;
        return start + 1;
      }
      if (isRelative) {
        return end;
      }
    }
    if (to - content >= 2 || to > content && frame.isQuote(content)) {
      boolean closing = end >= frame.size() || Frame.isStop(frame.form(end));
      int told = closing ? clauses.specified(frame, from, content, to) : content;
      if (speaker != null && narrowed == 0 && isInserted(frame, content, i, end, stop)) {
        reading.add(
            Contents.trimmed(frame, content, stop),
            Contents.kind(frame, content, stop),
            cue,
            speaker);
        end = stop;
      } else if (speaker != null && narrowed > 0) {
        reading.add(
            Contents.trimmed(frame, narrowed, to),
            Contents.kind(frame, narrowed, to),
            cue,
            speaker);
      } else if (speaker != null && told < content) {
        reading.add(
            Contents.trimmed(frame, told, to), Contents.kind(frame, told, to), cue, speaker);
      } else if (speaker != null) {
        contents.before(reading, from, i, cue, speaker);
      }
      reading.from = end;
      reading.speaker = speaker;
    }
    return end;
  }

  /**
   * « Les travaux auraient, selon la banque, duré un an »: what stands before is no clause without
   * what follows.
   */
  private boolean isInserted(Frame frame, int content, int i, int end, int stop) {
    boolean waits = isOpen(frame, i) || isOpen(frame, i - 1) && lexicon.isInfinitive(frame, i - 1);
    if (stop > end && waits && !frame.form(end).equals(",")) {
      return true;
    }
    if (stop - end >= 3 && isOpen(frame, i - 1) && lexicon.isInfinitive(frame, end + 1)) {
      // « Il faudrait, selon la banque, fermer le pont qui menace »
      return true;
    }
    boolean object = isOpen(frame, i - 1) && frame.isQuote(end + 1);
    boolean aside = frame.form(i - 1).equals(",") && frame.form(end).equals(",");
    if (aside && object) {
      return true;
    }
    return stop - end >= 2
        && aside
        && !lexicon.continuations.has(frame.form(end + 1))
        && !frame.isQuote(end + 1)
        && (isOpen(frame, i - 1) && !clauses.isClause(frame, end, stop)
            || lexicon.auxiliaries.has(frame.form(i - 2))
            || lexicon.relatives.has(frame.form(content))
            || !clauses.isClause(frame, content, i));
  }

  /** « Cent personnes, selon la police, ont défilé »: the verb of what stands before follows. */
  private boolean takesVerb(Frame frame, int content, int to, int end) {
    boolean waits =
        frame.form(end).equals(",")
            && lexicon.isFinite(frame.form(end + 1))
            && !clauses.isClause(frame, content, to);
    int subject = content;
    for (int i = content; waits && i < to; i++) {
      if (frame.form(i).equals(",")) {
        // « À Valmont, cent personnes, selon la police, ont défilé »
        subject = i + 1;
      }
    }
    return waits
        && to - subject >= 2
        && (lexicon.determiners.at(frame, subject) > 0
            || frame.word(subject).kind() == Word.Kind.NUMBER
            || lexicon.prepositions.at(frame, subject) > 0
            || lexicon.about.at(frame, subject) > 0);
  }

  /** « Les dégâts coûteront, selon la mairie, deux millions »: a verb waits for the rest. */
  private boolean isOpen(Frame frame, int end) {
    String form = frame.form(end - 1);
    return lexicon.auxiliaries.has(form)
        || lexicon.being.has(form)
        || lexicon.isFinite(form)
            && !frame.isName(end - 1)
            && !lexicon.determiners.has(frame.form(end - 2))
        || lexicon.auxiliaries.has(frame.form(end - 2)) && lexicon.endsAsParticiple(form);
  }

  /** Steps over « lors de la conférence » and « , porte-parole de l'armée ». */
  private int afterSpeaker(Frame frame, NounPhrase speaker) {
    int end = speaker.end();
    int at = complements.after(frame, end);
    String form = frame.form(at);
    if (form.equals(",") && lexicon.years.has(frame.form(at + 2))) {
      // « Pour Luc Arnal, 63 ans, docker, »
      at = frame.form(at + 3).equals(",") ? at + 3 : at;
    }
    if (!form.equals(",")) {
      int comma = comma(frame, at);
      boolean relative = form.equals("qui") || form.equals("dont") || form.equals("que");
      if (comma > 0 && (relative || !clauses.isClause(frame, at, comma))) {
        return comma;
      }
      return at > end && at >= frame.size() - 1 ? end : at;
    }
    if (frame.form(at + 1).equals("qui") || frame.form(at + 1).equals("dont")) {
      int close = comma(frame, at + 1);
      return close > 0 ? close : at;
    }
    // « selon un sondage, publié lundi, ... »
    int closing = comma(frame, at + 1);
    if (closing > 0
        && closing < frame.size() - 1
        && lexicon.endsAsParticiple(form(frame, at + 1))) {
      return closing;
    }
    if (closing > 0 && isAppositive(frame, at + 1, closing)) {
      return closing;
    }
    // « selon Paul Verdier, le maire, ... »; in « selon la police, le conducteur ... » another
    // speaks of him
    int noun = at + 1 + (speaker.named() ? lexicon.determiners.at(frame, at + 1) : 0);
    if (lexicon.titles.at(frame, noun) > 0) {
      for (int i = noun; i < Math.min(frame.size(), noun + NounPhrases.LONGEST); i++) {
        if (frame.form(i).equals(",")) {
          return i;
        }
      }
    }
    return at;
  }

  /** « selon la police du Val, un canton du sud, aucun blessé n'est à déplorer ». */
  private boolean isAppositive(Frame frame, int from, int closing) {
    return lexicon.indefinite.has(frame.form(from))
        && !clauses.isClause(frame, from, closing)
        && (lexicon.determiners.at(frame, closing + 1) > 0
            || lexicon.personal.has(frame.form(closing + 1)))
        && clauses.isClause(frame, closing + 1, frame.size());
  }

  /** The form of a word that is no name and begins no clause; else an empty one. */
  private String form(Frame frame, int i) {
    boolean plain =
        i < frame.size()
            && frame.word(i).kind() == Word.Kind.WORD
            && !frame.isName(i)
            && !lexicon.isCommon(frame.form(i))
            && lexicon.about.at(frame, i) == 0;
    return plain && frame.form(i).length() > 3 ? frame.form(i) : "";
  }

  private static int comma(Frame frame, int from) {
    return Introductions.comma(frame, from, frame.size());
  }

  /** « selon un témoin qui a tout vu, Paul Verdier, ... »: the phrase with its name, or null. */
  private @Nullable NounPhrase named(Frame frame, NounPhrase speaker, int comma) {
    if (speaker.named() || speaker.pronoun() || !frame.form(comma).equals(",")) {
      return null;
    }
    int to = phrases.nameRun(frame, comma + 1);
    boolean full =
        to - comma > 2
            && frame.form(to).equals(",")
            && !lexicon.civil.has(frame.form(comma + 1))
            && !speaker.headForm().startsWith("source");
    return full && lexicon.isPersonal(speaker.headForm())
        ? new NounPhrase(
            frame, speaker.start(), to, speaker.head(), speaker.bodyEnd(), comma + 1, to, false)
        : null;
  }

  /** The noun phrase before « , selon lequel ». */
  private @Nullable NounPhrase before(Reading reading, int i) {
    Frame frame = reading.frame;
    NounPhrase speaker = reading.speaker;
    if (speaker != null && i - speaker.end() <= 3 && speaker.end() <= i) {
      return speaker;
    }
    int end = i;
    while (end > 0 && frame.form(end - 1).equals(",")) {
      end--;
    }
    end = beforeBracket(frame, end);
    if (speaker != null
        && end < i
        && speaker.end() <= i
        && frame.form(speaker.end()).equals(",")
        && !clauses.isClause(frame, speaker.end(), end)) {
      // « , dit Paul Verdier, 39 ans, employé au port de Valmont, pour qui »
      return speaker;
    }
    NounPhrase holder = subjects.antecedents().before(frame, end);
    if (holder != null) {
      return holder;
    }
    NounPhrase best = null;
    for (int start = end - 1; start >= Math.max(0, end - NounPhrases.LONGEST); start--) {
      NounPhrase phrase = phrases.at(frame, start);
      if (phrase == null || phrase.end() > end) {
        continue;
      }
      boolean place = phrase.nameStart() == start && PhraseNames.hangs(lexicon, frame, start);
      if (phrase.named() && !place) {
        return phrase;
      }
      if (phrase.end() == end && !place) {
        best = phrase;
      }
    }
    return best;
  }

  /** « les dockers de Valmont (Norland), selon lesquels »: the bracket is stepped over. */
  private static int beforeBracket(Frame frame, int end) {
    if (!frame.form(end - 1).equals(")")) {
      return end;
    }
    for (int at = end - 1; at > Math.max(0, end - LONGEST_ASIDE); at--) {
      if (frame.form(at).equals("(")) {
        return at;
      }
    }
    return end;
  }

  /** « La veille, selon X, ... » and « sans qui, selon lui, ... »: the content follows. */
  private boolean follows(Frame frame, int from, int to, int end, int stop) {
    boolean quotes = frame.form(end).equals(",") && frame.isQuote(end + 1);
    if (stop - end < 3 && !quotes
        || !frame.form(end).equals(",")
        || lexicon.continuations.has(frame.form(end + 1))) {
      return false;
    }
    int last = from;
    for (int i = from; i < to; i++) {
      if (frame.form(i).equals(",")) {
        last = i + 1;
      }
    }
    return to - last <= LONGEST_ASIDE
        && !clauses.isClause(frame, last, to)
        && clauses.isClause(frame, end, stop);
  }
}
