package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Speaker;

/** Whom a pronoun means: who spoke or was spoken of last, and whom it fits. */
final class Pronouns {
  /** Frames after which a person named since is more likely meant by a pronoun. */
  private static final int FRESH = 2;

  /** Frames back in which a pronoun looks for a person who neither spoke nor was a subject. */
  private static final int REACH = 6;

  /** Frames back in which « il » may mean the holder of an office where no person was named. */
  private static final int OFFICE = 3;

  /** Least names of the person whom a pronoun means where the last one is long ago. */
  private static final int PROTAGONIST = 3;

  private final Lexicon lexicon;
  private final PhraseSigns signs;
  private final NamedPersons persons;
  private final Strangers strangers;
  private final Labels labels;
  private final Genders genders;
  private final Recall recall;

  Pronouns(
      Lexicon lexicon,
      PhraseSigns signs,
      NamedPersons persons,
      Strangers strangers,
      Labels labels,
      Genders genders,
      Recall recall) {
    this.strangers = strangers;
    this.labels = labels;
    this.lexicon = lexicon;
    this.signs = signs;
    this.persons = persons;
    this.genders = genders;
    this.recall = recall;
  }

  /** Whom {@code phrase}, a pronoun, means, or null. */
  @Nullable Known meant(NounPhrase phrase) {
    Frame frame = phrase.frame();
    String form = frame.form(phrase.start());
    if (lexicon.sameSources.at(frame, phrase.start()) > 0) {
      Known spoke = recall.speaker(REACH);
      return spoke != null
          ? spoke
          : recall.latest() != null ? recall.latest() : recall.lastSource();
    }
    if (lexicon.sourcePronouns.at(frame, phrase.start()) > 0) {
      return recall.lastSource();
    }
    if (isPartitive(phrase)) {
      Known people = recall.people(REACH);
      return people != null ? people : new Known(phrase.text(), Speaker.Kind.UNKNOWN, '?');
    }
    if (lexicon.pluralPronouns.at(frame, phrase.start()) > 0) {
      Known people = recall.people(REACH);
      people = people != null ? people : recall.lastGroup();
      return people != null ? people : several(phrase);
    }
    if (lexicon.lastNamed.at(frame, phrase.start()) > 0) {
      char own = signs.gender(phrase);
      int offset = phrase.span().start();
      Mention last = persons.latest(recall.now(), offset, own);
      NounPhrase stranger = strangers.latest(recall.now(), offset, own);
      if (stranger != null && (last == null || last.at().start() < stranger.span().start())) {
        // « Luc Arnal a heurté une passante. Cette dernière raconte ... »
        return new Known(labels.shortened(stranger).text(), Speaker.Kind.UNNAMED, own);
      }
      if (last != null) {
        return new Known(last.name(), Speaker.Kind.PERSON, genders.of(last.name()));
      }
      // « La digue cédera, déplore le syndicat. Celui-ci propose ... »
      Known body = recall.speaker(1);
      char gender = signs.gender(phrase);
      if (body != null && body.kind() == Speaker.Kind.GROUP && body.gender() == gender) {
        return body;
      }
    }
    if (lexicon.someone.at(frame, phrase.start()) > 0) {
      return new Known(phrase.text(), Speaker.Kind.UNKNOWN, '?');
    }
    return lexicon.impersonal.has(form) ? null : single(phrase);
  }

  /** « Nombre d'entre eux », « les deux tiers d'entre elles »: never one person. */
  private boolean isPartitive(NounPhrase phrase) {
    for (int i = phrase.start() + 1; i < phrase.end(); i++) {
      if (lexicon.content.partitive.at(phrase.frame(), i) > 0) {
        return lexicon.someone.at(phrase.frame(), phrase.start()) == 0;
      }
    }
    return false;
  }

  /**
   * The person named at most {@code reach} frames ago whose gender {@code phrase} fits, or null.
   */
  @Nullable Known named(NounPhrase phrase, int reach) {
    int now = recall.now();
    char gender = signs.gender(phrase);
    Mention named = persons.nearest(now, now - reach, phrase.span().start(), gender);
    return named == null ? null : new Known(named.name(), Speaker.Kind.PERSON, gender);
  }

  /** True where nobody but {@code name} was named last before {@code phrase}. */
  boolean isLatest(NounPhrase phrase, String name) {
    Mention latest = persons.latest(recall.now(), phrase.span().start(), '?');
    return latest == null || latest.name().equals(name);
  }

  /** « « ... », a dit le ministère. Il a ajouté »: the body that spoke just before; or null. */
  @Nullable Known goingOn(NounPhrase pronoun) {
    Known speaker = recall.speaker(1);
    boolean same =
        speaker != null
            && speaker.kind() == Speaker.Kind.GROUP
            && lexicon.personal.has(pronoun.headForm())
            && speaker.equals(recall.latest())
            && gender(speaker) == signs.gender(pronoun);
    return same ? speaker : null;
  }

  /** « Des riverains l'attendaient. Ils ont dit », where nobody else was spoken of; or null. */
  private @Nullable Known several(NounPhrase pronoun) {
    NounPhrase people = strangers.people(recall.now(), pronoun.span().start());
    boolean women = signs.gender(pronoun) == 'f';
    boolean meant =
        people != null
            && !lexicon.stressed.has(pronoun.headForm())
            && women == (signs.gender(people) == 'f');
    return people == null || !meant
        ? null
        : new Known(labels.shortened(people).text(), Speaker.Kind.GROUP, signs.gender(people));
  }

  /** « l'Élysée » shows its gender by no article. */
  private char gender(Known body) {
    return body.gender() == '?' ? lexicon.nounGender(Frames.fold(body.name())) : body.gender();
  }

  private @Nullable Known single(NounPhrase phrase) {
    char gender = signs.gender(phrase);
    boolean pointed = lexicon.content.concerned.at(phrase.frame(), phrase.start()) > 0;
    Mention here = pointed ? persons.latest(recall.now(), phrase.span().start(), gender) : null;
    if (here != null && here.at().start() >= phrase.frame().word(0).at().start()) {
      // « La grenade a touché Luc Arnal, a précisé l'intéressé »
      return new Known(here.name(), Speaker.Kind.PERSON, genders.of(here.name()));
    }
    Known concerned = isConcerned(phrase) ? concerned(gender) : null;
    if (concerned != null) {
      return concerned;
    }
    Known best = recall.last();
    if (best != null && !best.fits(gender)) {
      best = null;
    }
    for (Known known : recall.recent()) {
      if (best == null && known.fits(gender)) {
        best = known;
      }
    }
    int now = recall.now();
    int at = best == null ? now - REACH - 1 : now - recall.age(best);
    Known subject = nameless(gender, now - at, best);
    int since = best == null ? now - REACH : now - 1;
    if (subject != null && persons.nearest(now, since, phrase.span().start(), gender) == null) {
      return subject;
    }
    if (now - at > FRESH) {
      int least = Math.max(at + 1, now - (best == null ? REACH : FRESH));
      Mention named = persons.nearest(now, least, phrase.span().start(), gender);
      Known fresh = fresh(best, named, gender);
      if (fresh != null) {
        return fresh;
      }
    }
    Known group = recall.lastGroup();
    return best == null && group != null && group.gender() == gender ? group : best;
  }

  /** True for « l'intéressé » behind words of somebody who is no person by name. */
  private boolean isConcerned(NounPhrase phrase) {
    Known last = recall.last();
    return lexicon.content.concerned.at(phrase.frame(), phrase.start()) > 0
        && (last == null || last.kind() != Speaker.Kind.PERSON);
  }

  /** « L'intéressé »: the person of whom others speak, and not the office that spoke; or null. */
  private @Nullable Known concerned(char gender) {
    for (Known known : recall.recent()) {
      boolean fits = known.kind() == Speaker.Kind.PERSON && known.fits(gender);
      if (fits && recall.age(known) <= FRESH) {
        return known;
      }
    }
    return null;
  }

  /**
   * The body or the holder of an office that was the subject just before: « Le procureur doute. Il
   * a dit ... »; or null. An office may be that of the person who spoke not long ago.
   *
   * @param age frames since {@code best}
   * @param best whoever else may be meant, null where nobody is
   */
  private @Nullable Known nameless(char gender, int age, @Nullable Known best) {
    Known office = null;
    if (best == null) {
      office = recall.office(OFFICE);
    } else if (age > REACH || best.kind() != Speaker.Kind.PERSON && age > 1) {
      office = recall.office(1);
    }
    if (office != null && office.fits(gender)) {
      return office;
    }
    Known body = age > 1 ? recall.body(1) : null;
    return body != null && body.fits(gender) ? body : null;
  }

  /** Of the last one and the one named since, and the person of the article: who is meant. */
  private @Nullable Known fresh(@Nullable Known best, @Nullable Mention named, char gender) {
    String hero = persons.protagonist(gender);
    String stale = best == null ? named == null ? "" : named.name() : best.name();
    boolean once = persons.count(stale) <= 1 && (named == null || best == null);
    if (hero != null && once && persons.count(hero) >= PROTAGONIST) {
      return new Known(hero, Speaker.Kind.PERSON, gender);
    }
    return named == null
        ? null
        : new Known(named.name(), Speaker.Kind.PERSON, genders.of(named.name()));
  }
}
