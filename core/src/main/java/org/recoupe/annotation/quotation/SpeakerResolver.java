package org.recoupe.annotation.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;

/**
 * Names the speakers of one article from its first frame to its last: pronouns and descriptions go
 * back to the person who spoke or was spoken of last and whom they fit.
 */
final class SpeakerResolver {
  /** Most frames between a body and « a-t-elle annoncé dans un communiqué ». */
  private static final int ANNOUNCED = 8;

  private final Lexicon lexicon;
  private final Recall recall = new Recall();
  private final PhraseSigns signs;
  private final Naming naming;
  private final Pronouns pronouns;

  SpeakerResolver(
      Lexicon lexicon, NounPhrases phrases, Cast cast, List<Frame> frames, List<Mention> mentions) {
    Genders genders = new Genders(lexicon, mentions);
    NamedPersons persons = new NamedPersons(lexicon, frames, mentions, genders);
    this.signs = new PhraseSigns(lexicon);
    this.lexicon = lexicon;
    Labels labels = new Labels(lexicon, phrases, signs);
    Strangers strangers = new Strangers(lexicon, phrases, signs, frames);
    this.pronouns = new Pronouns(lexicon, signs, persons, strangers, labels, genders, recall);
    this.naming =
        new Naming(
            lexicon,
            phrases,
            signs,
            cast,
            new Mentions(mentions),
            genders,
            recall,
            labels,
            pronouns);
  }

  /** True for people without a name who march. */
  boolean isCrowd(NounPhrase phrase) {
    return naming.isCrowd(phrase);
  }

  /** Goes on to frame {@code number}. */
  void enter(int number) {
    recall.enter(number);
  }

  /**
   * A person who is the subject of a sentence.
   *
   * @param quoted true where the sentence reports words: then a person already known is more likely
   *     spoken of than speaking
   * @param pronounFollows true where a pronoun behind the person says those words
   * @return true for a person by name, who may say a quotation that follows without a cue
   */
  boolean spokenOf(NounPhrase phrase, boolean quoted, boolean pronounFollows) {
    if (phrase.pronoun()) {
      return false;
    }
    if (naming.isCrowd(phrase) || signs.plural(phrase) && !phrase.named()) {
      Known group = naming.known(phrase);
      if (group != null && group.kind() == Speaker.Kind.GROUP) {
        recall.group(group);
      }
      return false;
    }
    boolean person = naming.isPerson(phrase);
    Known known = person ? naming.known(phrase) : null;
    if (!person && naming.isBody(phrase)) {
      Known body = naming.known(phrase);
      boolean given = phrase.named() || signs.definite(phrase);
      if (body != null && given && body.kind() == Speaker.Kind.GROUP) {
        recall.subject(body);
      }
      return false;
    }
    if (known != null
        && known.kind() == Speaker.Kind.OFFICE
        && signs.definite(phrase)
        && (!quoted || pronounFollows)) {
      recall.office(known);
    }
    if (known == null
        || known.kind() == Speaker.Kind.GROUP
        || known.kind() == Speaker.Kind.OFFICE
        || quoted && known.kind() != Speaker.Kind.PERSON && !pronounFollows) {
      return false;
    }
    for (Known other : recall.recent()) {
      if (quoted && other.name().equals(known.name())) {
        return false;
      }
    }
    recall.remember(known);
    return known.kind() == Speaker.Kind.PERSON && phrase.named();
  }

  /**
   * Who {@code phrases}, who speak as one, are.
   *
   * @param subject of what was said, null where it has none: a body that announces what it will do
   *     is meant by « annonce-t-elle dans un communiqué »
   * @param cue which may say that whoever spoke goes on: « a-t-il ajouté »
   * @param behind true where they stand behind what they said
   */
  Speaker resolve(
      List<NounPhrase> phrases,
      List<String> via,
      @Nullable NounPhrase subject,
      String cue,
      boolean behind) {
    boolean goesOn = lexicon.isOf(lexicon.content.goingOn, cue);
    boolean replies = lexicon.isOf(lexicon.content.replying, cue);
    if (phrases.size() > 1) {
      return together(phrases, via);
    }
    NounPhrase phrase = phrases.get(0);
    if (!phrase.named()
        && lexicon.content.reporters.has(phrase.headForm())
        && lexicon.isOf(lexicon.content.seeing, cue)) {
      // « a constaté le journaliste de Novapress »: nobody of whom the text spoke
      return new Speaker(phrase.text(), phrase.span(), phrase.text(), Speaker.Kind.UNNAMED, via);
    }
    Known known = phrase.pronoun() ? announcer(phrase, subject) : null;
    if (known == null && goesOn && phrase.pronoun()) {
      known = pronouns.goingOn(phrase);
    }
    if (known == null && goesOn) {
      known = naming.speaksOn(phrase);
    }
    if (known == null && !phrase.pronoun()) {
      known = naming.known(phrase);
    }
    if (known == null && phrase.pronoun()) {
      known = pronouns.meant(phrase);
    }
    if (known != null && known.kind() == Speaker.Kind.OFFICE && !replies) {
      Known holder = naming.beside(phrase, behind);
      known = holder == null ? known : holder;
    }
    String text = phrase.text().startsWith("-") ? phrase.headForm() : phrase.text();
    if (known == null && lexicon.impersonal.has(phrase.headForm())) {
      // « dit-on » names nobody
      return new Speaker("", null, null, Speaker.Kind.UNKNOWN, via);
    }
    if (known == null) {
      return new Speaker(text, phrase.span(), null, Speaker.Kind.UNKNOWN, via);
    }
    recall.remember(known);
    recall.spoke(known);
    if (known.kind() == Speaker.Kind.GROUP && signs.plural(phrase) && !phrase.pronoun()) {
      recall.group(known);
    }
    return new Speaker(text, phrase.span(), known.name(), known.kind(), via);
  }

  /** « Luc Arnal et Irène Maudet » are a group with both names. */
  private Speaker together(List<NounPhrase> phrases, List<String> via) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < phrases.size(); i++) {
      Known known = naming.known(phrases.get(i));
      name.append(i == 0 ? "" : i + 1 < phrases.size() ? ", " : " et ")
          .append(known == null ? phrases.get(i).name() : known.name());
    }
    Known group = new Known(name.toString(), Speaker.Kind.GROUP, 'm');
    recall.remember(group);
    recall.group(group);
    recall.spoke(group);
    Span at = phrases.get(0).span().union(phrases.get(phrases.size() - 1).span());
    String text = Spaces.single(at.of(phrases.get(0).frame().text()));
    return new Speaker(text, at, group.name(), group.kind(), via);
  }

  /**
   * True for « il » or « elle » that means whoever spoke last: « Elle se tait. « J'ai eu peur » ».
   */
  boolean goesOn(@Nullable NounPhrase subject) {
    Known last = recall.last();
    return subject != null
        && last != null
        && last.human()
        && lexicon.personal.has(subject.frame().form(subject.start()))
        && subject.pronoun()
        && lexicon.impersonalSigns.at(subject.frame(), subject.end()) == 0
        && last.fits(signs.gender(subject));
  }

  /** True where one human being spoke or was spoken of at most {@code frames} frames ago. */
  boolean isHeard(int frames) {
    Known last = recall.last();
    return last != null && last.human() && recall.age(last) <= frames;
  }

  private @Nullable Known announcer(NounPhrase pronoun, @Nullable NounPhrase subject) {
    if (lexicon.releases.at(pronoun.frame(), pronoun.end()) == 0) {
      return null;
    }
    if (subject == null || subject.pronoun()) {
      Known body = recall.body(ANNOUNCED);
      return body != null && body.gender() == signs.gender(pronoun) ? body : null;
    }
    if (signs.gender(subject) != signs.gender(pronoun)) {
      return null;
    }
    Known known = naming.known(subject);
    return known != null && known.kind() == Speaker.Kind.GROUP ? known : null;
  }

  /** « Novapress », « signataires de la lettre », but not « méfiance des élus ». */
  private boolean isHouse(String name) {
    String first = name.split(" ", 2)[0];
    return Character.isUpperCase(name.charAt(0))
        || first.endsWith("s")
        || lexicon.institutions.has(first);
  }

  /** The last speaker, for a quotation that goes on without a cue. */
  @Nullable Speaker carried() {
    Known known = recall.last();
    Known body = recall.latest();
    if (body != null
        && body.kind() == Speaker.Kind.GROUP
        && body.equals(recall.speaker(1))
        && (isHouse(body.name()) || body.equals(recall.people(1)))) {
      known = body;
    }
    return known == null ? null : new Speaker("", null, known.name(), known.kind(), List.of());
  }
}
