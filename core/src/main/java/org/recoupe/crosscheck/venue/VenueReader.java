package org.recoupe.crosscheck.venue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;
import org.recoupe.text.WordList;

/**
 * Finds where a report says by what medium or on what occasion somebody spoke: « a déclaré Ana
 * Morel sur Radio Port », « Dans un tweet, elle a écrit ». Linear in the length of the article.
 */
final class VenueReader {
  /** Words, quoted ones aside, between a venue and the cue or the speaker that it belongs to. */
  private static final int REACH = 9;

  /** Words between « sur » and the name of a medium. */
  private static final int LONGEST_LEAD = 7;

  /** Characters of what is shown. */
  private static final int LONGEST = 160;

  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");

  private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
  private final Set<String> leading = new LinkedHashSet<>();
  private final Set<String> between = new LinkedHashSet<>();
  private final Set<String> speaking = new LinkedHashSet<>();

  /** Words in a row and the place that they name. */
  private record Phrase(List<String> words, String place, boolean medium) {}

  /**
   * A venue.
   *
   * @param sentence number of its sentence
   * @param speaker place of a name of who speaks, in this sentence or an earlier one
   * @param place name of the venue
   * @param at from the first to the last of cue, speaker and venue
   * @param named true if the speaker is named there
   */
  record Venue(int sentence, Span speaker, String place, Span at, boolean named) {}

  VenueReader() {
    for (String line : WordList.lines("fr/statement/venues.txt")) {
      String kind = line.substring(0, line.indexOf(' '));
      String[] all = line.substring(line.indexOf(' ') + 1).split(", +");
      for (String one : all) {
        List<String> words = words(one);
        switch (kind) {
          case "media" -> addMedium(words);
          case "place" -> add(new Phrase(words, all[0], false));
          case "leading" -> leading.add(words.get(0));
          case "between" -> between.addAll(words);
          default -> speaking.add(one);
        }
      }
    }
  }

  /** « Le Monde », and « Monde » for « au Monde ». */
  private void addMedium(List<String> words) {
    boolean article = ARTICLES.contains(words.get(0)) && words.size() > 1;
    List<String> bare = article ? words.subList(1, words.size()) : words;
    String place = String.join("", bare).replace("-", "");
    add(new Phrase(words, place, true));
    if (article) {
      add(new Phrase(bare, place, true));
    }
  }

  private static List<String> words(String phrase) {
    return List.of(Lexicon.fold(phrase).replace("'", "' ").strip().split(" +"));
  }

  private void add(Phrase phrase) {
    phrases.computeIfAbsent(phrase.words().get(0), k -> new ArrayList<>()).add(phrase);
  }

  /** The words of a sentence, folded. */
  private record Line(Sentence sentence, List<String> words, String text) {
    /** True for a name, as far as the case of its first letter tells. */
    boolean isName(int k) {
      return !Character.isLowerCase(text.charAt(at(k).start()));
    }

    Span at(int k) {
      return sentence.tokens().get(k).at();
    }

    int size() {
      return words.size();
    }

    String word(int k) {
      return k >= 0 && k < words.size() ? words.get(k) : "";
    }

    /** Number of the first word that ends behind {@code place}. */
    int number(int place) {
      int k = 0;
      while (k < size() && at(k).end() <= place) {
        k++;
      }
      return k;
    }
  }

  /** Somebody who speaks in a sentence: where, by which word, and a place of his name. */
  private record Voice(@Nullable Span at, Span cue, Span name) {}

  /** The venues of {@code article}, in text order. */
  List<Venue> read(AnnotatedArticle article) {
    String text = article.segments().text();
    Map<String, Span> names = new LinkedHashMap<>();
    for (Mention mention : article.mentions()) {
      names.putIfAbsent(mention.name(), mention.at());
    }
    List<Span> said = new ArrayList<>();
    for (Quotation quotation : article.quotations()) {
      said.add(quotation.at());
    }
    List<Venue> venues = new ArrayList<>();
    List<Sentence> sentences = article.segments().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      Line line = line(sentences.get(s), text);
      List<Voice> voices = null;
      for (int k = 0; k < line.size(); k++) {
        Phrase phrase = phrase(line, k);
        if (phrase == null || isSaid(line.at(k), said)) {
          continue;
        }
        int last = k + phrase.words().size() - 1;
        if (voices == null) {
          voices = voices(article, line, names);
        }
        Venue venue = venue(line, s, opening(line, k), last, phrase, voices, said);
        if (venue != null) {
          venues.add(venue);
        }
        k = last;
      }
    }
    return venues;
  }

  private static Line line(Sentence sentence, String text) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      words.add(Lexicon.fold(token.at().of(text)));
    }
    return new Line(sentence, words, text);
  }

  /** The longest phrase at word {@code k}; a medium only where a word leads to it. */
  private @Nullable Phrase phrase(Line line, int k) {
    Phrase longest = null;
    for (Phrase phrase : phrases.getOrDefault(line.word(k), List.of())) {
      int size = phrase.words().size();
      if (k + size <= line.size()
          && line.words().subList(k, k + size).equals(phrase.words())
          && (longest == null || size > longest.words().size())
          && (!phrase.medium() || line.isName(k + size - 1) && led(line, k) < k)) {
        longest = phrase;
      }
    }
    return longest;
  }

  /** « dans un entretien au Figaro »: the place that leads to a medium is shown with it. */
  private int opening(Line line, int k) {
    int first = led(line, k);
    Phrase before = first == k ? null : phrase(line, first - 1);
    return before == null || before.medium() || before.words().size() > 1
        ? first
        : led(line, first - 1);
  }

  /** Number of the word that leads to a name at {@code k}; {@code k} where none does. */
  private int led(Line line, int k) {
    for (int b = k - 1; b >= Math.max(0, k - LONGEST_LEAD); b--) {
      if (leading.contains(line.word(b))) {
        return b;
      }
      if (!between.contains(line.word(b))) {
        return k;
      }
    }
    return k;
  }

  /** Who speaks in a sentence: those quoted, or the only one named beside a word for speaking. */
  private List<Voice> voices(AnnotatedArticle article, Line line, Map<String, Span> names) {
    Span at = line.sentence().at();
    List<Voice> voices = new ArrayList<>();
    for (Quotation quotation : article.quotations()) {
      Speaker speaker = quotation.speaker();
      Span cue = quotation.cue().at();
      if (speaker == null || cue == null || !at.contains(cue)) {
        continue;
      }
      Span own = speaker.at();
      Span name = names.get(speaker.name());
      name = name == null ? own : name;
      if (name != null) {
        voices.add(new Voice(own != null && at.contains(own) ? own : null, cue, name));
      }
    }
    if (voices.isEmpty()) {
      Mention only = only(article, at);
      for (int k = 0; only != null && k < line.size(); k++) {
        if (speaking.contains(line.word(k))) {
          voices.add(new Voice(only.whole(), line.at(k), only.at()));
          break;
        }
      }
    }
    return voices;
  }

  private static @Nullable Mention only(AnnotatedArticle article, Span sentence) {
    Mention only = null;
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.PERSON && sentence.contains(mention.at())) {
        if (only != null && !only.name().equals(mention.name())) {
          return null;
        }
        only = only == null ? mention : only;
      }
    }
    return only;
  }

  private static boolean isSaid(Span at, List<Span> said) {
    return said.stream().anyMatch(at::overlaps);
  }

  /** The venue of the voice that is nearest; null where none is near. */
  private static @Nullable Venue venue(
      Line line,
      int sentence,
      int first,
      int last,
      Phrase phrase,
      List<Voice> voices,
      List<Span> said) {
    Venue best = null;
    int nearest = REACH + 1;
    Span place = line.at(first).union(line.at(last));
    for (Voice voice : voices) {
      if (voice.at() != null && voice.at().overlaps(place)) {
        // « selon des journalistes de l'AFP »
        continue;
      }
      Span frame = voice.at() == null ? voice.cue() : voice.cue().union(voice.at());
      Span near =
          distance(line, first, last, frame, said) <= distance(line, first, last, voice.cue(), said)
              ? frame
              : voice.cue();
      int distance = distance(line, first, last, near, said);
      Span whole = near.union(place);
      if (distance < nearest && whole.length() <= LONGEST && !isSaid(whole, said)) {
        nearest = distance;
        boolean named = voice.at() != null && voice.at().overlaps(voice.name());
        best = new Venue(sentence, voice.name(), phrase.place(), whole, named);
      }
    }
    return best;
  }

  /** Words between a venue and {@code frame}, without what is quoted. */
  private static int distance(Line line, int first, int last, Span frame, List<Span> said) {
    int from = line.number(frame.start());
    int to = line.number(frame.end() - 1);
    int words = 0;
    for (int k = last + 1; k < from; k++) {
      words += isSaid(line.at(k), said) ? 0 : 1;
    }
    for (int k = to + 1; k < first; k++) {
      words += isSaid(line.at(k), said) ? 0 : 1;
    }
    return words;
  }
}
