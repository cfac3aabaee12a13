package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Cue;

/** Reads cues that stand behind what they report: « « ... », a dit X », « ..., a-t-elle dit ». */
final class PostposedReader {
  /** Most words between a cue and the name of who speaks. */
  private static final int LONGEST_COMPLEMENTS = 14;

  /** Most words before a cue inside a clause. */
  private static final int LONGEST_OPENING = 8;

  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Complements complements;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Sightings sightings;
  private final Contents contents;

  PostposedReader(
      Lexicon lexicon,
      VerbGroups groups,
      NounPhrases phrases,
      Complements complements,
      Subjects subjects,
      Clauses clauses,
      Contents contents) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.phrases = phrases;
    this.complements = complements;
    this.subjects = subjects;
    this.clauses = clauses;
    this.sightings = new Sightings(lexicon);
    this.contents = contents;
  }

  /** Reads a finite cue that stands behind its content; -1 where it does not. */
  int finite(Reading reading, VerbGroup group) {
    if (group.shape() != VerbGroup.Shape.FINITE
        || !startsAfterContent(reading, group)
        || lexicon.negations.has(reading.frame.form(group.start()))) {
      return -1;
    }
    NounPhrase speaker = subject(reading.frame, group);
    return speaker != null && mayFollow(reading, group, speaker)
        ? postposed(reading, group, speaker)
        : -1;
  }

  /**
   * « « Le pont tiendra », le maire a dit »: a cue behind its content and its subject, as
   * translations have it. Returns the word after the cue, -1 where it is none.
   */
  int trailing(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    if (group.shape() != VerbGroup.Shape.FINITE || !group.verb().takes('q')) {
      return -1;
    }
    NounPhrase speaker = subjects.endingAt(frame, group.start());
    int before = speaker == null ? -1 : speaker.start() - 1;
    if (speaker == null
        || speaker.pronoun()
        || !subjects.canSpeak(speaker)
        || before <= reading.from) {
      return -1;
    }
    int quote = frame.word(before).is(",") ? before - 1 : before;
    // « après un défilé des « gilets verts », le maire a dit »: a name is no words
    boolean quoted =
        frame.isQuote(quote)
            && (quote == reading.from
                || quote < before && clauses.isClause(frame, reading.from, quote + 1));
    boolean told =
        frame.word(before).is(",")
            && group.compound()
            && lexicon.trailing.has(group.verb().infinitive())
            && ends(frame, complements.after(frame, group.end()))
            && clauses.isClause(frame, reading.from, before);
    boolean all = quote == reading.from;
    boolean answers = lexicon.content.replying.has(group.verb().infinitive());
    if (!quoted && !told || answers && !all) {
      // « La ville ferme son pont « à jamais », le maire répond »: he said none of it
      return -1;
    }
    int found = contents.before(reading, reading.from, before + 1, group.cue(frame), speaker);
    if (found == 0) {
      return -1;
    }
    reading.speaker = speaker;
    reading.from = group.end();
    return group.end();
  }

  /**
   * « Les élus espèrent que le pont tiendra, a indiqué la préfète »: a cue with its subject behind
   * the comma at {@code comma} reports the whole sentence, unless a medium only passes it on.
   */
  boolean closes(Frame frame, int comma) {
    VerbGroup group = groups.at(frame, comma + 1);
    if (group == null
        || !group.compound() && group.verb().tail().isEmpty()
        || group.inverted()
        || group.shape() != VerbGroup.Shape.FINITE
        || !group.verb().takes('s')) {
      return false;
    }
    NounPhrase speaker = subject(frame, group);
    return speaker != null
        && !speaker.pronoun()
        && subjects.canSpeak(speaker)
        && !lexicon.media.has(frame.form(speaker.nameStart()))
        && !lexicon.bodies.has(speaker.headForm())
        && !lexicon.that.has(frame.form(complements.after(frame, speaker.end())));
  }

  private static boolean ends(Frame frame, int i) {
    return i >= frame.size() || Frame.isStop(frame.form(i)) || frame.form(i).equals(",");
  }

  private @Nullable NounPhrase subject(Frame frame, VerbGroup group) {
    int at = complements.after(frame, group.end());
    NounPhrase speaker = phrases.at(frame, at);
    if (speaker == null && frame.form(at).equals(",")) {
      speaker = phrases.at(frame, complements.inserted(frame, at));
    }
    if (speaker != null && !speaker.pronoun() && !subjects.canSpeak(speaker)) {
      // « a expliqué le jour du défilé un éleveur »
      NounPhrase next = phrases.at(frame, speaker.end());
      return next != null && !next.pronoun() && subjects.canSpeak(next) ? next : speaker;
    }
    NounPhrase bare =
        speaker == null && at > group.end() ? phrases.at(frame, group.end()) : speaker;
    return bare != null && (bare.pronoun() || subjects.canSpeak(bare)) && !strays(bare)
        ? bare
        : firstName(frame, group.end(), bare);
  }

  /** « Radio Varech Irène Maudet »: a name that holds a first name behind other words. */
  private boolean strays(NounPhrase phrase) {
    for (int i = phrase.nameStart() + 1; phrase.named() && i + 1 < phrase.nameEnd(); i++) {
      if (PhraseNames.isFirstName(lexicon, phrase.frame().form(i))) {
        return phrase.start() == phrase.nameStart()
            && !PhraseNames.isFirstName(lexicon, phrase.frame().form(phrase.nameStart()));
      }
    }
    return false;
  }

  /**
   * « a dit devant les députés Paul Verdier. », « confie à Novapress Paul, 40 ans, »: the person
   * whose name ends the clause behind complements that would take it in; else {@code other}.
   */
  private @Nullable NounPhrase firstName(Frame frame, int from, @Nullable NounPhrase other) {
    for (int i = from + 1; i < Math.min(frame.size(), from + LONGEST_COMPLEMENTS); i++) {
      if (frame.word(i).isSign() || frame.isQuote(i) || groups.at(frame, i) != null) {
        return other;
      }
      if (!frame.isName(i)
          || !PhraseNames.isFirstName(lexicon, frame.form(i))
          || isBorne(frame, i)) {
        continue;
      }
      NounPhrase phrase = phrases.at(frame, i);
      int end = phrase == null ? i : phrase.end();
      boolean full = phrase != null && phrase.named() && phrase.nameEnd() - phrase.nameStart() > 1;
      boolean aged = frame.form(end).equals(",") && lexicon.years.has(frame.form(end + 2));
      if (phrase != null && (full || aged) && phrase.nameStart() == i && ends(frame, end)) {
        return phrase;
      }
    }
    return other;
  }

  /** True where the name at {@code i} hangs on what stands before it: « à Paul Verdier ». */
  private boolean isBorne(Frame frame, int i) {
    String before = frame.form(i - 1);
    return PhraseNames.hangs(lexicon, frame, i)
        || lexicon.prepositions.at(frame, i - 1) > 0
        || lexicon.conjunctions.at(frame, i - 1) > 0
        || lexicon.civil.has(before)
        || PhraseNames.isFirstName(lexicon, before)
        || lexicon.titles.has(before);
  }

  private static boolean startsAfterContent(Reading reading, VerbGroup group) {
    int before = group.start() - 1;
    if (before < reading.from) {
      return false;
    }
    Word word = reading.frame.word(before);
    return word.isQuote()
        || word.is(",")
        || word.is("–")
        || word.is("—")
        || Frame.isStop(word.form());
  }

  /** « Q, a dit X » with any X; « clause, a dit X » where X can be a speaker. */
  private boolean mayFollow(Reading reading, VerbGroup group, NounPhrase speaker) {
    Frame frame = reading.frame;
    boolean personal = speaker.pronoun() && speaker.end() - speaker.start() == 1;
    if (personal) {
      return false;
    }
    int last = group.start() - 1;
    if (frame.isQuote(last)) {
      // « Les « gilets verts » vont exclure les « meneurs » »: it is the subject
      return subjects.canSpeak(speaker) && !lexicon.articles.has(frame.form(last - 1));
    }
    if (frame.word(last).is(",") && frame.isQuote(last - 1)) {
      return subjects.canSpeak(speaker)
          || !isThing(speaker) && !lexicon.that.has(frame.form(speaker.end()));
    }
    boolean body = group.compound() && isBody(speaker);
    boolean told =
        (clauses.isStatement(frame, reading.from, last) || frame.isQuote(reading.from))
                && !isSubject(reading, group)
            || isInserted(reading, group, speaker);
    return (group.verb().takes('s') && (body || subjects.canSpeak(speaker))
            || group.verb().takes('q') && isHuman(speaker))
        && told
        && !lexicon.that.has(frame.form(speaker.end()));
  }

  /** « Le président, Paul Verdier, a demandé au préfet, Luc Arnal, de »: no words before it. */
  private boolean isSubject(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    if (clauses.isClause(frame, reading.from, group.start())) {
      return false;
    }
    NounPhrase subject = subjects.endingAt(frame, group.start());
    return subject != null && subject.start() <= reading.from + 1 && subjects.canSpeak(subject);
  }

  private boolean isHuman(NounPhrase phrase) {
    return lexicon.titles.at(phrase.frame(), phrase.head()) > 0
        || phrase.named() && phrase.nameEnd() - phrase.nameStart() >= 2;
  }

  /** « La mer, assure la ministre Irène Maudet, est redevenue une voisine ». */
  private boolean isInserted(Reading reading, VerbGroup group, NounPhrase speaker) {
    Frame frame = reading.frame;
    int end = complements.after(frame, speaker.end());
    return frame.word(group.start() - 1).is(",")
        && frame.form(end).equals(",")
        && group.start() - reading.from <= LONGEST_OPENING
        && isHuman(speaker)
        && lexicon.prepositions.at(frame, end + 1) == 0
        && groups.at(frame, end + 1) == null
        && clauses.isClause(frame, end + 1, frame.size());
  }

  /**
   * « la finaliste », « un de ses adjoints », but not what was announced: « une mesure », « leur
   * départ ».
   */
  private boolean isBody(NounPhrase phrase) {
    String first = phrase.frame().form(phrase.start());
    boolean given =
        lexicon.definite.has(first) && !lexicon.content.owners.has(first)
            || lexicon.oneOf.at(phrase.frame(), phrase.start()) > 0;
    return given && phrase.start() < phrase.head() && !isThing(phrase);
  }

  private boolean isThing(NounPhrase phrase) {
    return phrase.named() ? false : lexicon.isThing(phrase.headForm());
  }

  int inverted(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    NounPhrase speaker;
    if (lexicon.impersonal.has(frame.form(group.clitic()))) {
      speaker = subjects.places().heard(frame, group);
      if (speaker == null && group.verb().takes('h')) {
        return group.end();
      }
      if (speaker == null) {
        speaker = subjects.clitic(frame, group.clitic());
      }
    } else {
      // « est-il précisé dans un communiqué »: « il » is nobody
      boolean passive = lexicon.being.has(frame.form(group.start())) && !group.verb().reflexive();
      NounPhrase text = passive ? subjects.places().heard(frame, group) : null;
      speaker = text != null ? text : subjects.clitic(frame, group.clitic());
    }
    return postposed(reading, group, speaker);
  }

  int passive(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    int by = group.end();
    for (int i = group.end(); i < Math.min(frame.size(), group.end() + 10); i++) {
      if (lexicon.by.has(frame.form(i))) {
        by = i + 1;
        break;
      }
    }
    NounPhrase speaker = by > group.end() ? phrases.at(frame, by) : null;
    if (speaker == null
        || !subjects.canSpeak(speaker)
        || !group.verb().takes('s')
        || group.verb().stance() == Cue.Stance.ORDERED) {
      return group.end();
    }
    int to = group.start();
    if (to - reading.from < 4) {
      return group.end();
    }
    return speaker.end();
  }

  /** The content stands before the cue, and perhaps goes on after it. */
  private int postposed(Reading reading, VerbGroup group, NounPhrase speaker) {
    Frame frame = reading.frame;
    int end = Math.max(group.end(), speaker.end());
    Cue cue = group.cue(frame);
    int to = group.start();
    int from = reading.from;
    if (sightings.are(group, speaker) && !frame.isQuote(to - 1) && !frame.isQuote(to - 2)) {
      reading.from = end;
      return end;
    }
    int found = contents.before(reading, from, to, cue, speaker);
    int rest = contents.interposed(reading, from, to, end, cue, speaker, found);
    reading.speaker = speaker;
    reading.from = Math.max(end, rest);
    return Math.max(end, rest);
  }
}
