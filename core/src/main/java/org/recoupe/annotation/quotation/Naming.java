package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;

/** Whom a name, a title or a description means. */
final class Naming {
  /** Most frames since a person without a title whom an office without a holder means. */
  private static final int HOLDS = 3;

  /** Most frames since the person whom « la polémiste » means, who has not spoken yet. */
  private static final int MEANS = 6;

  /** Most frames since the words that somebody goes on with. */
  private static final int SPEAKS_ON = 3;

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final PhraseSigns signs;
  private final Cast cast;
  private final Mentions mentions;
  private final boolean recognised;
  private final Genders genders;
  private final Recall recall;
  private final Pronouns pronouns;
  private final Towns towns;
  private final Marchers marchers;
  private final Besides besides;
  private final Labels labels;
  private final Makers makers;

  Naming(
      Lexicon lexicon,
      NounPhrases phrases,
      PhraseSigns signs,
      Cast cast,
      Mentions mentions,
      Genders genders,
      Recall recall,
      Labels labels,
      Pronouns pronouns) {
    this.pronouns = pronouns;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.signs = signs;
    this.cast = cast;
    this.mentions = mentions;
    this.labels = labels;
    this.makers = new Makers(lexicon, phrases, signs);
    this.towns = new Towns(lexicon, mentions);
    this.marchers = new Marchers(lexicon);
    this.besides = new Besides(lexicon, signs, cast, recall, pronouns);
    this.recognised = !mentions.isEmpty();
    this.genders = genders;
    this.recall = recall;
  }

  /** True where the phrase means one human being. */
  boolean isPerson(NounPhrase phrase) {
    if (!phrase.named()) {
      return signs.titled(phrase) || signs.aged(phrase);
    }
    Frame frame = phrase.frame();
    Mention mention = covering(frame.span(phrase.nameStart(), phrase.nameEnd()));
    if (mention != null) {
      return mention.type() == EntityType.PERSON || Cast.isInitials(phrase.name());
    }
    boolean titled = signs.titled(phrase) || lexicon.civil.has(frame.form(phrase.start()));
    if (recognised && phrase.nameEnd() - phrase.nameStart() == 1) {
      return titled || Cast.isInitials(phrase.name()) || isIntroduced(phrase);
    }
    boolean full = phrase.nameEnd() - phrase.nameStart() >= 2 && !opensWithAcronym(phrase);
    return titled || full || cast.hasFull(phrase.name());
  }

  /** « RAID de Valmont »: no name of a person starts so. */
  private static boolean opensWithAcronym(NounPhrase phrase) {
    return Cast.isAcronym(phrase.frame().words(phrase.nameStart(), phrase.nameStart() + 1))
        && !Cast.isAcronym(phrase.frame().words(phrase.nameEnd() - 1, phrase.nameEnd()));
  }

  /** True for people without a name who march. */
  boolean isCrowd(NounPhrase phrase) {
    return marchers.are(phrase);
  }

  /** True where the phrase means one body: « le parti », « Novapress ». */
  boolean isBody(NounPhrase phrase) {
    if (!phrase.named()) {
      return lexicon.institutions.has(phrase.headForm()) || lexicon.bodies.has(phrase.headForm());
    }
    Mention mention = covering(phrase.frame().span(phrase.nameStart(), phrase.nameEnd()));
    return mention != null && mention.type() == EntityType.ORGANISATION;
  }

  /** Whom {@code phrase}, no pronoun, means. */
  @Nullable Known known(NounPhrase phrase) {
    if (signs.demonym(phrase)) {
      Known meant = pronouns.meant(phrase);
      return meant == null || meant.kind() == Speaker.Kind.PERSON ? meant : lastNamed(phrase);
    }
    NounPhrase led = lexicon.content.leading.has(phrase.headForm()) ? whole(phrase) : null;
    if (led != null) {
      return part(phrase, led);
    }
    if (phrase.named() && !isNetwork(phrase) && !isOfBody(phrase)) {
      return labels.isPeople(phrase) && !isBody(phrase)
          ? new Known(cast.withoutArticle(phrase), Speaker.Kind.GROUP, signs.gender(phrase))
          : named(phrase);
    }
    NounPhrase wearer = labels.wearer(phrase);
    if (wearer != null && !wearer.pronoun()) {
      return known(wearer);
    }
    if (lexicon.crowds.at(phrase.frame(), phrase.head()) > 0
        || marchers.are(phrase)
        || labels.isChant(phrase)
        || marchers.someOfThem(phrase) && recall.isCrowd(lexicon.crowd, Marchers.SINCE)) {
      return new Known(lexicon.crowd, Speaker.Kind.GROUP, 'm');
    }
    boolean plural = signs.plural(phrase);
    char gender = signs.gender(phrase);
    String text = towns.named(phrase, cast.withoutArticle(labels.shortened(phrase)));
    NounPhrase source = makers.of(phrase);
    if (source != null) {
      return source.pronoun() ? recall.last() : known(source);
    }
    NounPhrase whole = whole(phrase);
    if (whole != null) {
      return known(whole);
    }
    boolean title = signs.titled(phrase);
    if (signs.unnamed(phrase) || lexicon.oneOf.at(phrase.frame(), phrase.start()) > 0) {
      boolean human =
          title
              || lexicon.oneOf.at(phrase.frame(), phrase.start()) > 0
              || lexicon.unnamed.has(phrase.headForm())
              || signs.aged(phrase);
      return new Known(text, plural || !human ? Speaker.Kind.GROUP : Speaker.Kind.UNNAMED, gender);
    }
    Known person = title && !plural ? titled(phrase, gender) : null;
    if (person != null) {
      return person;
    }
    String body = plural || title || !signs.definite(phrase) ? null : cast.body(phrase);
    if (body == null && labels.pointsToSource(phrase) && recall.lastSource() != null) {
      return recall.lastSource();
    }
    if (body == null && isNamedBefore(phrase)) {
      return recall.lastGroup();
    }
    return new Known(
        body == null ? text : body,
        plural || !title ? Speaker.Kind.GROUP : Speaker.Kind.OFFICE,
        gender);
  }

  /** « un groupe Facebook » speaks, and not the network. */
  private boolean isNetwork(NounPhrase phrase) {
    String first = phrase.named() ? Frames.fold(phrase.name()).split(" ", 2)[0] : "";
    return phrase.head() < phrase.nameStart() && lexicon.networks.has(first);
  }

  /** « l'ancien sénateur PM », « la présidente du groupe PM »: the party is not who speaks. */
  private boolean isOfBody(NounPhrase phrase) {
    if (phrase.nameEnd() > phrase.bodyEnd()
        || phrase.head() >= phrase.nameStart()
        || !signs.titled(phrase)) {
      return false;
    }
    Mention name = covering(phrase.frame().span(phrase.nameStart(), phrase.nameEnd()));
    return name != null && name.type() == EntityType.ORGANISATION;
  }

  /** The person by name who spoke or was spoken of last and whom « l'Allemand » fits, or null. */
  private @Nullable Known lastNamed(NounPhrase phrase) {
    for (Known known : recall.recent()) {
      if (known.kind() == Speaker.Kind.PERSON && known.fits(signs.gender(phrase))) {
        return known;
      }
    }
    return null;
  }

  /** « la direction de Novapress », which is Novapress with the words that say so. */
  private Known part(NounPhrase phrase, NounPhrase whole) {
    // « la direction de la chaîne privée Novapress »
    boolean described = whole.head() < whole.nameStart();
    int to = described ? phrase.head() + 2 : whole.end();
    String words = Spaces.single(phrase.frame().words(phrase.head(), to));
    words = described ? words + " " + whole.name() : words;
    return new Known(words, Speaker.Kind.GROUP, signs.gender(phrase));
  }

  /** « la rédaction de Novapress » speaks for Novapress. */
  private @Nullable NounPhrase whole(NounPhrase phrase) {
    Frame frame = phrase.frame();
    int of = phrase.head() + 1;
    if (!lexicon.wholes.has(phrase.headForm()) || !lexicon.of.has(frame.form(of))) {
      return null;
    }
    NounPhrase whole = phrases.at(frame, of + 1);
    return whole != null && whole.named() && isBody(whole) ? whole : null;
  }

  /** « le quotidien » behind a source with a name of its own. */
  private boolean isNamedBefore(NounPhrase phrase) {
    Known group = recall.lastGroup();
    return group != null
        && signs.definite(phrase)
        && phrase.bodyEnd() - phrase.head() == 1
        && lexicon.bodies.has(phrase.headForm())
        && group.name().chars().anyMatch(Character::isUpperCase);
  }

  private @Nullable Mention covering(Span name) {
    Mention mention = mentions.at(name);
    return mention != null && mention.at().contains(name) ? mention : null;
  }

  private Known named(NounPhrase phrase) {
    Frame frame = phrase.frame();
    Mention mention = covering(frame.span(phrase.nameStart(), phrase.nameEnd()));
    boolean introduced = isIntroduced(phrase);
    String full = introduced ? phrase.name() : cast.full(phrase.name());
    if (mention != null && !introduced && isFuller(mention, phrase.name(), full)) {
      full = mention.name();
    }
    Mention longer = mentions.at(frame.span(phrase.nameStart(), phrase.nameEnd()));
    if (longer != null && isLongerBody(longer, phrase)) {
      full = longer.name();
    }
    boolean other =
        lexicon.ownNames.has(phrase.headForm())
            || !Cast.isInitials(phrase.name())
                && (mention != null
                    ? mention.type() != EntityType.PERSON
                    : Cast.isAcronym(phrase.name()));
    return new Known(full, other ? Speaker.Kind.GROUP : Speaker.Kind.PERSON, gender(phrase, full));
  }

  /** « le Centre contre la corruption », of which the phrase has the first word. */
  private static boolean isLongerBody(Mention mention, NounPhrase phrase) {
    Span name = phrase.frame().span(phrase.nameStart(), phrase.nameEnd());
    return mention.type() == EntityType.ORGANISATION
        && mention.at().start() == name.start()
        && mention.at().end() > name.end();
  }

  private boolean isFuller(Mention mention, String own, String full) {
    return mention.form() == Mention.Form.NAME
        && mention.name().length() > full.length()
        && mention.name().endsWith(own)
        && !lexicon.media.has(Frames.fold(mention.name().split(" ", 2)[0]));
  }

  private char gender(NounPhrase phrase, String full) {
    char gender = signs.gender(phrase);
    if (gender == '?') {
      gender = genders.of(full);
    }
    for (Known known : recall.recent()) {
      if (gender == '?' && known.name().equals(full)) {
        gender = known.gender();
      }
    }
    return gender;
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
        && (lexicon.one.has(frame.form(end + 1)) || lexicon.years.has(frame.form(end + 2)));
  }

  /** The person whom a title stands for: the one it was given to, else who fits it best. */
  private @Nullable Known titled(NounPhrase phrase, char gender) {
    String described = recall.latest(cast.described(phrase));
    if (described == null) {
      described = recognised(phrase);
      described = described == null || cast.isElsewhere(phrase, described) ? null : described;
    }
    if (described != null) {
      return new Known(
          described, Speaker.Kind.PERSON, gender == '?' ? genders.of(described) : gender);
    }
    if (!signs.definite(phrase) || signs.specific(phrase)) {
      return null;
    }
    for (Known known : recall.recent()) {
      if (known.kind() == Speaker.Kind.PERSON
          && known.fits(gender)
          && cast.mayBe(known.name(), phrase)) {
        cast.describe(phrase, known.name());
        return new Known(known.name(), Speaker.Kind.PERSON, gender);
      }
    }
    Known last = recall.last();
    boolean fresh =
        last != null
            && lexicon.content.statesmen.at(phrase.frame(), phrase.head()) > 0
            && last.kind() == Speaker.Kind.PERSON
            && recall.age(last) <= HOLDS
            && last.fits(gender)
            && cast.isUntitled(last.name());
    if (last != null && fresh) {
      // « Luc Arnal a parlé hier. « Le pont tiendra », a dit le Premier ministre. »
      cast.describe(phrase, last.name());
      return new Known(last.name(), Speaker.Kind.PERSON, gender);
    }
    boolean alone =
        phrase.bodyEnd() - phrase.head() == 1 && lexicon.looseTitles.has(phrase.headForm());
    Known named = alone ? pronouns.named(phrase, MEANS) : null;
    if (named != null && cast.mayBe(named.name(), phrase)) {
      // « Quand Irène Maudet parle, la salle écoute. La chroniqueuse a dit ... »
      cast.describe(phrase, named.name());
      return named;
    }
    return null;
  }

  /**
   * « a ajouté le député du Val » behind words of a person of no such title, or « a-t-il ajouté ».
   */
  @Nullable Known speaksOn(NounPhrase phrase) {
    Known speaker = recall.speaker(SPEAKS_ON);
    if (speaker == null || !speaker.human() || !speaker.fits(signs.gender(phrase))) {
      return null;
    }
    if (phrase.pronoun()) {
      return lexicon.personal.has(phrase.headForm()) ? speaker : null;
    }
    boolean described =
        !phrase.named()
            && signs.titled(phrase)
            && signs.definite(phrase)
            && !signs.plural(phrase)
            && speaker.kind() == Speaker.Kind.PERSON
            && cast.described(phrase).isEmpty()
            && recognised(phrase) == null;
    return described ? speaker : null;
  }

  /** The person of the sentence before whom an office may mean that nobody is known to hold. */
  @Nullable Known beside(NounPhrase phrase, boolean behind) {
    return phrase.pronoun() || recognised(phrase) != null ? null : besides.of(phrase, behind);
  }

  /** The full name that the names' own reading gives a description, or null. */
  private @Nullable String recognised(NounPhrase phrase) {
    Mention mention = mentions.at(phrase.span());
    boolean person =
        mention != null
            && mention.type() == EntityType.PERSON
            && mention.form() == Mention.Form.DESCRIPTION
            && Character.isUpperCase(mention.name().charAt(0))
            && mention.name().indexOf(' ') > 0
            && !mention.name().equals(mention.at().of(phrase.frame().text()));
    return mention != null && person ? mention.name() : null;
  }
}
