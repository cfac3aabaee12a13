package org.recoupe.annotation.quotation;

import java.util.List;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.Span;

/**
 * Reads one frame: which cues it has, where their subjects and contents stand. Rules look at a
 * bounded number of words around a cue.
 */
final class CueReader {
  /** Most words of an inverted cue (« leur a-t-il »). */
  private static final int LONGEST_INVERTED = 4;

  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Complements complements;
  private final Subjects subjects;
  private final Clauses clauses;
  private final QuotedObjects objects;
  private final Contents contents;
  private final SourceReader sources;
  private final Boundaries boundaries;
  private final Incises incises;
  private final AsReader comparisons;

  CueReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.groups = new VerbGroups(lexicon);
    this.phrases = new NounPhrases(lexicon, groups);
    this.complements = new Complements(lexicon, groups);
    this.subjects = new Subjects(lexicon, groups, phrases, complements);
    BlockNames names = new BlockNames(lexicon);
    this.clauses = new Clauses(lexicon, names);
    this.objects = new QuotedObjects(lexicon, names);
    this.contents = new Contents(clauses, names);
    this.boundaries = new Boundaries(lexicon, groups, phrases, complements, subjects, clauses);
    this.comparisons =
        new AsReader(lexicon, phrases, complements, subjects, clauses, contents, boundaries);
    this.incises = new Incises(lexicon, groups, phrases, complements, subjects, clauses);
    this.sources =
        new SourceReader(lexicon, phrases, complements, contents, clauses, boundaries, subjects);
  }

  NounPhrases phrases() {
    return phrases;
  }

  Subjects subjects() {
    return subjects;
  }

  Incises incises() {
    return incises;
  }

  Clauses clauses() {
    return clauses;
  }

  /** Quotations of {@code frame} that have a cue, in order. */
  List<Reported> read(Frame frame, int number) {
    Reading reading = new Reading(frame, number);
    reading.tail = tail(frame);
    int i = 0;
    while (i < frame.size()) {
      int source = sources.length(frame, i);
      if (source > 0) {
        i = Math.max(i + 1, sources.read(reading, i, source));
        continue;
      }
      int chant = lexicon.chants.at(frame, i);
      if (chant > 0 && frame.isQuote(i + chant)) {
        i = chanted(reading, i, i + chant);
        continue;
      }
      VerbGroup group = groups.at(frame, i);
      if (group == null) {
        i++;
        continue;
      }
      int next = verb(reading, group);
      i = Math.max(next, group.end());
    }
    return reading.done();
  }

  /** « aux cris de « Du pain ! », « La paix ! » et « Dehors ! » »; returns the word after them. */
  private int chanted(Reading reading, int from, int first) {
    Frame frame = reading.frame;
    NounPhrase crowd =
        new NounPhrase(frame, from, first, crowdHead(frame, from, first), first, -1, -1, false);
    Cue cue = new Cue(frame.words(from, first), frame.span(from, first), Cue.Stance.SAID);
    int at = first;
    while (frame.isQuote(at)) {
      reading.add(inner(frame.word(at)), Quotation.Kind.DIRECT, cue, crowd);
      int next = at + 1;
      if (frame.form(next).equals(",") || lexicon.conjunctions.has(frame.form(next))) {
        next += 1 + (lexicon.of.has(frame.form(next + 1)) ? 1 : 0);
      }
      at = frame.isQuote(next) ? next : at + 1;
    }
    return at;
  }

  private int crowdHead(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.crowds.has(frame.form(i))) {
        return i;
      }
    }
    return from;
  }

  /**
   * « Un homme demandait que la digue tienne, a-t-on appris »: the whole sentence is what the cue
   * at its end reports; 0 where there is none.
   */
  private int tail(Frame frame) {
    for (int i = frame.size() - 1; i > 1; i--) {
      if (frame.isQuote(i)) {
        return 0;
      }
      if (frame.isClitic(i)) {
        int comma = i;
        while (comma > 0 && i - comma < LONGEST_INVERTED && !frame.form(comma).equals(",")) {
          comma--;
        }
        VerbGroup group = groups.at(frame, comma + 1);
        return group != null && group.inverted() && group.clitic() == i ? comma : 0;
      }
    }
    return 0;
  }

  private int verb(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    boolean heard = group.inverted() && lexicon.impersonal.has(frame.form(group.clitic()));
    if (group.verb().takes('h') && !heard) {
      return group.end();
    }
    if (group.inverted()) {
      return inverted(reading, group);
    }
    if (group.verb().takes('q') && AsReader.follows(lexicon, frame, group.start())) {
      return comparisons.read(reading, group, cue(frame, group));
    }
    if (group.shape() == VerbGroup.Shape.PASSIVE) {
      return passive(reading, group);
    }
    if (group.shape() == VerbGroup.Shape.FINITE && startsAfterContent(reading, group)) {
      int at = complements.after(frame, group.end());
      NounPhrase speaker = phrases.at(frame, at);
      if (speaker == null && frame.form(at).equals(",")) {
        speaker = phrases.at(frame, complements.inserted(frame, at));
      }
      if (speaker == null && at > group.end()) {
        speaker = phrases.at(frame, group.end());
      }
      if (speaker != null && mayFollow(reading, group, speaker)) {
        return postposed(reading, group, speaker);
      }
    }
    return preposed(reading, group);
  }

  private boolean startsAfterContent(Reading reading, VerbGroup group) {
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
    if (personal || isObserved(group, speaker)) {
      return false;
    }
    int last = group.start() - 1;
    if (frame.isQuote(last)) {
      return subjects.canSpeak(speaker);
    }
    if (frame.word(last).is(",") && frame.isQuote(last - 1)) {
      return subjects.canSpeak(speaker) || !lexicon.that.has(frame.form(speaker.end()));
    }
    boolean body = group.compound() && speaker.start() < speaker.head() && !isThing(speaker);
    return group.verb().takes('s')
        && (body || subjects.canSpeak(speaker))
        && clauses.isClause(frame, reading.from, last)
        && !lexicon.that.has(frame.form(speaker.end()));
  }

  private boolean isThing(NounPhrase phrase) {
    return phrase.named() ? false : lexicon.isThing(phrase.headForm());
  }

  /** « a constaté un journaliste »: the paper's own eyes. */
  private boolean isObserved(VerbGroup group, NounPhrase speaker) {
    return lexicon.observers.has(speaker.headForm())
        && lexicon.observing.has(group.verb().infinitive());
  }

  private int inverted(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    NounPhrase speaker;
    if (lexicon.impersonal.has(frame.form(group.clitic()))) {
      speaker = subjects.heard(frame, group);
      if (speaker == null && group.verb().takes('h')) {
        return group.end();
      }
      if (speaker == null) {
        speaker = subjects.clitic(frame, group.clitic());
      }
    } else {
      speaker = subjects.clitic(frame, group.clitic());
    }
    return postposed(reading, group, speaker);
  }

  private int passive(Reading reading, VerbGroup group) {
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
    Cue cue = cue(frame, group);
    int to = group.start();
    int from = reading.from;
    int found = contents.before(reading, from, to, cue, speaker);
    int rest = contents.interposed(reading, from, to, end, cue, speaker, found);
    reading.speaker = speaker;
    reading.from = Math.max(end, rest);
    return Math.max(end, rest);
  }

  /** The content stands after the cue. */
  private int preposed(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    Verb verb = group.verb();
    int after = complements.after(frame, group.end());
    int that = that(frame, group, after);
    NounPhrase speaker;
    if (that >= 0 && group.end() < reading.tail && subjects.of(reading, group) != null) {
      return group.end();
    }
    if (that >= 0 && (verb.takes('s') || verb.stance() == Cue.Stance.ASKED)) {
      speaker = subjects.of(reading, group);
      if (speaker == null && group.shape() != VerbGroup.Shape.GERUND) {
        return group.end();
      }
      int end =
          contents.clause(
              reading, that + 1, cue(frame, group), speaker, boundaries.after(frame, that + 1));
      return frame.form(end).equals(":") && !frame.isQuote(end + 1)
          ? contents.clause(
              reading, end + 1, cue(frame, group), speaker, boundaries.after(frame, end + 1))
          : end;
    }
    int colon = colon(frame, after, group);
    if (colon >= 0 && verb.takes('q')) {
      speaker = subjects.of(reading, group);
      reading.add(
          frame.word(colon).block() == null ? frame.word(colon).at() : inner(frame.word(colon)),
          Quotation.Kind.DIRECT,
          cue(frame, group),
          speaker);
      reading.from = colon + 1;
      return colon + 1;
    }
    int told = told(frame, after, verb);
    speaker = told > 0 ? subjects.of(reading, group) : null;
    if (speaker != null && !speaker.pronoun() && subjects.canSpeak(speaker)) {
      return contents.clause(
          reading, told, cue(frame, group), speaker, boundaries.after(frame, told));
    }
    int object = objects.end(frame, group, after, boundaries.after(frame, after));
    if (object == 0 && verb.takes('o')) {
      object = counted(frame, after);
    }
    if (object > 0 && !reportedAfter(frame, object)) {
      speaker = subjects.of(reading, group);
      if (speaker != null && (speaker.pronoun() || subjects.canSpeak(speaker))) {
        reading.add(
            Contents.trimmed(frame, after, object),
            kind(frame, after, object),
            cue(frame, group),
            speaker);
        reading.speaker = speaker;
        reading.from = object;
        return object;
      }
    }
    return group.end();
  }

  /** « Le syndicat dément : rien ne prouve ... »: the word after the colon, 0 if there is none. */
  private int told(Frame frame, int after, Verb verb) {
    boolean colon =
        frame.form(after).equals(":")
            && verb.takes('q')
            && verb.takes('s')
            && lexicon.sourceCues.at(frame, after + 1) == 0;
    return colon && clauses.isClause(frame, after + 1, frame.size()) ? after + 1 : 0;
  }

  /** End of an object that is a number of things, 0 where it is none. */
  private int counted(Frame frame, int from) {
    int at = from + lexicon.about.at(frame, from);
    at += lexicon.determiners.at(frame, at);
    boolean number =
        at < frame.size()
            && (frame.word(at).kind() == Word.Kind.NUMBER
                || at > from && lexicon.numerals.has(frame.form(at)));
    if (!number) {
      return 0;
    }
    int end = boundaries.after(frame, from);
    for (int i = from; i < end; i++) {
      if (frame.form(i).equals(",")) {
        return i;
      }
    }
    return end;
  }

  /** « ... , a indiqué le maire »: the whole sentence is what he said. */
  private boolean reportedAfter(Frame frame, int comma) {
    if (!frame.form(comma).equals(",")) {
      return false;
    }
    VerbGroup group = groups.at(frame, comma + 1);
    if (group == null || !group.compound() || group.shape() != VerbGroup.Shape.FINITE) {
      return false;
    }
    NounPhrase speaker = phrases.at(frame, complements.after(frame, group.end()));
    return speaker != null && !speaker.pronoun() && subjects.canSpeak(speaker);
  }

  private Quotation.Kind kind(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.isQuote(i)) {
        return to == from + 1 ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED;
      }
    }
    return Quotation.Kind.INDIRECT;
  }

  /** Place of « que » (« si » after a question) that opens the content, or -1. */
  private int that(Frame frame, VerbGroup group, int after) {
    int at = after;
    if (frame.form(at).equals(",")) {
      int close = at + 1;
      int stepped = complements.after(frame, close);
      if (stepped > close && frame.form(stepped).equals(",")) {
        at = stepped + 1;
      } else if (lexicon.that.has(frame.form(stepped))) {
        at = stepped;
      }
    }
    at += lexicon.factual.at(frame, at);
    String form = frame.form(at);
    if (lexicon.that.has(form)) {
      return lexicon.comparing.has(frame.form(at - 1)) ? -1 : at;
    }
    boolean asks = group.verb().stance() == Cue.Stance.ASKED && group.verb().takes('q');
    return asks && lexicon.whether.has(form) ? at : -1;
  }

  /** A quoted block that a colon introduces, at most a short complement after the cue; or -1. */
  private static int colon(Frame frame, int after, VerbGroup group) {
    for (int i = group.end(); i < Math.min(frame.size(), after + 14); i++) {
      if (frame.isQuote(i)) {
        return -1;
      }
      if (frame.form(i).equals(":")) {
        return frame.isQuote(i + 1) ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static Span inner(Word quote) {
    QuotedBlock block = quote.block();
    return block == null ? quote.at() : block.inner();
  }

  private static Cue cue(Frame frame, VerbGroup group) {
    Span at = frame.span(group.start(), group.end());
    return new Cue(at.of(frame.text()), at, group.verb().stance());
  }
}
