package org.recoupe.crosscheck.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.text.Span;

/**
 * The counts of a story by class, place and day: what all reports give for one of these is put side
 * by side, however their sentences are worded. Counts of two places or two days are no conflict.
 */
public final class Counts {
  /** Counts of one class, place and day that are compared. */
  private static final int MOST = 200;

  /** Counts whose place or day is not said differ by less than this factor. */
  private static final BigDecimal SEVERAL = BigDecimal.valueOf(5);

  /** Sentences of a lead. */
  private static final int LEAD = 3;

  private final FigureReader figures;
  private final CountReader reader;
  private final Map<Place, Count> byFigure = new LinkedHashMap<>();
  private final Map<String, List<Count>> byKey = new TreeMap<>();

  /** What each article gives for a class, place and day. */
  private final Map<String, Set<String>> given = new LinkedHashMap<>();

  /** All numbers that each article gives for a class. */
  private final Map<String, List<BigDecimal>> largest = new LinkedHashMap<>();

  /** Where a figure stands, and for which day, as one number may hold for two. */
  private record Place(int article, Span at, String day) {
    static Place of(Figure figure) {
      return new Place(figure.clause().article(), figure.quantity().at(), figure.day());
    }
  }

  private Counts(FigureReader figures, CountReader reader) {
    this.figures = figures;
    this.reader = reader;
  }

  /**
   * The counts of {@code story}.
   *
   * @param read what {@code figures} read in it
   */
  static Counts of(
      StoryClauses story, FigureReader figures, FigureReader.Read read, CountReader reader) {
    Counts counts = new Counts(figures, reader);
    Map<Integer, List<Figure>> own = new TreeMap<>();
    for (List<Figure> some : List.of(read.figures(), read.parts())) {
      for (Figure figure : some) {
        own.computeIfAbsent(figure.clause().article(), k -> new ArrayList<>()).add(figure);
      }
    }
    own.forEach(
        (article, some) -> {
          some.sort((a, b) -> a.quantity().at().compareTo(b.quantity().at()));
          reader.read(story.articles().get(article), some, read.places()).forEach(counts::add);
        });
    return counts;
  }

  private void add(Count count) {
    byFigure.put(Place.of(count.figure()), count);
    byKey.computeIfAbsent(count.of() + "|" + count.place(), k -> new ArrayList<>()).add(count);
    largest
        .computeIfAbsent(article(count) + "|" + count.of(), k -> new ArrayList<>())
        .add(count.figure().quantity().value());
    given
        .computeIfAbsent(article(count) + "|" + count.of(), k -> new LinkedHashSet<>())
        .add(count.figure().key() + "|" + count.day());
  }

  private static int article(Count count) {
    return count.figure().clause().article();
  }

  /** Counts of one class, place and day. */
  public List<List<Figure>> clusters() {
    List<List<Figure>> clusters = new ArrayList<>();
    for (List<Count> all : byPlace()) {
      Map<String, List<Count>> byDay = new TreeMap<>();
      for (Count count : all) {
        byDay.computeIfAbsent(count.day(), k -> new ArrayList<>()).add(count);
      }
      for (Count count : all) {
        List<String> days =
            count.isWeek()
                ? byDay.keySet().stream()
                    .filter(day -> !day.equals(count.day()) && isIn(byDay.get(day), count))
                    .toList()
                : List.of();
        if (days.size() == 1) {
          byDay.getOrDefault(days.get(0), List.of()).add(count);
        }
      }
      for (List<Count> day : byDay.values()) {
        clusters.add(day.stream().map(Count::figure).limit(MOST).toList());
      }
    }
    return clusters;
  }

  /**
   * Counts by class and place. What has no place is of the whole, or of the only place in which the
   * story counts.
   */
  private Collection<List<Count>> byPlace() {
    Map<String, Set<String>> places = new TreeMap<>();
    for (List<Count> all : byKey.values()) {
      Count first = all.get(0);
      if (!first.place().isEmpty()) {
        places.computeIfAbsent(first.of(), k -> new LinkedHashSet<>()).add(first.place());
      }
    }
    Map<String, List<Count>> byPlace = new TreeMap<>();
    for (List<Count> all : byKey.values()) {
      Count first = all.get(0);
      Set<String> known = places.getOrDefault(first.of(), Set.of());
      String place =
          !first.place().isEmpty()
              ? first.place()
              : known.size() == 1 ? known.iterator().next() : Count.WHOLE;
      byPlace.computeIfAbsent(first.of() + "|" + place, k -> new ArrayList<>()).addAll(all);
    }
    return byPlace.values();
  }

  private static boolean isIn(@Nullable List<Count> day, Count week) {
    return day != null && !day.isEmpty() && day.get(0).week().equals(week.day());
  }

  /** True if both count one thing, told by two reports. */
  public boolean holds(Figure a, Figure b) {
    Count one = byFigure.get(Place.of(a));
    Count other = byFigure.get(Place.of(b));
    return one != null
        && other != null
        && (article(one) != article(other)
            || isOfTwoCounters(one, other)
            || isRoundedThere(one, other))
        && !one.isOfAnother(other)
        && !a.isFarFrom(b)
        && (one.isPlaced() && other.isPlaced() || !isSeveralTimes(a, b))
        && (!one.isLoose() && !other.isLoose() || a.isNear(b) || isOfHead(one, other))
        && (a.key().equals(b.key())
            || isOfTwoCounters(one, other)
            || isRoundedThere(one, other)
            || !knows(one, other) && !knows(other, one));
  }

  /** « plus de 80 000 » in the lead and « 84 000 » below it: one report rounds its own number. */
  private boolean isRoundedThere(Count one, Count other) {
    Figure a = one.figure();
    Figure b = other.figure();
    return article(one) == article(other)
        && a.clause().sentence() != b.clause().sentence()
        && a.agrees(b)
        && (a.isNear(b) || isOfHead(one, other) && (isOfLead(a) || isOfLead(b)));
  }

  /** True for « des dizaines de milliers » at the head of a report. */
  private static boolean isOfLead(Figure figure) {
    return figure.isRound() && figure.clause().sentence() < LEAD;
  }

  /**
   * True for « des dizaines de milliers » and « 50 000 », if both are the largest number that their
   * reports give of the class: what the report is about.
   */
  private boolean isOfHead(Count one, Count other) {
    boolean vague = one.figure().isRound() != other.figure().isRound();
    return vague
        && one.figure().agrees(other.figure())
        && !one.expected()
        && !other.expected()
        && isLargest(one, other)
        && isLargest(other, one);
  }

  /**
   * True if the article of {@code one} gives no larger number of its class, in one report than
   * both.
   */
  private boolean isLargest(Count one, Count but) {
    BigDecimal own = one.figure().quantity().value();
    BigDecimal most = article(one) == article(but) ? own.max(but.figure().quantity().value()) : own;
    return largest.getOrDefault(article(one) + "|" + one.of(), List.of()).stream()
        .noneMatch(value -> value.compareTo(most) > 0);
  }

  /** « 300 selon la police, 900 selon les organisateurs ». */
  private static boolean isOfTwoCounters(Count one, Count other) {
    return !one.counter().isEmpty()
        && !other.counter().isEmpty()
        && !one.counter().equals(other.counter());
  }

  /** Who counted, by the sentence of a figure; empty where not told. */
  public String counter(Figure figure) {
    Count count = byFigure.get(Place.of(figure));
    return count == null ? figure.counter() : count.counter();
  }

  /** True if the report of one gives the number of the other too. */
  private boolean knows(Count one, Count other) {
    return given
        .getOrDefault(article(one) + "|" + one.of(), Set.of())
        .contains(other.figure().key() + "|" + other.day());
  }

  private static boolean isSeveralTimes(Figure a, Figure b) {
    return !a.agrees(b) && !a.isWithin(b, SEVERAL);
  }

  /** True if both are counts that have been compared, or surely of two things. */
  public boolean decides(Figure a, Figure b) {
    Count one = byFigure.get(Place.of(a));
    Count other = byFigure.get(Place.of(b));
    return one != null
        && other != null
        && (one.isSurelyOfAnother(other) || isOfAnotherDate(one, other) || holds(a, b));
  }

  /** Who came on one day did not come on another, even where only the text around dates them. */
  private boolean isOfAnotherDate(Count one, Count other) {
    return !reader.isRising(one.of()) && one.isDatedFarFrom(other) && !one.isOfOneDay(other);
  }

  /** True for what goes on rising while reports are written, or a count of a class that rises. */
  public boolean isRising(Figure figure) {
    if (figures.isRunning(figure)) {
      return true;
    }
    Count count = byFigure.get(Place.of(figure));
    return count != null && reader.isRising(count.of());
  }
}
