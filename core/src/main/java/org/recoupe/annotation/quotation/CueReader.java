package org.recoupe.annotation.quotation;

import java.util.List;

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
  private final Subjects subjects;
  private final Clauses clauses;
  private final SourceReader sources;
  private final Incises incises;
  private final AsReader comparisons;
  private final Chants chants;
  private final Aims aims;
  private final PreposedReader preposed;
  private final PostposedReader postposed;
  private final OwnCues own;

  CueReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.groups = new VerbGroups(lexicon);
    this.phrases = new NounPhrases(lexicon, groups);
    this.chants = new Chants(lexicon);
    Complements complements = new Complements(lexicon, groups);
    this.subjects = new Subjects(lexicon, groups, phrases, complements);
    this.own = new OwnCues(lexicon, groups, complements);
    this.aims = new Aims(lexicon, groups, subjects);
    BlockNames names = new BlockNames(lexicon);
    this.clauses = new Clauses(lexicon, names);
    QuotedObjects objects = new QuotedObjects(lexicon, names);
    Contents contents = new Contents(clauses, names);
    Boundaries boundaries =
        new Boundaries(lexicon, groups, phrases, complements, subjects, clauses);
    this.preposed =
        new PreposedReader(
            lexicon,
            groups,
            phrases,
            complements,
            subjects,
            clauses,
            objects,
            contents,
            boundaries);
    this.postposed =
        new PostposedReader(lexicon, groups, phrases, complements, subjects, clauses, contents);
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

  OwnCues own() {
    return own;
  }

  /** Quotations of {@code frame} that have a cue, in order. */
  List<Reported> read(Frame frame, int number) {
    Reading reading = new Reading(frame, number);
    reading.tail = tail(frame);
    int i = 0;
    while (i < frame.size()) {
      int source = sources.length(frame, i);
      if (source > 0 && i < reading.tail && lexicon.pronouns.at(frame, i + source) > 0) {
        // « Il aurait, selon lui, fermé le pont, a dit la préfète »: she tells what he says
        i += source;
        continue;
      }
      if (source > 0) {
        i = Math.max(i + 1, sources.read(reading, i, source));
        continue;
      }
      int chant = chants.length(frame, i);
      if (chant > 0) {
        i = chants.read(reading, i, i + chant);
        continue;
      }
      int aim = aims.length(frame, i);
      if (aim > 0) {
        i = aims.read(reading, i, i + aim);
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

  /**
   * « Un homme demandait que la digue tienne, a-t-on appris »: the whole sentence is what the cue
   * at its end reports; 0 where there is none.
   */
  private int tail(Frame frame) {
    for (int i = frame.size() - 1; i > 1; i--) {
      if (frame.isQuote(i)) {
        return 0;
      }
      if (polled(frame, i)) {
        return i;
      }
      if (frame.isClitic(i)) {
        int comma = i;
        while (comma > 0 && i - comma < LONGEST_INVERTED && !frame.form(comma).equals(",")) {
          comma--;
        }
        VerbGroup group = groups.at(frame, comma + 1);
        return group != null && group.inverted() && group.clitic() == i ? comma : 0;
      }
      if (frame.form(i).equals(",") && postposed.closes(frame, i)) {
        return frame.isQuote(i - 1) ? 0 : i;
      }
    }
    return 0;
  }

  /** « Les élus pensent que le pont tiendra, selon un sondage »: the poll says all of it. */
  private boolean polled(Frame frame, int comma) {
    int length = frame.form(comma).equals(",") ? lexicon.sourceCues.at(frame, comma + 1) : 0;
    NounPhrase poll = length > 0 ? phrases.at(frame, comma + 1 + length) : null;
    return poll != null && lexicon.content.polls.has(poll.headForm());
  }

  private int verb(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    boolean heard = group.inverted() && lexicon.impersonal.has(frame.form(group.clitic()));
    if (group.verb().takes('h') && !heard) {
      return group.end();
    }
    if (group.inverted()) {
      return postposed.inverted(reading, group);
    }
    if (group.verb().takes('q') && AsReader.follows(lexicon, frame, group.start())) {
      return comparisons.read(reading, group, group.cue(frame));
    }
    if (group.shape() == VerbGroup.Shape.PASSIVE) {
      return postposed.passive(reading, group);
    }
    int behind = postposed.finite(reading, group);
    if (behind >= 0) {
      return behind;
    }
    int read = preposed.read(reading, group);
    int trailing = read > group.end() ? read : postposed.trailing(reading, group);
    return Math.max(read, trailing);
  }
}
