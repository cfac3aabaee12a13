package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Span;

/**
 * Names the speakers of one article from its first frame to its last: pronouns and descriptions go
 * back to the person who spoke or was spoken of last and whom they fit.
 */
final class SpeakerResolver {
  /** Frames after which a person named since is more likely meant by a pronoun. */
  private static final int FRESH = 2;

  /** Frames back in which a pronoun looks for a person who neither spoke nor was a subject. */
  private static final int REACH = 6;

  /** Least names of the person whom a pronoun means where the last one is long ago. */
  private static final int PROTAGONIST = 3;

  /** Most words between a noun and the age that shows a person. */
  private static final int LONGEST_AGE = 8;

  /** Most persons that a description is tried on. */
  private static final int MEMORY = 12;

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Cast cast;
  private final Mentions mentions;
  private final boolean recognised;
  private final List<Known> recent = new ArrayList<>();
  private final Genders genders;
  private final NamedPersons persons;

  /** Number of the frame where somebody spoke or was spoken of last, by name. */
  private final Map<String, Integer> heard = new LinkedHashMap<>();

  /** Number of the frame that is read. */
  private int now;

  private @Nullable Known last;
  private @Nullable Known lastSource;
  private @Nullable Known latest;
  private @Nullable Known lastGroup;

  /**
   * A speaker or a person spoken of.
   *
   * @param name full name or description
   * @param kind what kind of source
   * @param gender 'm', 'f' or '?'
   */
  record Known(String name, Speaker.Kind kind, char gender) {}

  SpeakerResolver(
      Lexicon lexicon, NounPhrases phrases, Cast cast, List<Frame> frames, List<Mention> mentions) {
    this.genders = new Genders(lexicon, mentions);
    this.persons = new NamedPersons(lexicon, frames, mentions, genders);
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.cast = cast;
    this.mentions = new Mentions(mentions);
    this.recognised = !mentions.isEmpty();
  }

  /** Goes on to frame {@code number}. */
  void enter(int number) {
    now = number;
  }

  /**
   * A person who is the subject of a sentence.
   *
   * @param quoted true where the sentence reports words: then a person already known is more likely
   *     spoken of than speaking
   * @return true for a person by name, who may say a quotation that follows without a cue
   */
  boolean spokenOf(NounPhrase phrase, boolean quoted) {
    if (phrase.pronoun()) {
      return false;
    }
    if (plural(phrase) && !phrase.named()) {
      Known group = known(phrase);
      lastGroup = group != null && group.kind() == Speaker.Kind.GROUP ? group : lastGroup;
      return false;
    }
    if (!isPerson(phrase)) {
      return false;
    }
    Known known = known(phrase);
    boolean person =
        known != null && known.kind() != Speaker.Kind.GROUP && known.kind() != Speaker.Kind.OFFICE;
    if (known == null || !person || quoted && known.kind() != Speaker.Kind.PERSON) {
      return false;
    }
    for (Known other : recent) {
      if (quoted && other.name().equals(known.name())) {
        return false;
      }
    }
    remember(known);
    return known.kind() == Speaker.Kind.PERSON && phrase.named();
  }

  Speaker resolve(NounPhrase phrase, List<String> via) {
    Known known = phrase.pronoun() ? pointed(phrase) : known(phrase);
    String text = phrase.text().startsWith("-") ? phrase.headForm() : phrase.text();
    if (known == null) {
      return new Speaker(text, phrase.span(), null, Speaker.Kind.UNKNOWN, via);
    }
    remember(known);
    return new Speaker(text, phrase.span(), known.name(), known.kind(), via);
  }

  /** The last speaker, for a quotation that goes on without a cue. */
  @Nullable Speaker carried() {
    Known known = last;
    return known == null ? null : new Speaker("", null, known.name(), known.kind(), List.of());
  }

  private @Nullable Known pointed(NounPhrase phrase) {
    String form = phrase.frame().form(phrase.start());
    String text = Frames.fold(phrase.text());
    if (text.endsWith("source") || text.endsWith("sources")) {
      return text.contains("même") && latest != null ? latest : lastSource;
    }
    boolean many =
        form.equals("ils")
            || form.equals("eux")
            || form.startsWith("ces")
            || form.equals("ceux-ci")
            || form.equals("elles")
            || form.equals("celles-ci");
    if (many) {
      return lastGroup;
    }
    if (text.startsWith("l'un")) {
      return new Known(phrase.text(), Speaker.Kind.UNKNOWN, '?');
    }
    if (form.equals("on")) {
      return null;
    }
    char gender = cast.feminine(phrase) ? 'f' : cast.masculine(phrase) ? 'm' : '?';
    Known best = last != null && fits(last, gender) ? last : null;
    for (Known known : recent) {
      if (best == null && fits(known, gender)) {
        best = known;
      }
    }
    int at = best == null ? now - REACH - 1 : heard.getOrDefault(best.name(), 0);
    if (now - at > FRESH) {
      int least = Math.max(at + 1, now - (best == null ? REACH : FRESH));
      Mention named = persons.nearest(now, least, phrase.span().start(), gender);
      String hero = persons.protagonist(gender);
      String stale = best == null ? named == null ? "" : named.name() : best.name();
      boolean once = persons.count(stale) <= 1 && (named == null || best == null);
      if (hero != null && once && persons.count(hero) >= PROTAGONIST) {
        return new Known(hero, Speaker.Kind.PERSON, gender);
      }
      if (named != null) {
        return new Known(named.name(), Speaker.Kind.PERSON, genders.of(named.name()));
      }
    }
    if (best == null && lastGroup != null && lastGroup.gender() == gender) {
      return lastGroup;
    }
    return best;
  }

  private static boolean fits(Known known, char gender) {
    return gender == '?' || known.gender() == '?' || known.gender() == gender;
  }

  private boolean isPerson(NounPhrase phrase) {
    if (!phrase.named()) {
      return lexicon.titles.at(phrase.frame(), phrase.head()) > 0 || isAged(phrase);
    }
    Frame frame = phrase.frame();
    Mention mention = covering(frame.span(phrase.nameStart(), phrase.nameEnd()));
    if (mention != null) {
      return mention.type() == EntityType.PERSON;
    }
    if (recognised && phrase.nameEnd() - phrase.nameStart() == 1) {
      return lexicon.titles.at(frame, phrase.head()) > 0
          || lexicon.civil.has(frame.form(phrase.start()));
    }
    return phrase.nameEnd() - phrase.nameStart() >= 2
        || cast.hasFull(phrase.name())
        || lexicon.titles.at(frame, phrase.head()) > 0
        || lexicon.civil.has(frame.form(phrase.start()));
  }

  /** « un cordiste de 22 ans », « une habitante, 61 ans ». */
  private static boolean isAged(NounPhrase phrase) {
    Frame frame = phrase.frame();
    for (int i = phrase.head() + 1; i < phrase.head() + LONGEST_AGE && i < frame.size(); i++) {
      if (frame.form(i).equals("ans")) {
        return frame.word(i - 1).kind() == Word.Kind.NUMBER;
      }
    }
    return false;
  }

  private @Nullable Known known(NounPhrase phrase) {
    if (phrase.named()) {
      return named(phrase);
    }
    Frame frame = phrase.frame();
    boolean plural = plural(phrase);
    char gender = cast.feminine(phrase) ? 'f' : cast.masculine(phrase) ? 'm' : '?';
    if (lexicon.crowds.has(phrase.headForm())) {
      return new Known("manifestants", Speaker.Kind.GROUP, 'm');
    }
    String text = cast.withoutArticle(phrase);
    NounPhrase source = documentSource(phrase);
    if (source != null) {
      return source.pronoun() ? last : known(source);
    }
    if (isUnnamed(phrase)) {
      boolean human =
          lexicon.titles.at(frame, phrase.head()) > 0
              || lexicon.unnamed.has(phrase.headForm())
              || isAged(phrase);
      return new Known(text, plural || !human ? Speaker.Kind.GROUP : Speaker.Kind.UNNAMED, gender);
    }
    boolean title = lexicon.titles.at(frame, phrase.head()) > 0;
    if (title && !plural) {
      Known person = titled(phrase, gender);
      if (person != null) {
        return person;
      }
    }
    boolean alone = phrase.bodyEnd() - phrase.head() == 1;
    if (lexicon.documents.has(phrase.headForm())
        && definite(phrase)
        && !frame.form(phrase.start()).startsWith("s")
        && lastSource != null
        && alone) {
      return lastSource;
    }
    return new Known(text, plural || !title ? Speaker.Kind.GROUP : Speaker.Kind.OFFICE, gender);
  }

  private @Nullable Mention covering(Span name) {
    Mention mention = mentions.at(name);
    return mention != null && mention.at().contains(name) ? mention : null;
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
  }

  private Known named(NounPhrase phrase) {
    Frame frame = phrase.frame();
    Mention mention = covering(frame.span(phrase.nameStart(), phrase.nameEnd()));
    String full = isIntroduced(phrase) ? phrase.name() : cast.full(phrase.name());
    if (mention != null
        && !isIntroduced(phrase)
        && mention.form() == Mention.Form.NAME
        && mention.name().length() > full.length()
        && mention.name().endsWith(phrase.name())
        && !lexicon.media.has(Frames.fold(mention.name().split(" ", 2)[0]))) {
      full = mention.name();
    }
    boolean other =
        lexicon.ownNames.has(phrase.headForm())
            || (mention != null ? mention.type() != EntityType.PERSON : isAcronym(phrase.name()));
    char gender = cast.feminine(phrase) ? 'f' : cast.masculine(phrase) ? 'm' : '?';
    if (gender == '?') {
      gender = genders.of(full);
    }
    if (gender == '?') {
      for (Known known : recent) {
        if (known.name().equals(full)) {
          gender = known.gender();
        }
      }
    }
    return new Known(full, other ? Speaker.Kind.GROUP : Speaker.Kind.PERSON, gender);
  }

  /** « Philippe, un livreur », « Philippe, 44 ans »: a first name alone, of a new person. */
  private boolean isIntroduced(NounPhrase phrase) {
    Frame frame = phrase.frame();
    int end = phrase.end();
    boolean first =
        phrase.nameEnd() == end
            && phrase.nameEnd() - phrase.nameStart() == 1
            && genders.of(phrase.name()) != '?';
    return first
        && frame.form(end).equals(",")
        && (frame.form(end + 1).equals("un")
            || frame.form(end + 1).equals("une")
            || frame.form(end + 2).equals("ans"));
  }

  /** The person whom a title stands for: the one it was given to, else who fits it best. */
  private @Nullable Known titled(NounPhrase phrase, char gender) {
    String described = cast.described(phrase);
    if (described == null) {
      Mention mention = mentions.at(phrase.span());
      if (mention != null
          && mention.type() == EntityType.PERSON
          && mention.form() == Mention.Form.DESCRIPTION
          && Character.isUpperCase(mention.name().charAt(0))
          && mention.name().indexOf(' ') > 0
          && !mention.name().equals(mention.at().of(phrase.frame().text()))) {
        described = mention.name();
      }
    }
    if (described != null) {
      return new Known(
          described, Speaker.Kind.PERSON, gender == '?' ? genders.of(described) : gender);
    }
    if (!definite(phrase) || isSpecific(phrase)) {
      return null;
    }
    for (Known known : recent) {
      if (known.kind() == Speaker.Kind.PERSON
          && fits(known, gender)
          && cast.mayBe(known.name(), phrase)) {
        cast.describe(phrase, known.name());
        return new Known(known.name(), Speaker.Kind.PERSON, gender);
      }
    }
    return null;
  }

  /** « le préfet de Savoie » is one man, whoever spoke before; « le préfet » is who did. */
  private boolean isSpecific(NounPhrase phrase) {
    Frame frame = phrase.frame();
    if (lexicon.looseTitles.has(phrase.headForm())) {
      return false;
    }
    for (int i = phrase.head() + 1; i < phrase.bodyEnd(); i++) {
      if (frame.isName(i) && NounPhrases.hangs(frame, i)) {
        return lexicon.country(frame.form(i)).equals(frame.form(i))
            && !lexicon.isCountry(frame.form(i));
      }
    }
    return false;
  }

  /** « les chiffres du ministère » speak for the ministry, « un communiqué » for itself. */
  private @Nullable NounPhrase documentSource(NounPhrase phrase) {
    Frame frame = phrase.frame();
    if (!lexicon.documents.has(phrase.headForm()) || lexicon.ownNames.has(phrase.headForm())) {
      return null;
    }
    for (int i = phrase.head() + 1; i < phrase.bodyEnd(); i++) {
      String form = frame.form(i);
      if (form.equals("de") || form.equals("du") || form.equals("d'") || form.equals("des")) {
        NounPhrase source = phrases.at(frame, i + 1);
        boolean official =
            source != null
                && (source.named()
                    || lexicon.titles.at(frame, source.head()) > 0
                    || lexicon.institutions.has(source.headForm()));
        return official ? source : null;
      }
    }
    return null;
  }

  private boolean isUnnamed(NounPhrase phrase) {
    Frame frame = phrase.frame();
    String first = frame.form(phrase.start());
    return first.equals("un")
        || first.equals("une")
        || lexicon.unnamed.has(first)
        || first.equals("plusieurs")
        || first.equals("certains")
        || first.equals("des");
  }

  private static boolean definite(NounPhrase phrase) {
    String first = phrase.frame().form(phrase.start());
    return first.equals("le")
        || first.equals("la")
        || first.equals("l'")
        || first.equals("ce")
        || first.equals("cette")
        || first.equals("cet")
        || first.equals("son")
        || first.equals("sa");
  }

  private static boolean plural(NounPhrase phrase) {
    String first = phrase.frame().form(phrase.start());
    return first.equals("les")
        || first.equals("des")
        || first.equals("ces")
        || first.equals("ses")
        || first.equals("plusieurs")
        || first.equals("certains")
        || first.equals("leurs");
  }

  private void remember(Known known) {
    heard.put(known.name(), now);
    latest = known;
    boolean person =
        known.kind() == Speaker.Kind.PERSON
            || known.kind() == Speaker.Kind.UNNAMED
            || known.kind() == Speaker.Kind.OFFICE;
    if (person || last == null || last.kind() != Speaker.Kind.PERSON) {
      last = known;
    }
    if (person) {
      recent.removeIf(other -> other.name().equals(known.name()));
      recent.add(0, known);
      if (recent.size() > MEMORY) {
        recent.remove(MEMORY);
      }
    }
    if (known.kind() != Speaker.Kind.PERSON) {
      lastSource = known;
    }
    if (known.kind() == Speaker.Kind.GROUP) {
      lastGroup = known;
    }
  }
}
