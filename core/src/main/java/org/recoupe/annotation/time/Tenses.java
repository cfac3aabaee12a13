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

  /** An event stands so many words before its date, with an adjective between. */
  private static final int SCHEDULED_REACH = 3;

  /** What a comma between verb and time counts, in words. */
  private static final int COMMA = 3;

  /** What a quotation mark, bracket or colon counts. */
  private static final int WALL = 12;

  private static final int LEAST_LENGTH = 4;

  /** What the beginning of another clause counts. */
  private static final int RELATIVE = 4;

  /** Words in quotation marks that a sentence holds as if they had none (« l'« acte V » »). */
  private static final int QUOTED_WORDS = 5;

  /** How far what is asked may stand from the word that asks for it. */
  private static final int ASK_REACH = 24;

  /** A day stands so many words behind the verb of saying, its subject between. */
  private static final int SAID_REACH = 5;

  /** What a participle without auxiliary counts: a finite verb that near is its auxiliary. */
  private static final int BARE = 3;

  private static final int LONGEST_ENDING = 8;

  private final Map<String, Set<String>> sections = new LinkedHashMap<>();

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
  }

  /**
   * A sign of tense.
   *
   * @param at index of the word
   * @param tense what it shows
   */
  record Sign(int at, Tense tense) {}

  /**
   * Tense of the verb nearest to the words {@code first} to {@code last}.
   *
   * @param signs the signs in their sentence
   * @param from first word of the sentence
   */
  Tense at(Words words, List<Sign> signs, int from, int first, int last) {
    int before = first - 1;
    while (before > from && has("between", words.folded(before))) {
      before--;
    }
    if (has("past before", words.folded(before))) {
      return Tense.PAST;
    }
    if (has("future before", words.folded(before)) || putOff(words, from, first)) {
      return Tense.FUTURE;
    }
    if (scheduled(words, from, first)) {
      return Tense.UNKNOWN;
    }
    boolean bare = first > from && bareParticiple(words, from, first - 1);
    Tense tense = bare ? Tense.PAST : Tense.UNKNOWN;
    int best = bare ? BARE : Integer.MAX_VALUE;
    for (Sign sign : signs) {
      int apart = sign.at() < first ? first - sign.at() : sign.at() - last + 1;
      if (sign.at() >= first && sign.at() < last
          || apart > best
          || sign.at() > last && attributes(words, sign.at())
          || sign.at() < first
              && has("awaits", words.get(sign.at()).form())
              && over(words, sign.at(), first)) {
        continue;
      }
      int distance =
          sign.at() < first
              ? distance(words, sign.at(), first)
              : distance(words, last - 1, sign.at()) + relative(words, last, sign.at());
      if (distance < best || distance == best && bare) {
        best = distance;
        tense = sign.tense();
        bare = false;
      }
    }
    return tense;
  }

  /**
   * « a parlé des élections européennes de mai », « fait face à un procès en juin »: what has its
   * date long before lies where it lies, whatever the sentence tells of it.
   */
  private boolean scheduled(Words words, int from, int first) {
    if (has("weekdays", words.folded(first))
        || first - 1 <= from
        || !has("scheduled for", words.folded(first - 1))) {
      return false;
    }
    for (int i = first - 2; i >= Math.max(from, first - SCHEDULED_REACH); i--) {
      if (!words.get(i).isLetters() && !words.folded(i).equals("'")) {
        return false;
      }
      if (has("scheduled", words.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** « renvoyé au 13 mai », « reporté à lundi », « fixé jusqu'au 2 mai ». */
  private boolean putOff(Words words, int from, int first) {
    boolean to = false;
    int verb = first - 1;
    while (verb > from
        && (has("to", words.get(verb).form()) || has("between", words.folded(verb)))) {
      to |= has("to", words.get(verb).form());
      verb--;
    }
    return to && has("put off", words.get(verb).form());
  }

  /** « craint des heurts après ceux de samedi ». */
  private boolean over(Words words, int sign, int first) {
    if (has("over", words.folded(first - 1)) && sign < first - 1) {
      return true;
    }
    for (int i = sign + 1; i < first; i++) {
      String word = words.folded(i);
      if (word.equals("apres") || word.equals("depuis") || word.equals(",")) {
        return true;
      }
    }
    return false;
  }

  private int relative(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (has("relative", words.folded(i))) {
        return RELATIVE;
      }
    }
    return 0;
  }

  private static int distance(Words words, int from, int to) {
    int distance = to - from;
    int open = -1;
    for (int i = from + 1; i < to; i++) {
      String sign = words.folded(i);
      distance +=
          switch (sign) {
            case "," -> COMMA;
            case "«", "»", "\"", "“", "”", "(", ")", ":", ";" -> WALL;
            default -> 0;
          };
      if (sign.equals("«") || sign.equals("“")) {
        open = i;
      } else if (sign.equals("\"") && (open < 0 || i - open > QUOTED_WORDS)) {
        open = i;
      } else if (sign.equals("»") || sign.equals("”") || sign.equals("\"")) {
        // Some quoted words that begin and end between the two are no wall.
        distance -= open < 0 || i - open > QUOTED_WORDS ? 0 : 2 * WALL;
        open = -1;
      }
    }
    return distance;
  }

  /** Signs of tense among the words {@code from} to {@code to}. */
  List<Sign> signs(Words words, int from, int to) {
    List<Sign> signs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      String form = word.form();
      if (!word.isLetters()) {
        continue;
      }
      if (is("future", form)
          || has("awaits", form)
          || has("call", form) && i + 1 < to && words.folded(i + 1).equals("a")
          || has("future auxiliaries", form) && !participle(words, i, to)
          || asked(words, from, i)) {
        signs.add(new Sign(i, Tense.FUTURE));
      } else if (has("auxiliaries", form) && participle(words, i, to) || is("past", form)) {
        signs.add(new Sign(i, Tense.PAST));
      } else if (is("present", form)) {
        signs.add(new Sign(i, Tense.PRESENT));
      }
    }
    return signs;
  }

  /** An infinitive that somebody asks for or means to do: « demande de ne pas défiler ». */
  private boolean asked(Words words, int from, int infinitive) {
    String form = words.get(infinitive).form();
    if (form.length() < LEAST_LENGTH
        || !ends("infinitive endings", form)
        || has("not asked", form)) {
      return false;
    }
    int at = infinitive - 1;
    while (at > from && has("before infinitive", words.folded(at))) {
      at--;
    }
    String link = at < from ? "" : words.folded(at);
    if (!link.equals("a") && !link.equals("de") && !link.equals("d")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(from, at - ASK_REACH); i--) {
      if (has("ask", words.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** « a annoncé lundi », « a indiqué une source lundi », not « demande à être reçu lundi ». */
  boolean said(Words words, int first) {
    for (int i = first - 1; i >= Math.max(0, first - SAID_REACH) && words.get(i).isLetters(); i--) {
      String form = words.get(i).form();
      if (has("said", form)) {
        String before = i == 0 ? "" : words.get(i - 1).form();
        return !is("future", before) && !infinitive(before);
      }
      if (infinitive(form)) {
        return false;
      }
    }
    return false;
  }

  /** « les prix ne monteront pas en 2031, a annoncé la banque »: when it was said, not done. */
  private boolean attributes(Words words, int sign) {
    return words.folded(sign - 1).equals(",")
        && has("auxiliaries", words.get(sign).form())
        && sign + 1 < words.size()
        && has("said", words.get(sign + 1).form());
  }

  private boolean infinitive(String form) {
    return form.equals("être")
        || form.length() > LEAST_LENGTH
            && ends("infinitive endings", form)
            && !has("not asked", form);
  }

  /** « un message publié mardi », but not « des renforts seraient déployés mardi ». */
  private boolean bareParticiple(Words words, int from, int at) {
    String form = words.get(at).form();
    return (at == from || !has("open", words.get(at - 1).form()))
        && form.length() > LEAST_LENGTH
        && ends("bare participle endings", form)
        && !has("participle not", form)
        && !has("future forms", form);
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
    Set<String> endings = sections.get(section);
    if (endings == null) {
      return false;
    }
    for (int length = 1; length <= Math.min(LONGEST_ENDING, form.length()); length++) {
      if (endings.contains(form.substring(form.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
