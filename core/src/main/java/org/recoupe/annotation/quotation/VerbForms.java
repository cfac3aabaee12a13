package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoupe.annotation.Cue;
import org.recoupe.text.WordList;

/** The verbs of {@code verbs.txt} by their forms. */
final class VerbForms {
  private static final String SEPARATOR = " | ";

  private final List<Verb> verbs = new ArrayList<>();
  private final Map<String, List<Verb>> finite = new LinkedHashMap<>();
  private final Map<String, List<Verb>> participles = new LinkedHashMap<>();
  private final Map<String, List<Verb>> gerunds = new LinkedHashMap<>();
  private final Map<String, List<Verb>> infinitives = new LinkedHashMap<>();

  VerbForms(String file, Conjugation conjugation) {
    for (String line : WordList.lines(file)) {
      Verb verb = parse(line);
      verbs.add(verb);
      Conjugation.Forms forms = conjugation.of(verb.infinitive());
      forms.finite().forEach(form -> add(finite, form, verb));
      forms.participle().forEach(form -> add(participles, form, verb));
      add(gerunds, forms.gerund(), verb);
      add(infinitives, verb.infinitive(), verb);
    }
  }

  private static Verb parse(String line) {
    String[] fields = line.split(" \\| ", 4);
    if (fields.length < 4) {
      throw new IllegalArgumentException("four fields parted by '" + SEPARATOR + "': " + line);
    }
    String lemma = fields[0];
    boolean reflexive = true;
    if (lemma.startsWith("s'") || lemma.startsWith("se ")) {
      lemma = lemma.substring(lemma.startsWith("s'") ? 2 : 3);
    } else if (lemma.startsWith("se-")) {
      lemma = lemma.substring(3);
    } else {
      reflexive = false;
    }
    List<String> words = List.of(lemma.split(" ", -1));
    return new Verb(
        words.get(0),
        reflexive,
        words.subList(1, words.size()),
        Cue.Stance.valueOf(fields[1].toUpperCase(Locale.ROOT)),
        fields[2],
        fields[3]);
  }

  private static void add(Map<String, List<Verb>> forms, String form, Verb verb) {
    forms.computeIfAbsent(form, f -> new ArrayList<>()).add(verb);
  }

  /** All verbs, in the order of the file. */
  List<Verb> verbs() {
    return List.copyOf(verbs);
  }

  List<Verb> finite(String form) {
    return finite.getOrDefault(form, List.of());
  }

  List<Verb> participles(String form) {
    return participles.getOrDefault(form, List.of());
  }

  List<Verb> gerunds(String form) {
    return gerunds.getOrDefault(form, List.of());
  }

  List<Verb> infinitives(String form) {
    return infinitives.getOrDefault(form, List.of());
  }
}
