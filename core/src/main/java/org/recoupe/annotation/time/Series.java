package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;
import org.recoupe.annotation.rule.Word;
import org.recoupe.annotation.rule.Words;
import org.recoupe.text.WordList;

/**
 * Days that come back once a week and are counted: « le neuvième samedi de défilés », « l'acte IX,
 * samedi ». Where one of them is dated (« l'acte VIII, le 5 janvier », « depuis le début du
 * mouvement, le 17 novembre ») the others are.
 */
final class Series {
  /** A date or weekday so many characters from the number belongs to it. */
  private static final int BESIDE = 45;

  /** A word of beginning stands so many words from its date. */
  private static final int BEGIN_REACH = 12;

  private static final int WEEK = 7;

  /** A weekly event is hardly counted farther. */
  private static final int MOST = 60;

  private static final String ROMAN = "ivxl";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50};

  private final Set<String> numbered = new LinkedHashSet<>();
  private final Set<String> begin = new LinkedHashSet<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<String> ordinals = new ArrayList<>();

  /** The words of French. */
  Series() {
    for (String line : WordList.lines("fr/time/series.txt")) {
      int colon = line.indexOf(':');
      String rest = line.substring(colon + 1).strip();
      switch (line.substring(0, colon)) {
        case "number" -> numbers.addAll(folded(rest));
        case "ordinal" -> ordinals.addAll(folded(rest));
        case "numbered" -> numbered.addAll(folded(rest));
        default -> begin.addAll(folded(rest));
      }
    }
  }

  private static List<String> folded(String text) {
    return Words.of(text).list().stream().map(Word::folded).toList();
  }

  /**
   * A counted day.
   *
   * @param number which of the series
   * @param weekday day of the week, null where it is not said
   * @param date its date, perhaps without year; null where it is not said
   * @param tense what the text says of it
   */
  record Counted(int number, @Nullable DayOfWeek weekday, @Nullable Moment date, Tense tense) {}

  /** The counted days that {@code text} names. */
  List<Counted> of(List<TimeFinder.Reading> readings, String text) {
    List<Counted> counted = new ArrayList<>();
    Words words = Words.of(text);
    for (TimeFinder.Reading reading : readings) {
      Match match = reading.match();
      Integer number = match.number("o");
      Integer weekday = match.number("weekday");
      if (number != null && weekday != null && number > 1) {
        int at = reading.expression().at().start();
        String rel = match.rule().name();
        Tense tense =
            rel.endsWith("ahead")
                ? Tense.FUTURE
                : rel.endsWith("behind") ? Tense.PAST : reading.tense();
        counted.add(
            new Counted(number, DayOfWeek.of(weekday), date(beside(readings, text, at)), tense));
      } else if (isDate(reading) && beginning(words, reading)) {
        counted.add(new Counted(1, null, reading.moment(), Tense.PAST));
      }
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      int number = numberAt(words, i);
      if (number > 0 && number <= MOST) {
        List<TimeFinder.Reading> beside = beside(readings, text, words.get(i).start());
        TimeFinder.Reading weekday = weekday(beside);
        Integer named = weekday == null ? null : weekday.match().number("weekday");
        counted.add(
            new Counted(
                number,
                named == null ? null : DayOfWeek.of(named),
                date(beside),
                weekday == null || weekday.quoted() ? Tense.UNKNOWN : weekday.tense()));
      }
    }
    return List.copyOf(counted);
  }

  /** « acte IX », « acte 9 », « acte neuf », « neuvième acte »; 0 where none is counted. */
  private int numberAt(Words words, int i) {
    if (numbered.contains(words.folded(i))) {
      int number = number(words.folded(i + 1));
      return number > 0 ? number : numbers.indexOf(words.folded(i + 1)) + 1;
    }
    return numbered.contains(words.folded(i + 1)) ? ordinals.indexOf(words.folded(i)) + 1 : 0;
  }

  /** « huitième » is eight; 0 for another word. */
  int ordinal(String word) {
    return ordinals.indexOf(Words.of(word).folded(0)) + 1;
  }

  /**
   * The first day of the series that {@code counted} speak of; null where none is dated or dates
   * disagree.
   */
  @Nullable LocalDate first(List<Counted> counted, Window window) {
    DayOfWeek weekday = null;
    for (Counted one : counted) {
      if (one.weekday() != null) {
        if (weekday != null && weekday != one.weekday()) {
          return null;
        }
        weekday = one.weekday();
      }
    }
    if (weekday == null) {
      return null;
    }
    Set<LocalDate> firsts = new TreeSet<>();
    for (Counted one : counted) {
      Moment date = one.date();
      if (date == null) {
        continue;
      }
      LocalDate day = date.date();
      Integer year = day == null ? window.year(date, weekday) : null;
      day = year == null ? day : new Moment(year, date.month(), date.day()).date();
      if (day != null && day.getDayOfWeek() == weekday) {
        firsts.add(day.minusDays((long) WEEK * (one.number() - 1)));
      }
    }
    return firsts.size() == 1 ? firsts.iterator().next() : null;
  }

  /**
   * The days of {@code counted}, where the series began at {@code first}. Tenses beside a number
   * are often of something else; they count where the text speaks of that weekday in this tense
   * alone.
   */
  List<Told> told(List<Counted> counted, LocalDate first, Told.All named) {
    boolean past = named.past().contains(first.getDayOfWeek());
    boolean future = named.future().contains(first.getDayOfWeek());
    int latest = counted.stream().mapToInt(Counted::number).max().orElse(0);
    List<Told> told = new ArrayList<>();
    for (Counted one : counted) {
      Moment day = Moment.of(first.plusDays((long) WEEK * (one.number() - 1)));
      boolean newest = one.number() == latest && latest > 1;
      boolean sure = one.tense() == Tense.PAST && !future || one.tense() == Tense.FUTURE && !past;
      Tense tense = sure ? one.tense() : Tense.UNKNOWN;
      Told of = new Told(day, first.getDayOfWeek(), false, newest, null, tense);
      if (!told.contains(of)) {
        told.add(of);
      }
    }
    return told;
  }

  private static boolean isDate(TimeFinder.Reading reading) {
    Match match = reading.match();
    return match.rule().sense().equals("calendar")
        && reading.moment() != null
        && match.number("month") != null
        && match.number("day") != null;
  }

  private static @Nullable Moment date(List<TimeFinder.Reading> beside) {
    for (TimeFinder.Reading reading : beside) {
      if (isDate(reading)) {
        return reading.moment();
      }
    }
    return null;
  }

  private static TimeFinder.@Nullable Reading weekday(List<TimeFinder.Reading> beside) {
    for (TimeFinder.Reading reading : beside) {
      Match match = reading.match();
      if (match.rule().sense().equals("calendar")
          && match.number("weekday") != null
          && match.number("day") == null
          && match.field("rel") == null) {
        return reading;
      }
    }
    return null;
  }

  /** What stands near {@code at}, within one sentence. */
  private static List<TimeFinder.Reading> beside(
      List<TimeFinder.Reading> readings, String text, int at) {
    List<TimeFinder.Reading> beside = new ArrayList<>();
    for (TimeFinder.Reading reading : readings) {
      int start = reading.expression().at().start();
      int end = reading.expression().at().end();
      if (end >= at - BESIDE && start <= at + BESIDE) {
        String between = text.substring(Math.min(at, end), Math.max(at, start));
        if (!between.contains(". ") && !between.contains("\n")) {
          beside.add(reading);
        }
      }
    }
    return beside;
  }

  /** « depuis le début du mouvement, le 17 novembre ». */
  private boolean beginning(Words words, TimeFinder.Reading reading) {
    int first = reading.match().first();
    for (int i = first - 1; i >= Math.max(0, first - BEGIN_REACH); i--) {
      if (begin.contains(words.folded(i))) {
        return true;
      }
      if (words.folded(i).equals(".")) {
        return false;
      }
    }
    return false;
  }

  /** An Arabic or Roman number, 0 for none. */
  static int number(String word) {
    if (!word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(word);
    }
    int sum = 0;
    int before = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int at = ROMAN.indexOf(word.charAt(i));
      if (at < 0) {
        return 0;
      }
      int value = ROMAN_VALUES[at];
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }
}
