package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Span;

/**
 * The persons and bodies of one article: full names by their last word, and descriptions by the
 * names that stand beside them (« le préfet Paul Verdier »).
 */
final class Cast {
  /** Most words of a description that is kept. */
  private static final int LONGEST = 12;

  private final Lexicon lexicon;
  private final Mentions recognised;
  private final Map<String, String> fullNames = new LinkedHashMap<>();
  private final List<Described> descriptions = new ArrayList<>();

  private record Described(String head, Set<String> words, String name) {}

  /** Starts with the names that were recognised as persons. */
  Cast(Lexicon lexicon, List<Mention> mentions) {
    this.lexicon = lexicon;
    this.recognised = new Mentions(mentions);
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

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  /** Learns the names and descriptions of a frame. */
  void learn(Frame frame, NounPhrases phrases) {
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
    }
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
    boolean place = start == comma - 1 && NounPhrases.hangs(frame, start);
    if (place || isThing(frame.span(start, comma))) {
      return;
    }
    NounPhrase phrase = phrases.apposed(frame, i);
    if (phrase != null && !phrase.named()) {
      while (start < comma - 1 && lexicon.civil.has(frame.form(start))) {
        start++;
      }
      describe(phrase, full(frame.words(start, comma).replaceAll("\\s+", " ")));
    }
  }

  private void name(Frame frame, int from, int to) {
    int start = from;
    boolean hangs = from > 0 && NounPhrases.hangs(frame, from);
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
    String name = frame.words(start, to).replaceAll("\\s+", " ");
    for (int i = start + 1; i < to; i++) {
      if (frame.isName(i)) {
        fullNames.putIfAbsent(Frames.fold(frame.words(i, to)), name);
      }
    }
  }

  private void describe(NounPhrase phrase) {
    int to = phrase.nameStart() < phrase.bodyEnd() ? phrase.nameStart() : phrase.bodyEnd();
    add(phrase, to, full(phrase.name()));
  }

  /** Learns that {@code phrase}, which has no name, stands for {@code name}. */
  void describe(NounPhrase phrase, String name) {
    add(phrase, phrase.bodyEnd(), name);
  }

  private void add(NounPhrase phrase, int to, String name) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = phrase.head(); i < Math.min(to, phrase.head() + LONGEST); i++) {
      content(phrase.frame(), i, words);
    }
    if (!words.isEmpty() && !lexicon.bodies.has(phrase.headForm())) {
      descriptions.add(new Described(phrase.headForm(), words, name));
    }
  }

  /** False where {@code name} bears another title, or this one with other words. */
  boolean mayBe(String name, NounPhrase phrase) {
    Set<String> words = words(phrase);
    for (Described described : descriptions) {
      if (!described.name().equals(name)) {
        if (described.head().equals(phrase.headForm()) && described.words().containsAll(words)) {
          return false;
        }
        continue;
      }
      if (described.head().equals(phrase.headForm())) {
        return described.words().containsAll(words) || words.containsAll(described.words());
      }
    }
    return lexicon.looseTitles.has(phrase.headForm());
  }

  private Set<String> words(NounPhrase phrase) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = phrase.head(); i < phrase.bodyEnd(); i++) {
      content(phrase.frame(), i, words);
    }
    return words;
  }

  /** « la préfecture » as « préfecture ». */
  String withoutArticle(NounPhrase phrase) {
    Frame frame = phrase.frame();
    boolean article =
        lexicon.articles.has(frame.form(phrase.start())) && phrase.bodyEnd() - phrase.start() > 1;
    int from = article ? phrase.start() + 1 : phrase.start();
    return frame.words(from, phrase.bodyEnd()).replaceAll("\\s+", " ");
  }

  private void content(Frame frame, int i, Set<String> words) {
    Word word = frame.word(i);
    if (word.kind() == Word.Kind.WORD
        && !lexicon.determiners.has(word.form())
        && !lexicon.prepositions.has(word.form())
        && !word.is("de")
        && !word.is("du")
        && !word.is("d'")
        && word.form().length() > 1) {
      words.add(lexicon.country(word.form()));
    }
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

  /** The name that a description was given beside, or null: all its words must fit. */
  @Nullable String described(NounPhrase phrase) {
    Set<String> words = words(phrase);
    String best = null;
    int bestShared = 0;
    for (Described described : descriptions) {
      if (!described.head().equals(phrase.headForm())) {
        continue;
      }
      int shared = 0;
      for (String word : words) {
        if (described.words().contains(word)) {
          shared++;
        }
      }
      boolean fits = shared == words.size();
      if (fits && shared > bestShared) {
        best = described.name();
        bestShared = shared;
      }
    }
    return best;
  }

  /** True if a phrase is feminine by its determiner, title or pronoun. */
  boolean feminine(NounPhrase phrase) {
    Frame frame = phrase.frame();
    if (phrase.pronoun()) {
      return lexicon.feminine.at(frame, phrase.start()) > 0;
    }
    for (int i = phrase.start(); i <= phrase.head(); i++) {
      String form = frame.form(i);
      if (form.equals("la")
          || form.equals("une")
          || form.equals("cette")
          || form.equals("mme")
          || form.equals("mlle")
          || form.equals("madame")) {
        return true;
      }
    }
    return false;
  }

  /** True if a phrase shows that it is masculine. */
  boolean masculine(NounPhrase phrase) {
    Frame frame = phrase.frame();
    if (phrase.pronoun()) {
      return !feminine(phrase) && !frame.form(phrase.start()).startsWith("l'");
    }
    for (int i = phrase.start(); i <= phrase.head(); i++) {
      String form = frame.form(i);
      if (form.equals("le")
          || form.equals("un")
          || form.equals("ce")
          || form.equals("m.")
          || form.equals("m")
          || form.equals("monsieur")) {
        return true;
      }
    }
    return false;
  }
}
