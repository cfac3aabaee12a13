package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Lexicon;
import org.recoupe.annotation.rule.Words;

/**
 * Series of events that the press counts: « le 54e vendredi », « la onzième journée de mobilisation
 * contre la réforme des retraites ». Who knows when a series began knows the day of each. The
 * series are data, in {@code fr/time/chronicle.txt}.
 */
final class Chronicle {
  /** Most events of a series. */
  private static final int MOST = 1500;

  private static final int FIELDS = 6;

  /** The first of a series is as a rule looked back at. */
  private static final int FIRST_TOLD = 2;

  /** Words that « un » may stand before the event, with a quotation mark and an ordinal between. */
  private static final int UN_REACH = 4;

  private static final int AFTER_REACH = 4;
  private static final Map<Character, Integer> ROMAN =
      Map.of('i', 1, 'v', 5, 'x', 10, 'l', 50, 'c', 100);

  private final List<Series> series = new ArrayList<>();
  private final Lexicon lexicon;

  /**
   * A way to count.
   *
   * @param word what is counted (« acte », « vendredi »)
   * @param counted true where the number may stand behind (« acte 8 »)
   * @param weekday true where the sentence must name the weekday, as others count by that word too
   */
  private record Form(String word, boolean counted, boolean weekday) {}

  private record Series(String name, List<String> marks, List<Form> forms, List<LocalDate> days) {}

  /**
   * An event of a series that a text speaks of.
   *
   * @param series name of the series
   * @param number which of its events, from 1
   * @param day when that was
   * @param tense what the text says of it
   */
  record Event(String series, int number, LocalDate day, Tense tense) {}

  Chronicle(List<List<String>> rows, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (List<String> row : rows) {
      series.add(series(row));
    }
  }

  private static Series series(List<String> row) {
    if (row.size() != FIELDS) {
      throw new IllegalArgumentException("a series has " + FIELDS + " fields: " + row);
    }
    List<Form> forms = new ArrayList<>();
    for (String form : row.get(2).split("\\|")) {
      forms.add(new Form(form.replaceAll("[#+]", ""), form.contains("#"), form.contains("+")));
    }
    List<LocalDate> days = new ArrayList<>();
    for (String day : row.get(3).split(" ")) {
      days.add(LocalDate.parse(day));
    }
    if (!row.get(4).isEmpty()) {
      int step = Integer.parseInt(row.get(4));
      int count = Math.min(MOST, Integer.parseInt(row.get(5)));
      while (days.size() < count) {
        days.add(days.get(days.size() - 1).plusDays(step));
      }
    }
    return new Series(row.get(0), List.of(row.get(1).split("\\|")), List.copyOf(forms), days);
  }

  /** The events of series in {@code scene}'s text, in order of the series and then of the text. */
  List<Event> events(Scene scene) {
    Words words = scene.words();
    StringBuilder folded = new StringBuilder(" ");
    for (int i = 0; i < words.size(); i++) {
      folded.append(words.folded(i)).append(' ');
    }
    List<Event> events = new ArrayList<>();
    for (Series one : series) {
      if (one.marks().stream().anyMatch(mark -> folded.indexOf(" " + mark + " ") >= 0)) {
        read(one, scene, events);
      }
    }
    return events;
  }

  private void read(Series one, Scene scene, List<Event> events) {
    Words words = scene.words();
    Map<String, Form> forms = new TreeMap<>();
    one.forms().forEach(form -> forms.put(form.word(), form));
    for (int i = 0; i < words.size(); i++) {
      Form form = forms.get(words.folded(i));
      if (form == null) {
        continue;
      }
      Integer before = ordinal(words, i);
      Integer number = before == null && form.counted() ? number(words.folded(i + 1)) : before;
      if (number == null || number < FIRST_TOLD || number > one.days().size()) {
        continue;
      }
      LocalDate day = one.days().get(number - 1);
      if (!form.weekday() || scene.names(weekday(day), i)) {
        int last = before == null ? i + 2 : i + 1;
        int from = before == null ? i : i - 1;
        Tense tense = isNew(words, from) ? Tense.FUTURE : scene.tense(i, last);
        events.add(new Event(one.name(), number, day, tense));
      }
    }
  }

  /** « un acte V », « d'un sixième samedi » is not known yet; but « au lendemain d'un ». */
  private boolean isNew(Words words, int at) {
    int un = at - 1;
    while (un > at - UN_REACH && !is("one-more", words, un)) {
      un--;
    }
    if (!is("one-more", words, un)) {
      return false;
    }
    for (int i = un - 1; i > un - AFTER_REACH; i--) {
      if (is("behind", words, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean is(String words, Words text, int at) {
    return !lexicon.values(words, text, at).isEmpty();
  }

  /** The weekdays of the lexicon are numbered as the calendar's are. */
  private List<String> weekday(LocalDate day) {
    return lexicon.forms("weekday", String.valueOf(day.getDayOfWeek().getValue()));
  }

  /** The ordinal right before the word {@code at}: « 54e », « dix-septième ». */
  private @Nullable Integer ordinal(Words words, int at) {
    if (at > 1 && is("ordinal-ending", words, at - 1)) {
      Integer digits = digits(words.folded(at - 2));
      if (digits != null) {
        return digits;
      }
    }
    int from = words.folded(at - 2).equals("-") ? at - 3 : at - 1;
    if (from < 0) {
      return null;
    }
    List<String> values = lexicon.values("ordinal", words, from);
    return values.isEmpty() ? null : Integer.valueOf(values.get(0));
  }

  private static @Nullable Integer number(String word) {
    Integer digits = digits(word);
    return digits != null ? digits : roman(word.toLowerCase(Locale.ROOT));
  }

  private static @Nullable Integer digits(String word) {
    return word.matches("\\d{1,4}") ? Integer.valueOf(word) : null;
  }

  private static @Nullable Integer roman(String word) {
    int sum = 0;
    int before = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      Integer value = ROMAN.get(word.charAt(i));
      if (value == null) {
        return null;
      }
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum == 0 ? null : sum;
  }
}
