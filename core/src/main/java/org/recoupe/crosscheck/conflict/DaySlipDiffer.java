package org.recoupe.crosscheck.conflict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.figure.ClauseTimes;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;

/**
 * Finds one event that two reports date by a day and a month, a few days apart: « convoqué
 * l'ambassadrice le 21 mars », « convoqué, le 20 mars, l'ambassadrice ». Two such dates are hardly
 * of two events where the words beside them are the same; a report that gives both days knows them
 * apart.
 */
final class DaySlipDiffer implements Differ {
  private static final Pattern VALUE = Pattern.compile("(?:\\d{4}|XXXX)-(\\d{2})-(\\d{2})(?:T.*)?");

  /** Times that are written as a day and a month. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?iu)(?:le |ce |du |au )?(?:\\p{L}+ )?(?:\\d{1,2}|1er)\\s\\p{L}{3,}.*");

  /** A leap year, so that every day of a year that is not known can be a date. */
  private static final int SOME_YEAR = 2000;

  private static final int DAYS_OF_YEAR = 366;

  /** Days by which a slip puts a date wrong. */
  private static final int FARTHEST = 3;

  /** Content words nearest to a date that tell what it dates. */
  private static final int NEAREST = 6;

  /** How many of them both must share, and their weight. */
  private static final int LEAST_SHARED = 2;

  private static final double LEAST_WEIGHT = 2;

  /** Dates of a story that are compared. */
  private static final int MOST = 300;

  /** A date and what stands beside it. */
  private record Dated(Clause clause, LocalDate day, String words, List<Unit> beside) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Dated> dated = new ArrayList<>();
    Map<Integer, Set<LocalDate>> known = new LinkedHashMap<>();
    ClauseTimes.each(
        story,
        (text, clause, time) -> {
          LocalDate day = day(time.value());
          if (day == null) {
            return;
          }
          known.computeIfAbsent(clause.article(), k -> new LinkedHashSet<>()).add(day);
          String words = time.at().of(text);
          if (dated.size() < MOST && WRITTEN.matcher(words).matches()) {
            List<Unit> beside =
                clause.units().stream()
                    .filter(unit -> !unit.isValue())
                    .sorted(
                        Comparator.comparingInt(
                            unit ->
                                Math.max(
                                    unit.at().start() - time.at().end(),
                                    time.at().start() - unit.at().end())))
                    .limit(NEAREST)
                    .toList();
            dated.add(new Dated(clause, day, words, beside));
          }
        });
    List<Draft> drafts = new ArrayList<>();
    Set<Set<LocalDate>> shown = new LinkedHashSet<>();
    for (int i = 0; i < dated.size(); i++) {
      for (int j = i + 1; j < dated.size(); j++) {
        Dated a = dated.get(i);
        Dated b = dated.get(j);
        if (a.clause().article() != b.clause().article()
            && isSlip(a.day(), b.day())
            && a.clause().denied() == b.clause().denied()
            && !known.getOrDefault(a.clause().article(), Set.of()).contains(b.day())
            && !known.getOrDefault(b.clause().article(), Set.of()).contains(a.day())
            && isOneEvent(story, a, b)
            && shown.add(Set.of(a.day(), b.day()))) {
          drafts.add(draft(story, a, b));
        }
      }
    }
    return drafts;
  }

  private static @Nullable LocalDate day(String value) {
    Matcher matcher = VALUE.matcher(value);
    try {
      return matcher.matches()
          ? LocalDate.of(
              SOME_YEAR, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)))
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isSlip(LocalDate one, LocalDate other) {
    long days = Math.abs(ChronoUnit.DAYS.between(one, other));
    return days > 0 && Math.min(days, DAYS_OF_YEAR - days) <= FARTHEST;
  }

  private static boolean isOneEvent(StoryClauses story, Dated a, Dated b) {
    Set<String> there = InCommon.keys(b.beside());
    boolean deed =
        a.beside().stream().anyMatch(u -> u.kind() == Unit.Kind.WORD && u.isAmong(there));
    return deed
        && InCommon.isAtLeast(a.beside(), there, story.weights(), LEAST_SHARED, LEAST_WEIGHT);
  }

  private static Draft draft(StoryClauses story, Dated a, Dated b) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    sides.put(Lexicon.fold(a.words()), List.of(a.clause().excerpt()));
    sides.put(Lexicon.fold(b.words()), List.of(b.clause().excerpt()));
    return new Draft(
        Conflict.Kind.DATE,
        Conflict.Status.CONFLICT,
        story.words(a.clause()),
        sides,
        List.of(Reason.of("conflict.date", a.words(), b.words())),
        1);
  }
}
