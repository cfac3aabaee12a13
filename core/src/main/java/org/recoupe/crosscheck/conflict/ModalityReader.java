package org.recoupe.crosscheck.conflict;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.crosscheck.statement.Lexicon;
import org.recoupe.crosscheck.statement.Unit;
import org.recoupe.text.WordList;

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

  private final String saying;
  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  ModalityReader(String saying) {
    this.saying = saying;
    for (String line : WordList.lines("fr/conflict/modality.txt")) {
      int space = line.indexOf(' ');
      words
          .computeIfAbsent(line.substring(0, space), k -> new LinkedHashSet<>())
          .addAll(List.of(line.substring(space + 1).split("\\|")));
    }
  }

  /**
   * Modality of each content word by its key.
   *
   * @param clause the clause
   * @param text the text of its article
   */
  Map<String, Modality> read(Clause clause, String text) {
    Map<Integer, Unit> units = new LinkedHashMap<>();
    for (Unit unit : clause.units()) {
      if (unit.kind() == Unit.Kind.WORD) {
        units.put(unit.at().start(), unit);
      }
    }
    Map<String, Modality> told = new LinkedHashMap<>();
    Modality ruling = Modality.UNDER_WAY;
    int reach = 0;
    boolean afterPassive = false;
    Matcher matcher = WORD.matcher(text).region(clause.at().start(), clause.at().end());
    while (matcher.find()) {
      String word = Lexicon.fold(matcher.group());
      Unit unit = units.get(matcher.start());
      if (afterPassive && unit == null) {
        reach = 0;
      }
      afterPassive = is("passive", word);
      // « affirmera que la coopération » tells of speech to come, not of cooperation to come.
      Modality opened = unit != null && unit.keys().contains(saying) ? null : opens(word);
      if (opened != null && (reach == 0 || opened.compareTo(ruling) <= 0)) {
        ruling = opened;
        reach =
            switch (opened) {
              case POSSIBLE -> POSSIBLE_REACH;
              case PLANNED -> afterPassive ? DONE_REACH : PLANNED_REACH;
              default -> DONE_REACH;
            };
      }
      if (unit == null) {
        continue;
      }
      Modality now = isFuture(word) ? Modality.PLANNED : reach > 0 ? ruling : Modality.UNDER_WAY;
      reach = Math.max(0, reach - 1);
      for (String key : unit.keys()) {
        told.merge(key, now, (x, y) -> x.compareTo(y) < 0 ? x : y);
      }
    }
    return told;
  }

  private @Nullable Modality opens(String word) {
    return is("possible", word)
        ? Modality.POSSIBLE
        : is("planned", word) || is("passive", word) || isFuture(word)
            ? Modality.PLANNED
            : is("done", word) ? Modality.DONE : null;
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private boolean isFuture(String word) {
    if (is("not", word)) {
      return false;
    }
    for (String ending : words.getOrDefault("ending", Set.of())) {
      int stem = word.length() - (ending.length() - 1);
      if (stem >= LEAST_STEM && word.endsWith(ending.substring(1))) {
        return true;
      }
    }
    return false;
  }
}
