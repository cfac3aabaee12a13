package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;

/** Reads cues that stand before what they report: « X a dit que ... », « X : « ... » ». */
final class PreposedReader {
  /** Most words between a cue and the colon before its quotation. */
  private static final int LONGEST_INTRODUCTION = 14;

  /** Most words of an aside between a cue and its « que ». */
  private static final int LONGEST_ASIDE = 9;

  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Complements complements;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Sightings sightings;
  private final QuotedObjects objects;
  private final Contents contents;
  private final Boundaries boundaries;
  private final Addressees addressees;
  private final PlainObjects plain;
  private final Predicates predicates;
  private final Enclosures enclosures;

  PreposedReader(
      Lexicon lexicon,
      VerbGroups groups,
      NounPhrases phrases,
      Complements complements,
      Subjects subjects,
      Clauses clauses,
      QuotedObjects objects,
      Contents contents,
      Boundaries boundaries) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.phrases = phrases;
    this.complements = complements;
    this.subjects = subjects;
    this.clauses = clauses;
    this.sightings = new Sightings(lexicon);
    this.objects = objects;
    this.contents = contents;
    this.boundaries = boundaries;
    this.addressees = new Addressees(lexicon);
    this.plain = new PlainObjects(lexicon, boundaries);
    this.predicates = new Predicates(lexicon, boundaries);
    this.enclosures = new Enclosures(lexicon, groups, phrases, clauses);
  }

  /** The content stands after the cue. */
  int read(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    Verb verb = group.verb();
    int after = behindAside(frame, complements.after(frame, group.end()));
    int that = that(frame, group, after);
    if (lexicon.that.has(frame.form(after)) && isLimited(frame, group, after)) {
      // « n'évoque qu'un effet « passager » »
      after++;
    }
    boolean infinitive = group.shape() == VerbGroup.Shape.INFINITIVE;
    NounPhrase speaker;
    if (that >= 0 && group.end() < reading.tail && subjects.of(reading, group) != null) {
      return group.end();
    }
    boolean text = verb.takes('t');
    if (that >= 0 && (verb.takes('s') || text || verb.stance() == Cue.Stance.ASKED)) {
      speaker = subjects.of(reading, group);
      if (speaker == null && group.compound()) {
        // « Les élus du port, Verts et autres, ont annoncé que »
        speaker = subjects.first(frame, reading.from, group.start());
        speaker = speaker != null && subjects.mayReport(speaker) ? speaker : null;
      }
      if (speaker != null && sightings.are(group, speaker)) {
        return group.end();
      }
      if (text && (speaker == null || !lexicon.ownDocuments.has(speaker.headForm()))) {
        return group.end();
      }
      boolean open =
          group.shape() == VerbGroup.Shape.GERUND
              || isHistoric(frame, group)
              || isDropped(frame, group);
      if (speaker == null && !open
          || speaker != null && infinitive && !subjects.mayReport(speaker)) {
        return group.end();
      }
      int end =
          contents.clause(
              reading,
              that + 1,
              group.cue(frame),
              speaker,
              boundaries.ofThat(frame, that + 1, end(frame, group, that + 1, speaker)));
      return frame.form(end).equals(":") && !frame.isQuote(end + 1)
          ? contents.clause(
              reading, end + 1, group.cue(frame), speaker, boundaries.after(frame, end + 1))
          : end;
    }
    int colon = colon(frame, after, group);
    if (colon >= 0 && verb.takes('q') && !reportedAfter(frame, colon + 1)) {
      speaker = subjects.of(reading, group);
      int object = speaker == null ? 0 : plain.end(frame, group, after);
      if (speaker != null && object > 0 && object < colon && subjects.mayReport(speaker)) {
        // « a dénoncé des pillages : « C'est grave » »
        contents.clause(reading, after, group.cue(frame), speaker, object);
      }
      reading.add(Contents.inner(frame, colon), Quotation.Kind.DIRECT, group.cue(frame), speaker);
      reading.from = colon + 1;
      return colon + 1;
    }
    int colonAfter = infinitive ? 0 : told(frame, after, verb);
    speaker = colonAfter > 0 ? subjects.of(reading, group) : null;
    if (speaker != null && !speaker.pronoun() && subjects.canSpeak(speaker)) {
      return contents.clause(
          reading, colonAfter, group.cue(frame), speaker, boundaries.after(frame, colonAfter));
    }
    int list = infinitive ? 0 : listed(frame, after, group);
    speaker = list > 0 ? subjects.of(reading, group) : null;
    if (speaker != null && subjects.canSpeak(speaker)) {
      return contents.clause(
          reading, list, group.cue(frame), speaker, boundaries.after(frame, list));
    }
    NounPhrase main = group.start() == 0 ? subjects.of(reading, group) : null;
    int object =
        objects.end(
            frame, group, after, boundaries.ofObject(frame, after, end(frame, group, after, main)));
    boolean denied = lexicon.negations.has(frame.form(group.start()));
    if (denied && !frame.isQuote(after) && lexicon.content.judging.has(verb.infinitive())) {
      // « s'il ne trouve pas les « bons mots » »
      object = 0;
    }
    if (object == 0 && verb.takes('o') && !denied) {
      object = objects.counted(frame, after, boundaries.ofCount(frame, after));
      if (frame.form(object).equals(",") && lexicon.sourceCues.at(frame, object + 1) > 0) {
        // « Elle estime à 300 le nombre des sinistrés, selon un élu »: it is he who says so
        return group.end();
      }
    }
    if (object == 0) {
      object = plain.end(frame, group, after);
    }
    if (object == 0 && verb.takes('p')) {
      object = predicates.end(frame, group, after, subjects.of(reading, group));
    }
    if (object > 0 && !reportedAfter(frame, object)) {
      speaker = subjects.of(reading, group);
      int start = behindInsertion(frame, after, object);
      int told = addressees.behind(frame, verb, start, object);
      if (told == start && addressees.isName(frame, group)) {
        return object;
      }
      start = told;
      object = enclosures.end(frame, group, start, object, speaker);
      if (frame.form(start).equals("comme") && start + 1 < object) {
        // « les décrit comme « massives » »
        start++;
      }
      boolean historic = speaker == null && isHistoric(frame, group);
      if (historic || speaker != null && subjects.mayReport(speaker)) {
        reading.add(
            Contents.trimmed(frame, start, object),
            kind(frame, start, object),
            group.cue(frame),
            speaker);
        reading.speaker = speaker;
        reading.from = object;
        return object;
      }
    }
    return infinitive ? group.end() : infinitive(reading, group, after);
  }

  /** « prétend, à ce stade, ne rien avoir vu »: the word behind an aside that ends with a comma. */
  private int behindAside(Frame frame, int comma) {
    if (!frame.form(comma).equals(",")) {
      return comma;
    }
    int close = complements.after(frame, comma + 1);
    return close > comma + 1 && frame.form(close).equals(",")
        ? complements.after(frame, close + 1)
        : comma;
  }

  /**
   * « Il dit avoir vu la crue », « Elle promet de rouvrir le pont »: what is said in an infinitive.
   */
  private int infinitive(Reading reading, VerbGroup group, int after) {
    Frame frame = reading.frame;
    int from = after;
    if (group.end() < reading.tail) {
      return group.end();
    }
    int addressed = addressed(frame, after);
    // « demande aux riverains de rester chez eux »: whom it is said to stands between
    boolean asked = group.shape() == VerbGroup.Shape.FINITE && isAddressed(frame, group.end());
    boolean says = group.compound() || asked;
    if (group.verb().takes('e') && says && lexicon.of.has(frame.form(addressed))) {
      from = addressed + 1;
    } else if (!group.verb().takes('i')) {
      return group.end();
    }
    int at = from;
    while (lexicon.beforeInfinitives.has(frame.form(at)) && !lexicon.of.has(frame.form(at))) {
      at++;
    }
    if (frame.isName(at) || !lexicon.isInfinitive(frame.form(at))) {
      return group.end();
    }
    NounPhrase speaker = subjects.of(reading, group);
    if (speaker == null || !subjects.mayReport(speaker)) {
      return group.end();
    }
    int end = boundaries.afterInfinitive(frame, at + 1);
    return contents.clause(
        reading, from, group.cue(frame), speaker, enclosures.end(frame, group, from, end, speaker));
  }

  /** « a demandé au préfet, Luc Arnal, de »: the word after the name of whom it is said to. */
  private int addressed(Frame frame, int after) {
    int to = frame.form(after).equals(",") ? phrases.nameRun(frame, after + 1) : after;
    return to > after + 1 && frame.form(to).equals(",") ? to + 1 : after;
  }

  private static boolean isAddressed(Frame frame, int i) {
    String form = frame.form(i);
    return form.equals("à") || form.equals("au") || form.equals("aux");
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

  /** « a suggéré trois mesures : rouvrir ... »: the word after the colon, 0 if there is none. */
  private int listed(Frame frame, int after, VerbGroup group) {
    boolean proposed = false;
    for (int i = after; i < Math.min(frame.size(), after + LONGEST_INTRODUCTION); i++) {
      if (frame.isQuote(i) || !frame.form(i).equals(":") && frame.word(i).isSign()) {
        return 0;
      }
      if (frame.form(i).equals(":")) {
        boolean says = group.verb().takes('s') || group.verb().takes('n');
        return proposed && says && !frame.isQuote(i + 1) && frame.size() - i > 2 ? i + 1 : 0;
      }
      proposed |= lexicon.content.proposals.has(frame.form(i));
    }
    return 0;
  }

  /** Where what is said from {@code from} on ends: before a subject that follows it, too. */
  private int end(Frame frame, VerbGroup group, int from, @Nullable NounPhrase speaker) {
    int end = enclosures.end(frame, group, from, boundaries.after(frame, from), speaker);
    boolean fronted =
        group.start() == 0 && group.shape() == VerbGroup.Shape.GERUND
            || group.shape() == VerbGroup.Shape.INFINITIVE && group.compound();
    // « Estimant que le pont tiendra, le maire a dit »
    return fronted && speaker != null && speaker.start() > from
        ? Math.min(end, speaker.start() - 1)
        : end;
  }

  /** « déclarait, un an avant la crue, « craindre le pire » »: the word behind the insertion. */
  private int behindInsertion(Frame frame, int from, int to) {
    if (lexicon.of.has(frame.form(from)) && lexicon.isInfinitive(frame.form(from + 1))) {
      // « a demandé de « tenir bon » à tous »
      return from + 1;
    }
    for (int i = from; i < to; i++) {
      QuotedBlock block = frame.word(i).block();
      if (block != null) {
        // « a demandé aux élus, aux syndicats « de tenir bon » »
        return addressees.opensWithInfinitive(block.inner().of(frame.text()))
            ? i
            : start(frame, from, to);
      }
    }
    return start(frame, from, to);
  }

  private static int start(Frame frame, int from, int to) {
    int start = from;
    for (int i = from; i < to && frame.form(from).equals(",") && !frame.isQuote(i); i++) {
      start = frame.form(i).equals(",") ? i + 1 : start;
    }
    return start;
  }

  /** « Et d'ajouter que ... »: whoever spoke before says it. */
  private boolean isHistoric(Frame frame, VerbGroup group) {
    return group.shape() == VerbGroup.Shape.INFINITIVE
        && lexicon.content.historic.at(frame, 0) == group.start();
  }

  /** « Mais assure que ... »: a sentence that leaves its subject out goes on with the last one. */
  private boolean isDropped(Frame frame, VerbGroup group) {
    return group.start() == 1
        && group.shape() == VerbGroup.Shape.FINITE
        && !group.inverted()
        && lexicon.joining.has(frame.form(0));
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
      } else if (lexicon.of.has(frame.form(close))) {
        // « a fait savoir, d'un ton ferme, que »
        int comma = Introductions.comma(frame, close, close + LONGEST_ASIDE);
        at = comma > 0 && lexicon.that.has(frame.form(comma + 1)) ? comma + 1 : at;
      }
    }
    if (group.verb().takes('v')) {
      // « a prévenu le préfet que »
      NounPhrase told = phrases.at(frame, at);
      at = told != null && lexicon.that.has(frame.form(told.end())) ? told.end() : at;
    }
    at += lexicon.factual.at(frame, at);
    String form = frame.form(at);
    if (lexicon.that.has(form)) {
      if (isLimited(frame, group, at)) {
        return -1;
      }
      String before = at > group.end() ? frame.form(at - 1) : "";
      // « montre en outre que »
      boolean adverb = lexicon.adverbs.at(frame, at - 2) == 2;
      boolean other = lexicon.comparing.has(before) || lexicon.subordinators.has(before);
      return other && !adverb ? -1 : at;
    }
    boolean asks = group.verb().stance() == Cue.Stance.ASKED && group.verb().takes('q');
    return asks && lexicon.whether.has(form) ? at : -1;
  }

  /** « L'impôt ne rapporte qu'un milliard »: « ne » and « que » without « pas » limit. */
  private boolean isLimited(Frame frame, VerbGroup group, int that) {
    if (!lexicon.negations.has(frame.form(group.start()))) {
      return false;
    }
    for (int i = group.start(); i < that; i++) {
      if (lexicon.limits.has(frame.form(i))) {
        return false;
      }
    }
    return true;
  }

  /** A quoted block that a colon introduces, at most a short complement after the cue; or -1. */
  private static int colon(Frame frame, int after, VerbGroup group) {
    for (int i = group.end(); i < Math.min(frame.size(), after + LONGEST_INTRODUCTION); i++) {
      if (frame.isQuote(i)) {
        return -1;
      }
      if (frame.form(i).equals(":")) {
        return frame.isQuote(i + 1) ? i + 1 : -1;
      }
    }
    return -1;
  }
}
