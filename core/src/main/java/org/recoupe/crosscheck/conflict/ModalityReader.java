package org.recoupe.crosscheck.conflict;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordKinds;

/**
 * Reads for each content word of a clause how sure and how far along it is told: a modal verb, an
 * auxiliary or a future ending rules the words after it. Linear in the length of the clause.
 */
final class ModalityReader {
  private static final int LEAST_STEM = 2;

  /** Content words that « va », « doit » rule. */
  private static final int PLANNED_REACH = 3;

  /** Content words that « pourrait », « il est possible que » rule. */
  private static final int POSSIBLE_REACH = 6;

  /** Content words that an auxiliary of the past rules. */
  private static final int DONE_REACH = 1;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}-]++['’]?+");

  /** What a modal verb rules does not go on behind it. */
  private static final Pattern STOP = Pattern.compile("[,;:()«»\"“”–—]");

  private final String saying;
  private final WordKinds words = new WordKinds("fr/conflict/modality.txt", "\\|");

  ModalityReader(String saying) {
    this.saying = saying;
  }

  /**
   * How a clause tells its content words.
   *
   * @param modality by key
   * @param verbs keys of the words that have the form of a verb
   */
  record Telling(Map<String, Modality> modality, Set<String> verbs) {}

  /**
   * Modality of each content word by its key.
   *
   * @param clause the clause
   * @param text the text of its article
   */
  Telling read(Clause clause, String text) {
    Map<Integer, Unit> units = new LinkedHashMap<>();
    for (Unit unit : clause.units()) {
      if (unit.kind() == Unit.Kind.WORD) {
        units.put(unit.at().start(), unit);
      }
    }
    Map<String, Modality> told = new LinkedHashMap<>();
    Set<String> verbs = new LinkedHashSet<>();
    int before = clause.at().start();
    Modality ruling = Modality.UNDER_WAY;
    int reach = 0;
    boolean afterPassive = false;
    boolean afterThat = false;
    boolean wish = false;
    boolean aim = false;
    boolean announced = false;
    int noun = -1;
    String last = "";
    Matcher matcher = WORD.matcher(text).region(clause.at().start(), clause.at().end());
    while (matcher.find()) {
      String word = Lexicon.fold(matcher.group());
      Unit unit = units.get(matcher.start());
      boolean cut = STOP.matcher(text.substring(before, matcher.start())).find();
      if (cut) {
        reach = 0;
      }
      before = matcher.end();
      // « sera par ailleurs jugé »: words between the auxiliary and its participle.
      boolean between = afterPassive && unit == null && is("between", word);
      if (afterPassive && unit == null && !between) {
        reach = 0;
      }
      afterPassive = is("passive", word) || between;
      if (wish && word.equals("être")) {
        // « demande à être reçu » tells of what has not happened.
        ruling = Modality.PLANNED;
        reach = DONE_REACH;
      }
      if (aim && ends("infinitive", word)) {
        // « pour relancer le chantier » does not tell whether it was.
        aim = false;
        continue;
      }
      aim = is("aim", word) || aim && unit == null;
      wish = is("wish", word);
      afterThat |= is("that", word);
      // « affirmera que la coopération » tells of speech to come, not of cooperation to come.
      // « au bout du compte » plans nothing.
      boolean named = is("noun", word) && is("article", last);
      last = word;
      Modality opened = named || unit != null && unit.keys().contains(saying) ? null : opens(word);
      if (opened != null && (reach == 0 || opened.compareTo(ruling) <= 0)) {
        ruling = opened;
        reach =
            switch (opened) {
              case POSSIBLE -> POSSIBLE_REACH;
              case PLANNED -> afterPassive ? DONE_REACH : PLANNED_REACH;
              default -> DONE_REACH;
            };
      }
      boolean ofAnnounced = announced && !is("determiner", word);
      // « , annonce un communiqué » names behind it who announces.
      announced = is("announcing", word) && !cut || announced && is("determiner", word);
      if (unit == null) {
        noun = -1;
        continue;
      }
      if (ofAnnounced && !announced) {
        // « a annoncé la fermeture du pont » does not tell that it is closed.
        ruling = Modality.PLANNED;
        reach = DONE_REACH;
      }
      if (ruling == Modality.PLANNED && noun == matcher.start() && ends("attribute", word)) {
        // « doit ouvrir le marché couvert voulu par la ville »: what is behind a noun is not ruled.
        reach = 0;
      }
      if (reach == 0 && noun == matcher.start() && ends("attribute", word) && !isFuture(word)) {
        // « un pont fermé » is no report of how far along it is.
        noun = -1;
        continue;
      }
      noun = ends("verb", word) ? -1 : unit.at().end() + 1;
      boolean future = isFuture(word) || afterThat && isFutureOfPast(word);
      if (is("marking", word)) {
        // « souhaite un débat » tells of a debate to come, not of a wish to come.
        continue;
      }
      Modality now = future ? Modality.PLANNED : reach > 0 ? ruling : Modality.UNDER_WAY;
      reach = Math.max(0, reach - 1);
      if (now == Modality.UNDER_WAY && ends("infinitive", word)) {
        // « pour relancer le chantier et ouvrir une halle » does not tell whether it was.
        continue;
      }
      if (ends("verb", word) || future) {
        verbs.addAll(unit.keys());
      }
      for (String key : unit.keys()) {
        told.merge(key, now, (x, y) -> x.compareTo(y) < 0 ? x : y);
      }
    }
    return new Telling(told, verbs);
  }

  private @Nullable Modality opens(String word) {
    return is("possible", word)
        ? Modality.POSSIBLE
        : is("planned", word) || is("passive", word) || isFuture(word)
            ? Modality.PLANNED
            : is("done", word) ? Modality.DONE : null;
  }

  private boolean is(String kind, String word) {
    return words.is(kind, word);
  }

  private boolean isFuture(String word) {
    return !is("not", word) && ends("ending", word);
  }

  /** « a promis qu'il reconstruirait » is the future, seen from the past. */
  private boolean isFutureOfPast(String word) {
    return !is("hearsay", word) && ends("past-ending", word);
  }

  private boolean ends(String kind, String word) {
    for (String ending : words.of(kind)) {
      int stem = word.length() - (ending.length() - 1);
      if (stem >= LEAST_STEM && word.endsWith(ending.substring(1))) {
        return true;
      }
    }
    return false;
  }
}
