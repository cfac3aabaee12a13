package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** Finds the subject of a cue to its left, and who is heard where « on » hears. */
final class Subjects {
  /** Most words between the start of a subject and its verb. */
  private static final int LONGEST = 34;

  /** Most words before a cue in an aside that opens a sentence. */
  private static final int LONGEST_OPENING = 3;

  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Complements complements;
  private final Antecedents antecedents;
  private final Places places;
  private final Introductions introductions;

  Subjects(Lexicon lexicon, VerbGroups groups, NounPhrases phrases, Complements complements) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.phrases = phrases;
    this.complements = complements;
    this.introductions = new Introductions(lexicon, groups);
    this.places = new Places(lexicon, phrases);
    this.antecedents = new Antecedents(lexicon, groups, phrases, this);
  }

  Places places() {
    return places;
  }

  Antecedents antecedents() {
    return antecedents;
  }

  /** True for names, pronouns, titles, bodies, sources and things that are read. */
  boolean canSpeak(NounPhrase phrase) {
    if (phrase.named()) {
      return !lexicon.networks.has(Frames.fold(phrase.name()));
    }
    if (phrase.pronoun()) {
      return true;
    }
    Frame frame = phrase.frame();
    if (lexicon.quantifiers.at(frame, phrase.start()) == phrase.end() - phrase.start()) {
      return true;
    }
    // « un de ses ministres » speaks as « un ministre » does
    int first = phrase.start() + lexicon.oneOf.at(frame, phrase.start());
    for (int i = first; i < phrase.bodyEnd(); i++) {
      String form = frame.form(i);
      if (lexicon.of.has(form) && i > first && !lexicon.numerals.has(phrase.headForm())) {
        return false;
      }
      if (lexicon.titles.at(frame, i) > 0
          || lexicon.institutions.has(form)
          || lexicon.unnamed.has(form)
          || lexicon.ownDocuments.has(form)
          || lexicon.documents.has(form)
          || lexicon.content.throngs.has(form)
          || phrases.isSeveral(form)
          || frame.isName(i)
          || isNickname(phrase, i)) {
        return true;
      }
    }
    return false;
  }

  /** True for whoever can speak, and for several by a noun that ends as no thing's. */
  boolean mayReport(NounPhrase phrase) {
    return phrase.pronoun()
        || canSpeak(phrase)
        || phrase.frame().form(phrase.end() - 1).equals("%")
        || !phrase.named()
            && lexicon.plurals.has(phrase.frame().form(phrase.start()))
            && phrase.headForm().endsWith("s")
            && !lexicon.isThing(phrase.headForm())
        || lexicon.content.people.has(phrase.headForm())
        || phrase.bodyEnd() - phrase.head() > 2
            && lexicon.of.has(phrase.frame().form(phrase.head() + 1))
            && lexicon.content.people.has(phrase.frame().form(phrase.head() + 2));
  }

  /**
   * « le « boxeur » », « des « gilets verts » »; but « regrette une « erreur » », « sa « gêne » ».
   */
  private boolean isNickname(NounPhrase phrase, int i) {
    QuotedBlock block = phrase.frame().word(i).block();
    String first = phrase.frame().form(phrase.start());
    return block != null && (block.name() || !lexicon.one.has(first) && !lexicon.owned.has(first));
  }

  /** « -t-il » as a speaker. */
  NounPhrase clitic(Frame frame, int i) {
    return new NounPhrase(frame, i, i + 1, i, i + 1, -1, -1, true);
  }

  /**
   * The only full name before word {@code to}: « Déception pour Luc Arnal, venu hier : « ... » ».
   */
  @Nullable NounPhrase onlyPerson(Frame frame, int to) {
    NounPhrase only = null;
    for (int i = 0; i < to; i++) {
      if (!frame.isName(i) || i > 0 && frame.isName(i - 1)) {
        continue;
      }
      boolean party = frame.isName(i + 1) && Cast.isAcronym(frame.words(i, i + 1));
      NounPhrase phrase = phrases.at(frame, party ? i + 1 : i);
      boolean full = phrase != null && phrase.named() && phrase.nameEnd() - phrase.nameStart() == 2;
      if (full && only != null) {
        return null;
      }
      only = full ? phrase : only;
    }
    return only;
  }

  /** The subject of {@code group}, or null. */
  @Nullable NounPhrase of(Reading reading, VerbGroup group) {
    Frame frame = reading.frame;
    int verb = group.start();
    int at = verb;
    while (at > 0 && lexicon.isAdverb(frame.form(at - 1))) {
      at--;
    }
    boolean gerundial = group.shape() == VerbGroup.Shape.GERUND;
    if (gerundial && frame.form(at).equals("en")) {
      at++;
    }
    String before = frame.form(at - 1);
    boolean objected = gerundial && lexicon.objectClitics.has(frame.form(at));
    if (objected && Introductions.comma(frame, Math.max(0, at - NounPhrases.LONGEST), at) < 0) {
      // « a critiqué les plans de Paul Verdier les jugeant « tardifs » »
      return reading.speaker != null ? reading.speaker : first(frame, 0, at);
    }
    if (lexicon.personal.has(before)
        && lexicon.impersonalSigns.at(frame, verb) > 0
        && lexicon.of.has(frame.form(group.end()))) {
      // « Il convient de rappeler »
      return null;
    }
    if (before.equals("en") && gerundial) {
      at -= frame.form(at - 2).equals("tout") ? 2 : 1;
      return reading.speaker != null ? reading.speaker : first(frame, 0, at);
    }
    if (before.equals("qui")) {
      return antecedents.of(reading, at - 1);
    }
    if (group.shape() == VerbGroup.Shape.INFINITIVE) {
      return reading.speaker != null ? reading.speaker : main(frame, at);
    }
    if (gerundial && at == 0) {
      return fronted(frame, group.end());
    }
    if (gerundial && (before.equals(",") || before.equals("et"))) {
      NounPhrase main = reading.speaker != null ? reading.speaker : first(frame, 0, at);
      // « le récit d'un docker, déclarant avoir vu »
      return main != null ? main : antecedents.behindPreposition(frame, at - 1);
    }
    if (lexicon.impersonal.has(before)) {
      NounPhrase among = places.among(frame, at - 1);
      NounPhrase place = among != null ? among : places.heard(frame, group);
      boolean read = lexicon.reading.has(group.verb().infinitive());
      return place != null || !read ? place : places.readOn(frame, at - 1);
    }
    if (before.equals("%") && at > 1) {
      // « 13 % croient que »
      return new NounPhrase(frame, at - 2, at, at - 2, at, -1, -1, false);
    }
    NounPhrase adjacent = endingAt(frame, at);
    if (adjacent != null) {
      return adjacent;
    }
    NounPhrase people = phrases.counted(frame, at);
    if (people != null) {
      return people;
    }
    boolean joined = lexicon.joining.has(before) || before.equals(",");
    if (joined) {
      if (before.equals(",") && introductions.isApposed(frame, group, at - 1)) {
        return null;
      }
      if (reading.speaker != null) {
        return reading.speaker;
      }
      return first(frame, reading.from, at);
    }
    if (gerundial) {
      // « précédés d'une banderole proclamant »
      NounPhrase text = antecedents.behindPreposition(frame, at);
      if (text != null && lexicon.ownDocuments.has(text.headForm())) {
        return text;
      }
      if (text != null && lexicon.content.company.has(frame.form(text.start() - 1))) {
        // « , avec un élu demandant « du respect » »
        return text;
      }
      return reading.speaker != null ? reading.speaker : first(frame, 0, at);
    }
    return null;
  }

  /** The subject of the sentence before {@code to}, else of what follows an opening aside. */
  private @Nullable NounPhrase main(Frame frame, int to) {
    NounPhrase before = first(frame, 0, to);
    if (before != null && before.end() <= to) {
      boolean nobody = before.pronoun() && lexicon.impersonalSigns.at(frame, before.end()) > 0;
      // « Il convient de rappeler »
      return nobody ? null : before;
    }
    return fronted(frame, to);
  }

  /**
   * « Dénonçant « un abandon », le maire a quitté la salle »: what follows the aside that opens the
   * sentence, or null where {@code at} opens none.
   */
  private @Nullable NounPhrase fronted(Frame frame, int at) {
    if (at > LONGEST_OPENING + 2) {
      return null;
    }
    int comma = -1;
    for (int i = at; i < Math.min(frame.size(), at + LONGEST); i++) {
      if (frame.form(i).equals(",")) {
        comma = i;
        NounPhrase phrase = phrases.at(frame, comma + 1);
        if (phrase != null && (phrase.pronoun() || canSpeak(phrase))) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** The longest noun phrase that ends, with its insertions, before word {@code end}. */
  @Nullable NounPhrase endingAt(Frame frame, int end) {
    NounPhrase best = null;
    for (int i = Math.max(0, end - LONGEST); i < end; i++) {
      if (!opens(frame, i)) {
        continue;
      }
      NounPhrase phrase = phrases.at(frame, i);
      int comma =
          phrase != null && introductions.isFrontedNoun(phrase)
              ? Introductions.comma(frame, phrase.end(), end)
              : -1;
      if (comma > 0) {
        i = comma;
      } else if (phrase != null && phrase.end() <= end && reaches(frame, phrase, end)) {
        best = phrase;
        break;
      }
    }
    // « Paul Verdier, patron de la Ligue, parti du nord a dit »: an apposition is no subject
    NounPhrase before =
        best != null && introductions.isBare(best) ? endingAt(frame, best.start() - 1) : null;
    return before != null && canSpeak(before) ? before : best;
  }

  /** True if a noun phrase may start at {@code i}: not inside another and after no preposition. */
  private boolean opens(Frame frame, int i) {
    if (i == 0) {
      return true;
    }
    Word before = frame.word(i - 1);
    if (before.isSign() || before.isQuote()) {
      return true;
    }
    String form = before.form();
    if (i == 1 && form.equals("a")) {
      // « A Valmont, Irène Maudet a dit »: the capital has lost its accent
      return false;
    }
    if (lexicon.conjunctions.has(form) || lexicon.openers.has(form)) {
      return !form.equals("d'");
    }
    if (lexicon.prepositions.has(form) || lexicon.of.has(form) || lexicon.determiners.has(form)) {
      return false;
    }
    if (!lexicon.verbs.gerunds(form).isEmpty()) {
      // « Taxant le préfet de mépris, le maire a dit »
      return false;
    }
    return lexicon.determiners.at(frame, i) > 0 && !hangs(frame, i)
        || lexicon.pronouns.at(frame, i) > 0
        || (frame.isName(i) && !frame.isName(i - 1) && lexicon.titles.at(frame, i - 1) == 0)
        || lexicon.civil.has(frame.form(i));
  }

  /** « le chef des dockers »: a « des » that hangs on the noun before it. */
  private boolean hangs(Frame frame, int i) {
    Word before = frame.word(i - 1);
    String form = before.form();
    return frame.form(i).equals("des")
        && before.kind() == Word.Kind.WORD
        && !lexicon.isAdverb(form)
        && !lexicon.time.has(form)
        && !lexicon.isFinite(form)
        && !lexicon.endsAsParticiple(form)
        && groups.at(frame, i - 1) == null;
  }

  /** Only adverbs, complements, brackets or one insertion between commas part phrase and verb. */
  private boolean reaches(Frame frame, NounPhrase phrase, int end) {
    int at = complements.after(frame, phrase.end());
    if (at == end) {
      return true;
    }
    if (at > end) {
      return phrase.end() == end || complements.time(frame, phrase.end()) == end;
    }
    if (!frame.form(at).equals(",") && !frame.form(at).equals("–") && !frame.form(at).equals("—")) {
      return false;
    }
    if (at + 1 == end) {
      return true;
    }
    String last = frame.form(end - 1);
    boolean closed =
        last.equals(",") || last.equals("–") || last.equals("—") || frame.isQuote(end - 1);
    if (!closed) {
      NounPhrase title =
          phrase.named() && lexicon.titles.at(frame, at + 1) > 0
              ? phrases.apposed(frame, at + 1)
              : null;
      return title != null && complements.after(frame, title.end()) == end && canSpeak(phrase);
    }
    VerbGroup first = groups.at(frame, at + 1);
    int behind = first != null && first.shape() == VerbGroup.Shape.GERUND ? first.end() : at + 1;
    boolean relative = false;
    for (int i = at + 1; i < end - 1; i++) {
      // « Luc Arnal, un élu qui a vu la crue, et qui lance une liste, a dit »
      relative = frame.form(i).equals("qui") || relative && !frame.form(i).equals(",");
      boolean own = frame.form(at + 1).equals("qui") || relative || i < behind;
      if (!own && groups.at(frame, i) != null) {
        return false;
      }
    }
    return canSpeak(phrase);
  }

  /** The first noun phrase of {@code [from, to)} that may be the subject of its sentence. */
  @Nullable NounPhrase first(Frame frame, int from, int to) {
    int at = from;
    int last = -1;
    while (at < to) {
      if (frame.isName(at) && frame.form(at + 1).equals("|")) {
        at += 2;
        continue;
      }
      if (frame.word(at).isSign() || lexicon.openers.at(frame, at) > 0) {
        at += Math.max(1, lexicon.openers.at(frame, at));
        continue;
      }
      int after = complements.after(frame, at);
      if (after > at) {
        int comma =
            frame.isName(after) && !frame.isName(after - 1)
                ? Introductions.comma(frame, after, to)
                : -1;
        // « Depuis la frégate Jean Bart, il ... »: the name belongs to the complement
        at = comma > 0 && lexicon.prepositions.at(frame, at) > 0 ? comma : after;
        continue;
      }
      // « C'est le maire qui ... »
      if (frame.form(at).equals("c'") && frame.form(at + 1).equals("est")) {
        at += 2;
        continue;
      }
      NounPhrase phrase = phrases.at(frame, at);
      if (phrase == null) {
        int comma = Introductions.comma(frame, at, to);
        if (comma < 0 || comma == last) {
          return null;
        }
        last = comma;
        at = comma + 1;
        continue;
      }
      int comma = Introductions.comma(frame, phrase.end(), to);
      if (comma > 0
          && last != comma
          && !canSpeak(phrase)
          && introductions.isVerbless(frame, phrase.end(), comma)) {
        // « Face à la crue, la dernière avant l'été, le maire a dit »
        last = comma;
        at = comma + 1;
        continue;
      }
      return phrase.end() <= to ? phrase : null;
    }
    return null;
  }
}
