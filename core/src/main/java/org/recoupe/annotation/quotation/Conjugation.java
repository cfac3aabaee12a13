package org.recoupe.annotation.quotation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.WordList;

/** Third-person forms of French verbs. */
public final class Conjugation {
  private static final int FINITE = 10;

  private final Map<String, List<String>> paradigms = new LinkedHashMap<>();

  /**
   * Forms of one verb.
   *
   * @param finite present, imperfect, past, future and conditional
   * @param participle past participle, without agreement
   * @param gerund « disant »
   */
  public record Forms(Set<String> finite, Set<String> participle, String gerund) {}

  /** Reads paradigms; those of a later file come before those of an earlier one. */
  public Conjugation(String... files) {
    for (String file : files) {
      for (String line : WordList.lines(file)) {
        int colon = line.indexOf(':');
        String forms = line.substring(colon + 1, line.indexOf('#')).strip();
        paradigms.put(line.substring(0, colon), List.of(forms.split(" ", -1)));
      }
    }
  }

  /** The forms of a verb. */
  public Forms of(String infinitive) {
    String best = "";
    for (String end : paradigms.keySet()) {
      if (infinitive.endsWith(end) && end.length() > best.length()) {
        best = end;
      }
    }
    List<String> ends = paradigms.get(best);
    if (ends != null) {
      String stem = infinitive.substring(0, infinitive.length() - best.length());
      Set<String> finite = new LinkedHashSet<>();
      for (String form : ends.subList(0, FINITE)) {
        finite.add(stem + form);
      }
      return new Forms(finite, agreeing(stem + ends.get(FINITE)), stem + ends.get(FINITE + 1));
    }
    if (infinitive.endsWith("er")) {
      return first(infinitive);
    }
    String stem = infinitive.substring(0, infinitive.length() - 2);
    if (infinitive.endsWith("ir")) {
      return regular(
          stem,
          "it issent issait issaient it irent ira iront irait iraient",
          stem + "i",
          stem + "issant");
    }
    return regular(stem, " ent ait aient it irent ra ront rait raient", stem + "u", stem + "ant");
  }

  private static Forms regular(String stem, String ends, String participle, String gerund) {
    Set<String> finite = new LinkedHashSet<>();
    for (String end : ends.split(" ", -1)) {
      finite.add(stem + end);
    }
    return new Forms(finite, agreeing(participle), gerund);
  }

  /** Verbs in -er, with their changes of spelling. */
  private static Forms first(String infinitive) {
    String stem = infinitive.substring(0, infinitive.length() - 2);
    String soft = stem.endsWith("g") ? stem + "e" : stem.endsWith("c") ? soften(stem) : stem;
    Set<String> finite = new LinkedHashSet<>();
    for (String strong : strong(stem)) {
      for (String end : List.of("e", "ent", "era", "eront", "erait", "eraient")) {
        finite.add(strong + end);
      }
    }
    for (String end : List.of("era", "eront", "erait", "eraient", "èrent")) {
      finite.add(stem + end);
    }
    for (String end : List.of("ait", "aient", "a")) {
      finite.add(soft + end);
    }
    return new Forms(finite, agreeing(stem + "é"), soft + "ant");
  }

  private static String soften(String stem) {
    return stem.substring(0, stem.length() - 1) + "ç";
  }

  /** Stems before a silent end: rappell-, révèl-, appui-. */
  private static Set<String> strong(String stem) {
    Set<String> stems = new LinkedHashSet<>();
    int last = stem.length() - 1;
    char vowel = stem.charAt(last - 1);
    char end = stem.charAt(last);
    if (stem.endsWith("gn") || stem.endsWith("gr") || stem.endsWith("gu")) {
      vowel = stem.charAt(last - 2);
      if (vowel == 'é') {
        stems.add(stem.substring(0, last - 2) + "è" + stem.substring(last - 1));
      }
    } else if ((vowel == 'é' || vowel == 'e') && "bcdgjklmnprstvz".indexOf(end) >= 0) {
      stems.add(stem.substring(0, last - 1) + "è" + end);
      if (vowel == 'e' && (end == 'l' || end == 't')) {
        stems.add(stem + end);
      }
    }
    if (end == 'y') {
      stems.add(stem.substring(0, last) + "i");
    }
    if (stems.isEmpty() || end == 'y' || stem.endsWith("ell") || stem.endsWith("ett")) {
      stems.add(stem);
    }
    return stems;
  }

  private static Set<String> agreeing(String participle) {
    Set<String> forms = new LinkedHashSet<>();
    for (String end : List.of("", "e", "s", "es")) {
      forms.add(participle + end);
    }
    return forms;
  }
}
