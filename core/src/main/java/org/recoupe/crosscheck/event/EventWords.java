package org.recoupe.crosscheck.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.annotation.quotation.Conjugation;
import org.recoupe.text.WordKinds;
import org.recoupe.text.WordList;

/** The words of {@code events.txt} by their forms: nouns and verbs that tell the same event. */
final class EventWords {
  private static final String FILE = "fr/statement/events.txt";
  private static final String FIELDS = " \\| ";

  private final WordKinds kinds = new WordKinds("fr/statement/event-words.txt");
  private final Map<String, List<Sense>> senses = new LinkedHashMap<>();
  private final Set<String> hedges = new LinkedHashSet<>();

  /** The form of a word. */
  enum Form {
    NOUN,
    PARTICIPLE,
    PRESENT,
    FUTURE,
    CONDITIONAL,
    GERUND,
    INFINITIVE
  }

  /** Who the complement of a noun with « de », or the subject of an active verb, is. */
  enum Frame {
    /** A noun's complement is to whom it happens; a verb's subject does it. */
    OBJECT,
    /** Both do it. */
    DOER,
    /** To both it happens. */
    SUBJECT_ONLY,
    /** A noun's complement, or a verb's subject, may be either. */
    EITHER
  }

  /**
   * What a word may tell.
   *
   * @param event number of the event
   * @param once true if it happens once to one person or thing
   * @param form form of the word
   * @param frame what its complement or subject is
   * @param reflexive true if the verb needs « se »
   * @param rest words that must follow
   */
  record Sense(
      int event, boolean once, Form form, Frame frame, boolean reflexive, List<String> rest) {
    Sense {
      rest = List.copyOf(rest);
    }
  }

  /** Reads the words; they are the same for all stories. */
  EventWords() {
    Conjugation conjugation =
        new Conjugation("fr/quotation/paradigms.txt", "fr/statement/paradigms.txt");
    hedges.addAll(kinds.of("hedge"));
    for (String verb : kinds.of("hedging")) {
      Conjugation.Forms forms = conjugation.of(verb);
      hedges.add(verb);
      hedges.addAll(forms.finite());
      hedges.addAll(forms.participle());
      hedges.add(forms.gerund());
    }
    int event = 0;
    for (String line : WordList.lines(FILE)) {
      String[] fields = line.substring(0, line.indexOf('#')).strip().split(FIELDS);
      boolean once = fields[0].equals("once");
      for (String noun : fields[1].split(" ")) {
        addNoun(noun, event, once);
      }
      for (String verb : fields[2].split(" ")) {
        addVerb(verb, event, once, conjugation);
      }
      event++;
    }
  }

  private static Frame frame(String word) {
    return word.endsWith(":a") ? Frame.DOER : word.endsWith(":u") ? Frame.EITHER : Frame.OBJECT;
  }

  private static List<String> words(String word) {
    int colon = word.indexOf(':');
    String bare = colon < 0 ? word : word.substring(0, colon);
    return List.of(bare.replace("'", "'_").split("_"));
  }

  private void addNoun(String noun, int event, boolean once) {
    List<String> words = words(noun);
    List<String> rest = words.subList(1, words.size());
    Frame frame = frame(noun);
    for (String form : List.of(words.get(0), words.get(0) + "s")) {
      add(form, new Sense(event, once, Form.NOUN, frame, false, rest));
    }
  }

  private void addVerb(String verb, int event, boolean once, Conjugation conjugation) {
    Frame frame = frame(verb) == Frame.EITHER ? Frame.SUBJECT_ONLY : frame(verb);
    frame = verb.endsWith(":e") ? Frame.EITHER : frame;
    List<String> words = words(verb);
    boolean reflexive = words.get(0).equals("se") || words.get(0).equals("s'");
    words = reflexive ? words.subList(1, words.size()) : words;
    String infinitive = words.get(0);
    List<String> rest = words.subList(1, words.size());
    Conjugation.Forms forms = conjugation.of(infinitive);
    for (String form : forms.finite()) {
      add(form, new Sense(event, once, tense(form, infinitive), frame, reflexive, rest));
    }
    for (String form : forms.participle()) {
      add(form, new Sense(event, once, Form.PARTICIPLE, frame, reflexive, rest));
    }
    add(forms.gerund(), new Sense(event, once, Form.GERUND, frame, reflexive, rest));
    add(infinitive, new Sense(event, once, Form.INFINITIVE, frame, reflexive, rest));
  }

  private static Form tense(String form, String infinitive) {
    String mark = infinitive.endsWith("er") ? "er" : "r";
    boolean imperfect =
        infinitive.endsWith("rir")
            && form.startsWith(infinitive.substring(0, infinitive.length() - 2) + "ai");
    if (form.endsWith(mark + "a") || form.endsWith(mark + "ont")) {
      return Form.FUTURE;
    }
    return !imperfect && (form.endsWith(mark + "ait") || form.endsWith(mark + "aient"))
        ? Form.CONDITIONAL
        : Form.PRESENT;
  }

  private void add(String form, Sense sense) {
    List<Sense> some = senses.computeIfAbsent(form, f -> new ArrayList<>());
    if (!some.contains(sense)) {
      some.add(sense);
    }
  }

  /** Small words by which events are read. */
  WordKinds kinds() {
    return kinds;
  }

  /** Numbers of the events that words may tell. */
  static Set<Integer> events(List<Sense> senses) {
    Set<Integer> events = new LinkedHashSet<>();
    senses.forEach(sense -> events.add(sense.event()));
    return events;
  }

  /** True for a word before an event that may not have happened. */
  boolean isHedge(String word) {
    return hedges.contains(word);
  }

  /** What the folded {@code word} may tell. */
  List<Sense> of(String word) {
    return senses.getOrDefault(word, List.of());
  }
}
