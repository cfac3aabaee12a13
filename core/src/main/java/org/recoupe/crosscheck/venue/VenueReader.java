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
import org.recoupe.crosscheck.clause.SentenceWords;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Span;
import org.recoupe.text.SpanSet;
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
   */
  record Venue(int sentence, Span speaker, String place, Span at) {}

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

  /** Somebody who speaks in a sentence: where, by which word, and a place of his name. */
  private record Voice(@Nullable Span at, Span cue, Span name) {}

  /** The venues of {@code article}, in text order. */
  List<Venue> read(AnnotatedArticle article) {
    SegmentedText text = article.segments();
    Cast cast = new Cast(article);
    List<Venue> venues = new ArrayList<>();
    for (int s = 0; s < text.sentences().size(); s++) {
      SentenceWords line = new SentenceWords(text.text(), text.sentences().get(s));
      List<Voice> voices = null;
      for (int k = 0; k < line.size(); k++) {
        Phrase phrase = phrase(line, k);
        if (phrase == null || cast.said.touches(line.at(k, k))) {
          continue;
        }
        int last = k + phrase.words().size() - 1;
        if (voices == null) {
          voices = voices(cast, s, line);
        }
        Venue venue = venue(line, s, opening(line, k), last, phrase, voices, cast.said);
        if (venue != null) {
          venues.add(venue);
        }
        k = last;
      }
    }
    return venues;
  }

  /** Who speaks in an article and whom it names, by sentence, and what is said. */
  private static final class Cast {
    private final SpanSet said = new SpanSet();
    private final Map<Integer, List<Voice>> voices = new LinkedHashMap<>();
    private final Map<Integer, List<Mention>> persons = new LinkedHashMap<>();

    Cast(AnnotatedArticle article) {
      SegmentedText text = article.segments();
      Map<String, Span> names = new LinkedHashMap<>();
      for (Mention mention : article.mentions()) {
        names.putIfAbsent(mention.name(), mention.at());
        int sentence = within(text, mention.at());
        if (sentence >= 0 && mention.type() == EntityType.PERSON) {
          persons.computeIfAbsent(sentence, k -> new ArrayList<>()).add(mention);
        }
      }
      for (Quotation quotation : article.quotations()) {
        said.add(quotation.at());
        Speaker speaker = quotation.speaker();
        Span cue = quotation.cue().at();
        int sentence = cue == null ? -1 : within(text, cue);
        if (speaker == null || cue == null || sentence < 0) {
          continue;
        }
        Span own = speaker.at();
        Span name = names.getOrDefault(speaker.name(), own);
        if (name != null) {
          boolean here = own != null && within(text, own) == sentence;
          voices
              .computeIfAbsent(sentence, k -> new ArrayList<>())
              .add(new Voice(here ? own : null, cue, name));
        }
      }
    }

    /** Number of the sentence that holds {@code at}; -1 where none does. */
    private static int within(SegmentedText text, Span at) {
      int sentence = text.sentenceAt(at.start());
      return sentence >= 0 && text.sentences().get(sentence).at().contains(at) ? sentence : -1;
    }

    /** The only person whom a sentence names; null for none and for several. */
    @Nullable Mention only(int sentence) {
      Mention only = null;
      for (Mention mention : persons.getOrDefault(sentence, List.of())) {
        if (only != null && !only.name().equals(mention.name())) {
          return null;
        }
        only = only == null ? mention : only;
      }
      return only;
    }
  }

  /** True for a name, as far as the case of its first letter tells. */
  private static boolean isName(SentenceWords line, int k) {
    return !Character.isLowerCase(line.first(k));
  }

  /** The longest phrase at word {@code k}; a medium only where a word leads to it. */
  private @Nullable Phrase phrase(SentenceWords line, int k) {
    Phrase longest = null;
    for (Phrase phrase : phrases.getOrDefault(line.word(k), List.of())) {
      int size = phrase.words().size();
      if (line.are(k, phrase.words())
          && (longest == null || size > longest.words().size())
          && (!phrase.medium() || isName(line, k + size - 1) && led(line, k) < k)) {
        longest = phrase;
      }
    }
    return longest;
  }

  /** « dans un entretien au Figaro »: the place that leads to a medium is shown with it. */
  private int opening(SentenceWords line, int k) {
    int first = led(line, k);
    Phrase before = first == k ? null : phrase(line, first - 1);
    return before == null || before.medium() || before.words().size() > 1
        ? first
        : led(line, first - 1);
  }

  /** Number of the word that leads to a name at {@code k}; {@code k} where none does. */
  private int led(SentenceWords line, int k) {
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
  private List<Voice> voices(Cast cast, int sentence, SentenceWords line) {
    List<Voice> quoted = cast.voices.getOrDefault(sentence, List.of());
    Mention only = quoted.isEmpty() ? cast.only(sentence) : null;
    for (int k = 0; only != null && k < line.size(); k++) {
      if (speaking.contains(line.word(k))) {
        return List.of(new Voice(only.whole(), line.at(k, k), only.at()));
      }
    }
    return quoted;
  }

  /** The venue of the voice that is nearest; null where none is near. */
  private static @Nullable Venue venue(
      SentenceWords line,
      int sentence,
      int first,
      int last,
      Phrase phrase,
      List<Voice> voices,
      SpanSet said) {
    Venue best = null;
    int nearest = REACH + 1;
    Span place = line.at(first, last);
    for (Voice voice : voices) {
      if (voice.at() != null && voice.at().overlaps(place)) {
        // « selon des journalistes de l'AFP »
        continue;
      }
      Span frame = voice.at() == null ? voice.cue() : voice.cue().union(voice.at());
      int toFrame = distance(line, first, last, frame, said);
      int toCue = distance(line, first, last, voice.cue(), said);
      int distance = Math.min(toFrame, toCue);
      Span near = toFrame <= toCue ? frame : voice.cue();
      Span whole = near.union(place);
      if (distance < nearest && whole.length() <= LONGEST && !said.touches(whole)) {
        nearest = distance;
        best = new Venue(sentence, voice.name(), phrase.place(), whole);
      }
    }
    return best;
  }

  /** Words between a venue and {@code frame}, without what is quoted. */
  private static int distance(SentenceWords line, int first, int last, Span frame, SpanSet said) {
    int from = line.from(frame.start());
    int to = line.from(frame.end()) - 1;
    int words = 0;
    for (int k = last + 1; k < from; k++) {
      words += said.touches(line.at(k, k)) ? 0 : 1;
    }
    for (int k = to + 1; k < first; k++) {
      words += said.touches(line.at(k, k)) ? 0 : 1;
    }
    return words;
  }
}
