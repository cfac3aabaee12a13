package org.recoupe.annotation.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.annotation.rule.Word;
import org.recoupe.annotation.rule.Words;

/**
 * Reads the tense of a clause from the forms of its verbs, without a tagger: endings and
 * auxiliaries listed in {@code fr/time/tense.txt}.
 */
final class Tenses {
  /** How far a participle may stand from its auxiliary (« ont à nouveau ralenti »). */
  private static final int AUXILIARY_REACH = 4;

  /** What a comma between verb and time counts, in words. */
  private static final int COMMA = 3;

  /** What a quotation mark, bracket or colon counts. */
  private static final int WALL = 12;

  private static final int LEAST_LENGTH = 4;

  /** What a participle without auxiliary counts: a finite verb that near is its auxiliary. */
  private static final int BARE = 3;

  private final Map<String, Set<String>> sections = new LinkedHashMap<>();
  private final Map<String, List<String>> endings = new LinkedHashMap<>();

  Tenses(List<String> lines) {
    Set<String> current = new LinkedHashSet<>();
    for (String raw : lines) {
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        current = new LinkedHashSet<>();
        sections.put(line.substring(1, line.length() - 1), current);
      } else {
        current.addAll(List.of(line.split(" +")));
      }
    }
    sections.forEach((name, words) -> endings.put(name, List.copyOf(words)));
  }

  /** A sign of tense. */
  private record Sign(int at, Tense tense, boolean bare) {
    Sign(int at, Tense tense) {
      this(at, tense, false);
    }
  }

  /**
   * Tense of the verb nearest to the words {@code first} to {@code last}.
   *
   * @param from first word of the sentence
   * @param to word after the last of the sentence
   */
  Tense at(Words words, int from, int to, int first, int last) {
    int before = first - 1;
    while (before > from && has("between", words.folded(before))) {
      before--;
    }
    if (has("past before", words.folded(before))) {
      return Tense.PAST;
    }
    if (has("future before", words.folded(before))) {
      return Tense.FUTURE;
    }
    Tense tense = Tense.UNKNOWN;
    int best = Integer.MAX_VALUE;
    for (Sign sign : signs(words, from, to, first, last)) {
      int distance =
          sign.bare()
              ? BARE
              : sign.at() < first
                  ? distance(words, sign.at(), first)
                  : distance(words, last - 1, sign.at());
      if (distance < best) {
        best = distance;
        tense = sign.tense();
      }
    }
    return tense;
  }

  private static int distance(Words words, int from, int to) {
    int distance = to - from;
    for (int i = from + 1; i < to; i++) {
      distance +=
          switch (words.folded(i)) {
            case "," -> COMMA;
            case "«", "»", "\"", "“", "”", "(", ")", ":", ";" -> WALL;
            default -> 0;
          };
    }
    return distance;
  }

  private List<Sign> signs(Words words, int from, int to, int first, int last) {
    List<Sign> signs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i >= first && i < last) {
        continue;
      }
      Word word = words.get(i);
      String form = word.form();
      if (!word.isLetters()) {
        continue;
      }
      if (is("future", form)) {
        signs.add(new Sign(i, Tense.FUTURE));
      } else if (has("auxiliaries", form) && participle(words, i, to)) {
        signs.add(new Sign(i, Tense.PAST));
      } else if (is("past", form)) {
        signs.add(new Sign(i, Tense.PAST));
      } else if (i + 1 == first && bareParticiple(form)) {
        signs.add(new Sign(i, Tense.PAST, true));
      } else if (has("present forms", form)) {
        signs.add(new Sign(i, Tense.PRESENT));
      }
    }
    return signs;
  }

  /** « un message publié mardi », unless an auxiliary of the future stands before it. */
  private boolean bareParticiple(String form) {
    return form.length() > LEAST_LENGTH
        && ends("bare participle endings", form)
        && !has("participle not", form);
  }

  private boolean participle(Words words, int auxiliary, int to) {
    int end = Math.min(to, auxiliary + 1 + AUXILIARY_REACH);
    for (int i = auxiliary + 1; i < end; i++) {
      String form = words.get(i).form();
      if (is("future", form)) {
        return false;
      }
      if (words.get(i).isLetters()
          && form.length() > 1
          && ends("participle endings", form)
          && !has("participle not", form)
          && !has("determiners", words.get(i - 1).form())) {
        return true;
      }
    }
    return false;
  }

  private boolean is(String tense, String form) {
    if (has(tense + " not", form)) {
      return false;
    }
    return has(tense + " forms", form)
        || form.length() >= LEAST_LENGTH && ends(tense + " endings", form);
  }

  private boolean has(String section, String form) {
    Set<String> words = sections.get(section);
    return words != null && words.contains(form);
  }

  private boolean ends(String section, String form) {
    List<String> list = endings.getOrDefault(section, List.of());
    for (String ending : list) {
      if (form.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
