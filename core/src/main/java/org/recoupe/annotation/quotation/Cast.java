package org.recoupe.annotation.quotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;

/**
 * The persons and bodies of one article: full names by their last word, and descriptions by the
 * names that stand beside them (« le préfet Paul Verdier »).
 */
final class Cast {
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.[ -]?\\p{Lu}\\.");

  private final Lexicon lexicon;
  private final Mentions recognised;
  private final Map<String, String> fullNames = new LinkedHashMap<>();
  private final Titles descriptions;
  private final Bodies bodies;
  private final Seats seats;

  /** Starts with the names that were recognised as persons. */
  Cast(Lexicon lexicon, List<Mention> mentions, Seats seats) {
    this.lexicon = lexicon;
    this.seats = seats;
    this.descriptions = new Titles(lexicon, seats);
    this.recognised = new Mentions(mentions);
    this.bodies = new Bodies(lexicon, recognised);
    for (Mention mention : mentions) {
      boolean person = mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME;
      int space = mention.name().indexOf(' ');
      if (person && space > 0) {
        String name = mention.name();
        while (space > 0) {
          fullNames.putIfAbsent(Frames.fold(name.substring(space + 1)), name);
          space = name.indexOf(' ', space + 1);
        }
      }
    }
  }

  /** True for a name that was recognised as that of a place, a product or an event. */
  private boolean isThing(Span name) {
    Mention mention = recognised.at(name);
    return mention != null
        && mention.type() != EntityType.PERSON
        && mention.type() != EntityType.ORGANISATION;
  }

  static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) && !isInitials(word);
  }

  /** « P.V. »: all that a report of a court gives of a name. */
  static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches();
  }

  /** Learns the names and descriptions of a frame. */
  void learn(Frame frame, NounPhrases phrases) {
    bodies.learn(frame, phrases);
    for (int i = 0; i < frame.size(); i++) {
      if (frame.isName(i) && (i == 0 || !frame.isName(i - 1))) {
        int to = phrases.nameRun(frame, i);
        if (to - i >= 2) {
          name(frame, i, to);
        }
      }
      boolean title = lexicon.titles.at(frame, i) > 0 || lexicon.bodies.has(frame.form(i));
      if (title && i > 0 && lexicon.determiners.has(frame.form(i - 1))) {
        NounPhrase phrase = phrases.at(frame, i - 1);
        if (phrase != null && phrase.named()) {
          describe(phrase);
        }
      }
      if (title && i > 1) {
        apposed(frame, i, phrases);
      }
      int to = lexicon.civil.has(frame.form(i)) ? phrases.nameRun(frame, i + 1) : 0;
      if (to > i + 1) {
        addressed(frame.form(i), full(Spaces.single(frame.words(i + 1, to))));
      }
    }
  }

  /** « Me Castel » is « l'avocate », « le Dr Arnal » is « le médecin ». */
  private void addressed(String civil, String name) {
    for (String head : lexicon.civilHeads.getOrDefault(civil, List.of())) {
      descriptions.add(head, Set.of(head), name);
    }
  }

  /** The full name of a body that is called by its noun alone, or null. */
  @Nullable String body(NounPhrase phrase) {
    if (phrase.bodyEnd() - phrase.head() != 1) {
      return null;
    }
    String full = seats.one(phrase, bodies.all(phrase.headForm()));
    for (String noun : lexicon.standIns.getOrDefault(phrase.headForm(), List.of())) {
      full = full == null && bodies.isNew(phrase.headForm()) ? bodies.full(noun) : full;
    }
    return full;
  }

  /** « Paul Verdier, préfet du Val », « Paul Verdier, le préfet du Val ». */
  private void apposed(Frame frame, int i, NounPhrases phrases) {
    int comma = frame.form(i - 1).equals(",") ? i - 1 : i - 2;
    if (!frame.form(comma).equals(",") || comma < 1 || !frame.isName(comma - 1)) {
      return;
    }
    int start = comma - 1;
    while (start > 0 && comma - start < 5 && frame.isName(start - 1)) {
      start--;
    }
    // « avenue des Érables, l'officier ... »
    boolean place = start == comma - 1 && PhraseNames.hangs(lexicon, frame, start);
    if (place || isThing(frame.span(start, comma))) {
      return;
    }
    NounPhrase phrase = phrases.apposed(frame, i);
    if (phrase != null && !phrase.named()) {
      while (start < comma - 1 && lexicon.civil.has(frame.form(start))) {
        start++;
      }
      describe(phrase, full(Spaces.single(frame.words(start, comma))));
    }
  }

  private void name(Frame frame, int from, int to) {
    int start = from;
    boolean hangs = from > 0 && PhraseNames.hangs(lexicon, frame, from);
    if (hangs && to - from < 3) {
      return;
    }
    start = hangs ? to - 2 : start;
    while (start < to
        && (lexicon.civil.has(frame.form(start))
            || lexicon.determiners.has(frame.form(start))
            || lexicon.titles.has(frame.form(start))
            || lexicon.prepositions.has(frame.form(start))
            || lexicon.openers.has(frame.form(start))
            || lexicon.conjunctions.has(frame.form(start))
            || lexicon.media.has(frame.form(start))
            || isAcronym(frame.words(start, start + 1)))) {
      start++;
    }
    if (to - start < 2 || start > from && lexicon.civil.has(frame.form(from))) {
      return;
    }
    String name = Spaces.single(frame.words(start, to));
    for (int i = start + 1; i < to; i++) {
      if (frame.isName(i)) {
        fullNames.putIfAbsent(Frames.fold(frame.words(i, to)), name);
      }
    }
  }

  private void describe(NounPhrase phrase) {
    int to = phrase.nameStart() < phrase.bodyEnd() ? phrase.nameStart() : phrase.bodyEnd();
    descriptions.add(phrase, to, full(phrase.name()));
  }

  /** Learns that {@code phrase}, which has no name, stands for {@code name}. */
  void describe(NounPhrase phrase, String name) {
    descriptions.add(phrase, phrase.bodyEnd(), name);
  }

  /** False where {@code name} bears another title, or this one with other words. */
  boolean mayBe(String name, NounPhrase phrase) {
    return descriptions.allow(name, phrase);
  }

  /** True where {@code phrase} stands in another town than that of which {@code name} has it. */
  boolean isElsewhere(NounPhrase phrase, String name) {
    return descriptions.isElsewhere(phrase, name);
  }

  /** True where no title of {@code name} is known. */
  boolean isUntitled(String name) {
    return descriptions.isUntitled(name);
  }

  /** The names that a description was given beside, in order: all its words must fit. */
  List<String> described(NounPhrase phrase) {
    return descriptions.names(phrase);
  }

  /** « la préfecture » as « préfecture ». */
  String withoutArticle(NounPhrase phrase) {
    Frame frame = phrase.frame();
    boolean article =
        (lexicon.articles.has(frame.form(phrase.start()))
                || lexicon.contracted.has(frame.form(phrase.start())))
            && phrase.bodyEnd() - phrase.start() > 1;
    int from = article ? phrase.start() + 1 : phrase.start();
    return Spaces.single(frame.words(from, phrase.bodyEnd()));
  }

  /** The full name that ends as {@code name} does. */
  String full(String name) {
    String found = fullNames.get(Frames.fold(name));
    return found == null ? name : found;
  }

  /** True if the article has a longer name that ends with {@code name}. */
  boolean hasFull(String name) {
    return fullNames.containsKey(Frames.fold(name));
  }
}
