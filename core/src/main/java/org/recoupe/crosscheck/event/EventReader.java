package org.recoupe.crosscheck.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.text.Language;
import org.recoupe.text.Sentence;
import org.recoupe.text.WordKinds;

/**
 * Reads what a report tells to have happened: the verbs and nouns of {@link EventWords} with who
 * does it, to whom it happens, where and when. What is denied, asked for or feared is no event.
 */
final class EventReader {
  private final StoryClauses story;
  private final Concepts concepts;
  private final WordKinds kinds;
  private final EventWords words;
  private final Assertion assertion = new Assertion();
  private final NounEvents nouns;
  private final VerbEvents verbs;

  EventReader(StoryClauses story, Concepts concepts, EventWords words) {
    this.story = story;
    this.concepts = concepts;
    this.words = words;
    this.kinds = words.kinds();
    this.nouns = new NounEvents(concepts, words, assertion);
    this.verbs = new VerbEvents(concepts, words, assertion);
  }

  /** The events of all articles, in article and text order. */
  List<Event> read() {
    List<Event> events = new ArrayList<>();
    Map<Integer, Map<Integer, List<Clause>>> bySentence = new LinkedHashMap<>();
    for (Clause clause : story.clauses()) {
      bySentence
          .computeIfAbsent(clause.article(), k -> new LinkedHashMap<>())
          .computeIfAbsent(clause.sentence(), k -> new ArrayList<>())
          .add(clause);
    }
    bySentence.forEach((article, sentences) -> events.addAll(read(article, sentences)));
    return events;
  }

  private List<Event> read(int number, Map<Integer, List<Clause>> sentences) {
    AnnotatedArticle article = story.articles().get(number);
    Language language = article.article().metadata().language();
    if (!language.equals(Language.FRENCH) && !language.equals(Language.UNKNOWN)) {
      return List.of();
    }
    EventAntecedents antecedents = new EventAntecedents(article, sentences);
    List<Event> events = new ArrayList<>();
    for (Map.Entry<Integer, List<Clause>> entry : sentences.entrySet()) {
      Sentence sentence = article.segments().sentences().get(entry.getKey());
      EventLine line = new EventLine(article.segments().text(), sentence, entry.getValue());
      for (int i = 0; i < line.size() && !line.asks(); i++) {
        Event event = event(line, i, antecedents);
        if (event != null && !event.parts().isEmpty() && !event.passage().quoted()) {
          events.add(event);
        }
      }
    }
    return events;
  }

  private @Nullable Event event(EventLine line, int i, EventAntecedents antecedents) {
    List<EventWords.Sense> senses = new ArrayList<>();
    for (EventWords.Sense sense : words.of(kinds.is("not", line.word(i)) ? "" : line.word(i))) {
      if (follows(line, i + 1, sense.rest())) {
        senses.add(sense);
      }
    }
    if (senses.isEmpty()) {
      return null;
    }
    // « mise en examen » tells more than « mise ».
    int most = senses.stream().mapToInt(sense -> sense.rest().size()).max().orElse(0);
    senses.removeIf(sense -> sense.rest().size() < most);
    if (isDenied(line, line.clause(i))) {
      return null;
    }
    boolean noun = isNoun(line, i, senses);
    List<EventWords.Sense> some =
        senses.stream().filter(sense -> (sense.form() == EventWords.Form.NOUN) == noun).toList();
    if (some.isEmpty()) {
      return null;
    }
    if (noun) {
      return nouns.read(line, i, some, antecedents);
    }
    boolean participle =
        some.stream().anyMatch(sense -> sense.form() == EventWords.Form.PARTICIPLE)
            && (some.get(0).form() == EventWords.Form.PARTICIPLE || verbs.hasAuxiliary(line, i));
    EventWords.Form form = participle ? EventWords.Form.PARTICIPLE : some.get(0).form();
    return verbs.read(
        line, i, some.stream().filter(sense -> sense.form() == form).toList(), antecedents);
  }

  private boolean isDenied(EventLine line, Clause clause) {
    for (int k = line.first(clause); k < line.end(clause); k++) {
      if (concepts.denies(line.word(k)) || kinds.is("deny", line.word(k))) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(EventLine line, int from, List<String> rest) {
    for (int k = 0; k < rest.size(); k++) {
      if (!line.word(from + k).equals(rest.get(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean isNoun(EventLine line, int i, List<EventWords.Sense> senses) {
    boolean noun = false;
    boolean verb = false;
    for (EventWords.Sense sense : senses) {
      noun |= sense.form() == EventWords.Form.NOUN;
      verb |= sense.form() != EventWords.Form.NOUN;
    }
    if (!noun || !verb) {
      return noun;
    }
    String before = line.word(i - 1);
    if (i == 0 || line.isSign(i - 1)) {
      return senses.stream().noneMatch(sense -> sense.form() == EventWords.Form.PARTICIPLE);
    }
    // « la troisième marche »: an adjective between.
    return assertion.isNominal(before)
        || !assertion.isFinite(before) && assertion.isNominal(line.word(i - 2));
  }
}
