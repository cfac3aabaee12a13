package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Titles and descriptions of an article, with the names that they stand beside. */
final class Titles {
  /** Most words of a description that is kept. */
  private static final int LONGEST = 12;

  /** Most descriptions with one head that are kept: more are a list of members. */
  private static final int MOST = 60;

  private final Lexicon lexicon;
  private final Seats seats;
  private final Map<String, List<Described>> byHead = new LinkedHashMap<>();

  private record Described(Set<String> words, String name) {}

  Titles(Lexicon lexicon, Seats seats) {
    this.lexicon = lexicon;
    this.seats = seats;
  }

  /** Learns that {@code phrase}, up to word {@code to}, stands for {@code name}. */
  void add(NounPhrase phrase, int to, String name) {
    Set<String> words = words(phrase, Math.min(to, phrase.head() + LONGEST));
    if (words.isEmpty() || lexicon.bodies.has(phrase.headForm())) {
      return;
    }
    add(phrase.headForm(), words, name);
  }

  /** Learns that the title {@code head} with {@code words} stands for {@code name}. */
  void add(String head, Set<String> words, String name) {
    List<Described> known = byHead.computeIfAbsent(head, key -> new ArrayList<>());
    Described described = new Described(words, name);
    if (known.size() < MOST && !known.contains(described)) {
      known.add(described);
    }
  }

  /** False where {@code name} bears another title, or this one with other words. */
  boolean allow(String name, NounPhrase phrase) {
    Set<String> words = words(phrase, phrase.bodyEnd());
    for (Described described : byHead.getOrDefault(phrase.headForm(), List.of())) {
      if (described.name().equals(name)) {
        return (described.words().containsAll(words) || words.containsAll(described.words()))
            && !isElsewhere(phrase, described);
      }
      if (described.words().containsAll(words)) {
        return false;
      }
    }
    if (lexicon.former.has(phrase.frame().form(phrase.head() - 1))) {
      return false;
    }
    boolean office = words.size() > 1 && lexicon.content.leaders.has(phrase.headForm());
    return lexicon.looseTitles.has(phrase.headForm()) && (!office || shares(name, phrase, words));
  }

  /** « le directeur de la gendarmerie ... Le patron de la gendarmerie »: of the same thing. */
  private boolean shares(String name, NounPhrase phrase, Set<String> words) {
    // « le président Luc Arnal ... Le chef de l'État »
    boolean state = lexicon.content.statesmen.at(phrase.frame(), phrase.head()) > 0;
    for (String head : byHead.keySet()) {
      for (Described described : byHead.getOrDefault(head, List.of())) {
        if (state && described.name().equals(name) && lexicon.content.statesmen.has(head)) {
          return true;
        }
        Set<String> own = new LinkedHashSet<>(described.words());
        own.retainAll(words);
        own.remove(phrase.headForm());
        if (described.name().equals(name) && !own.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** True where no title of {@code name} is known. */
  boolean isUntitled(String name) {
    for (List<Described> all : byHead.values()) {
      for (Described described : all) {
        if (described.name().equals(name)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The names that a description was given beside, in order: all its words must fit. */
  List<String> names(NounPhrase phrase) {
    Set<String> words = words(phrase, phrase.bodyEnd());
    List<String> names = new ArrayList<>();
    for (Described described : byHead.getOrDefault(phrase.headForm(), List.of())) {
      if (described.words().containsAll(words) && !isElsewhere(phrase, described)) {
        names.add(described.name());
      }
    }
    return names;
  }

  /** True where {@code phrase} stands in another town than that of which {@code name} has it. */
  boolean isElsewhere(NounPhrase phrase, String name) {
    return byHead.getOrDefault(phrase.headForm(), List.of()).stream()
        .anyMatch(known -> known.name().equals(name) && isElsewhere(phrase, known));
  }

  /** « À Mornay, le maire » is not « le maire de Valmont, Luc Arnal ». */
  private boolean isElsewhere(NounPhrase phrase, Described described) {
    return seats.isElsewhere(phrase, String.join(" ", described.words()));
  }

  private Set<String> words(NounPhrase phrase, int to) {
    Set<String> words = new LinkedHashSet<>();
    for (int i = phrase.head(); i < to; i++) {
      Word word = phrase.frame().word(i);
      if (word.isQuote() && i == phrase.head()) {
        // « le « boxeur » »
        words.add(phrase.headForm());
      } else if (word.kind() == Word.Kind.WORD
          && word.form().length() > 1
          && !lexicon.of.has(word.form())
          && !lexicon.determiners.has(word.form())
          && !lexicon.prepositions.has(word.form())) {
        words.add(lexicon.country(word.form()));
      }
    }
    return words;
  }
}
