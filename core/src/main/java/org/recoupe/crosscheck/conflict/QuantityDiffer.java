package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Counts;
import org.recoupe.crosscheck.figure.Figure;
import org.recoupe.crosscheck.figure.Figures;
import org.recoupe.provenance.Reason;

/**
 * Finds counts and amounts that differ: quantities of the same thing, of one day and place. Values
 * that one number can satisfy are rounding; what one voice gives otherwise later, or at another
 * time of day, is an update; what police and organisers count is attribution.
 */
final class QuantityDiffer implements Differ {
  private static final int SAMPLED = 12;
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

  private final HourDiffer hours = new HourDiffer();
  private final HedgeDiffer hedges = new HedgeDiffer();
  private final Happenings happenings = new Happenings();

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Figures read = compared.figures();
    Voices voices = compared.voices();
    Map<String, List<Figure>> buckets = new TreeMap<>();
    Series series = new Series(story, happenings);
    List<Figure> figures = read.all();
    Counts counts = read.counts();
    for (Figure figure : figures) {
      if (series.takes(figure)) {
        series.add(figure);
        continue;
      }
      buckets
          .computeIfAbsent(
              figure.unit() + "|" + figure.place() + "|" + figure.day(), k -> new ArrayList<>())
          .add(figure);
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<Figure> cluster : counts.clusters()) {
      take(drafts, drafts(cluster, counts::holds, story, voices, counts));
      take(drafts, hedges.find(story, cluster, counts::holds));
    }
    for (List<Figure> tolls : series.all()) {
      for (Draft draft : drafts(tolls, series::isOneToll, story, voices, counts)) {
        // « 528 » and « quelque 530 » are worth a line beside « 552 ».
        if (drafts.stream().noneMatch(d -> d.status() == draft.status() && isSaid(draft, d))) {
          drafts.add(draft);
        }
      }
    }
    SameMatter matter = new SameMatter(compared.surroundings(), figures);
    BiPredicate<Figure, Figure> ofOne = (a, b) -> a.sameThing(b) && !counts.decides(a, b);
    BiPredicate<Figure, Figure> same = ofOne.and((a, b) -> !matter.knowsBoth(a, b));
    BiPredicate<Figure, Figure> ofMatter = (a, b) -> matter.holds(a, b) && !counts.decides(a, b);
    for (List<Figure> bucket : buckets.values()) {
      for (List<Figure> cluster : clusters(bucket, ofOne)) {
        take(drafts, drafts(cluster, same, story, voices, counts));
      }
    }
    for (List<Figure> bucket : matter.buckets(figures)) {
      for (List<Figure> cluster : matter.linked(bucket, ofMatter)) {
        take(drafts, drafts(cluster, ofMatter, story, voices, counts));
      }
    }
    drafts.addAll(hours.find(story, figures));
    return merged(drafts);
  }

  /** Lines of one status that give one number at one place are of one thing: one line of all. */
  private static List<Draft> merged(List<Draft> drafts) {
    List<Draft> merged = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft whole = draft;
      int at = merged.size();
      for (int known = merged.size() - 1; known >= 0; known--) {
        if (isOfOneThing(merged.get(known), whole)) {
          whole = union(merged.remove(known), whole);
          at = known;
        }
      }
      merged.add(at, whole);
    }
    return merged;
  }

  private static boolean isOfOneThing(Draft one, Draft other) {
    return one.status() == other.status()
        && one.kind() == other.kind()
        && one.sides().entrySet().stream()
            .anyMatch(
                side ->
                    other.sides().getOrDefault(side.getKey(), List.of()).stream()
                        .anyMatch(side.getValue()::contains));
  }

  private static Draft union(Draft one, Draft more) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Draft draft : List.of(one, more)) {
      draft
          .sides()
          .forEach(
              (words, places) -> {
                Set<Excerpt> all = new LinkedHashSet<>(sides.getOrDefault(words, List.of()));
                all.addAll(places);
                sides.put(words, List.copyOf(all));
              });
    }
    return new Draft(one.kind(), one.status(), one.about(), sides, one.why(), one.size());
  }

  /** Takes what is not shown yet; who gives numbers that are shown joins those who do. */
  private static void take(List<Draft> drafts, List<Draft> more) {
    for (Draft draft : more) {
      if (!isShown(drafts, draft)) {
        drafts.add(draft);
      }
    }
  }

  /** True if a draft shows all that {@code draft} would; who gives its numbers joins that one. */
  private static boolean isShown(List<Draft> drafts, Draft draft) {
    for (int known = 0; known < drafts.size(); known++) {
      if (repeats(draft, drafts.get(known))) {
        drafts.set(known, joined(drafts.get(known), draft));
        return true;
      }
      if (repeats(drafts.get(known), draft)) {
        drafts.set(known, joined(draft, drafts.get(known)));
        return true;
      }
      if (isWithin(draft, drafts.get(known))) {
        return true;
      }
    }
    return false;
  }

  private static Draft joined(Draft known, Draft more) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    known
        .sides()
        .forEach(
            (words, places) -> {
              Set<Excerpt> all = new LinkedHashSet<>(places);
              more.sides()
                  .forEach(
                      (other, others) -> {
                        if (bare(other).equals(bare(words))) {
                          all.addAll(others);
                        }
                      });
              sides.put(words, List.copyOf(all));
            });
    return new Draft(known.kind(), known.status(), known.about(), sides, known.why(), known.size());
  }

  /** The same, with the same numbers: « 40 blessés, dont 12 policiers » tells of two. */
  private static boolean isSaid(Draft draft, Draft known) {
    return known.sides().keySet().containsAll(draft.sides().keySet()) && isWithin(draft, known);
  }

  /** True if each witness of {@code draft} stands in {@code known} too. */
  private static boolean isWithin(Draft draft, Draft known) {
    Set<Excerpt> witnesses = new LinkedHashSet<>();
    known.sides().values().forEach(witnesses::addAll);
    return draft.sides().values().stream().allMatch(witnesses::containsAll);
  }

  /** True if {@code known} gives each number of {@code draft}, one of them from one report. */
  private static boolean repeats(Draft draft, Draft known) {
    Map<String, Set<String>> given = new LinkedHashMap<>();
    known
        .sides()
        .forEach(
            (words, places) -> {
              Set<String> articles = given.computeIfAbsent(bare(words), k -> new LinkedHashSet<>());
              places.forEach(at -> articles.add(at.article()));
            });
    return draft.status() == known.status()
        && draft.sides().keySet().stream().allMatch(words -> given.containsKey(bare(words)))
        && draft.sides().entrySet().stream()
            .anyMatch(
                side ->
                    side.getValue().stream()
                        .anyMatch(
                            at ->
                                given
                                    .getOrDefault(bare(side.getKey()), Set.of())
                                    .contains(at.article())));
  }

  /** The digits of a number, or its words where it is not written in digits. */
  private static String bare(String words) {
    String digits = NO_DIGITS.matcher(words).replaceAll("");
    return digits.isEmpty() ? words : digits;
  }

  private static List<List<Figure>> clusters(
      List<Figure> bucket, BiPredicate<Figure, Figure> same) {
    List<List<Figure>> clusters = new ArrayList<>();
    for (Figure figure : bucket) {
      List<Figure> home = null;
      for (List<Figure> cluster : clusters) {
        List<Figure> some = cluster.subList(0, Math.min(SAMPLED, cluster.size()));
        if (some.stream().anyMatch(f -> f.clause().equals(figure.clause()))) {
          continue;
        }
        long alike = some.stream().filter(f -> same.test(figure, f)).count();
        if (2 * alike >= some.size()) {
          home = cluster;
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        clusters.add(home);
      }
      home.add(figure);
    }
    return clusters;
  }

  private List<Draft> drafts(
      List<Figure> cluster,
      BiPredicate<Figure, Figure> same,
      StoryClauses story,
      Voices voices,
      Counts counts) {
    Set<Figure> rounded = new LinkedHashSet<>();
    Set<Figure> apart = new LinkedHashSet<>();
    for (int i = 0; i < cluster.size(); i++) {
      for (int j = i + 1; j < cluster.size(); j++) {
        Figure a = cluster.get(i);
        Figure b = cluster.get(j);
        boolean agree = a.agrees(b);
        if (a.same(b) || !same.test(a, b) || !agree && (a.holds(b) || b.holds(a))) {
          continue;
        }
        Set<Figure> into = agree ? rounded : apart;
        into.add(a);
        into.add(b);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    if (!apart.isEmpty()) {
      // What goes on rising is hardly counted twice at one moment by two reports.
      boolean later =
          counts.isRising(cluster.get(0))
              && !Series.falls(apart, story)
              && apart.stream().map(f -> f.clause().article()).distinct().count() > 1;
      add(
          drafts,
          apart,
          later ? Conflict.Status.UPDATE : apartStatus(apart, voices, story),
          story,
          counts);
    }
    // What stands in that line already is no second difference.
    if (!rounded.isEmpty() && !apart.equals(rounded)) {
      add(drafts, rounded, Conflict.Status.ROUNDING, story, counts);
    }
    return drafts;
  }

  private static void add(
      List<Draft> drafts,
      Set<Figure> figures,
      Conflict.Status status,
      StoryClauses story,
      Counts counts) {
    Set<String> articles = new LinkedHashSet<>();
    figures.forEach(f -> articles.add(f.clause().id()));
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    Set<String> counters = new LinkedHashSet<>();
    Map<String, String> shown = new LinkedHashMap<>();
    figures.stream()
        .sorted(
            status == Conflict.Status.UPDATE && !Series.rises(figures, story)
                ? written(story).thenComparing(f -> f.quantity().value())
                : Comparator.comparing((Figure f) -> f.quantity().value()))
        .forEach(
            f -> {
              String words = shown.computeIfAbsent(f.said(), k -> f.words());
              sides.computeIfAbsent(words, k -> new ArrayList<>()).add(f.clause().excerpt());
              counters.add(counts.counter(f));
            });
    if (status == Conflict.Status.ROUNDING && boundsOnly(figures)) {
      return;
    }
    boolean attributed =
        status != Conflict.Status.ROUNDING
            && counters.contains("authority")
            && counters.contains("organiser");
    boolean inside = insideOne(figures, status) || insideOne(figures, status, counts);
    if (sides.size() < 2 || articles.size() < 2 && !attributed && !inside) {
      return;
    }
    Figure first = figures.iterator().next();
    boolean amount = Figure.isCurrency(first.unit());
    drafts.add(
        new Draft(
            attributed
                ? Conflict.Kind.ATTRIBUTION
                : amount ? Conflict.Kind.AMOUNT : Conflict.Kind.COUNT,
            attributed ? Conflict.Status.CONFLICT : status,
            story.words(first.clause()),
            sides,
            List.of(
                Reason.of(
                    switch (status) {
                      case ROUNDING -> "conflict.count.rounding";
                      case UPDATE -> "conflict.count.update";
                      case CONFLICT -> "conflict.count";
                    })),
            1));
  }

  /**
   * One article against itself: only two exact numbers of what is told in much the same words, as
   * else an article would hardly give two; three are of three towns.
   */
  private static boolean insideOne(Set<Figure> figures, Conflict.Status status) {
    List<Figure> all = List.copyOf(figures);
    return status != Conflict.Status.ROUNDING
        && all.stream().map(Figure::key).distinct().count() == 2
        && all.stream().allMatch(figure -> figure.isToldAs(all.get(0)));
  }

  /** One article that gives one count in round figures and more exactly. */
  private static boolean insideOne(Set<Figure> figures, Conflict.Status status, Counts counts) {
    Figure first = figures.iterator().next();
    return status == Conflict.Status.ROUNDING
        && figures.stream().allMatch(f -> f.equals(first) || counts.holds(first, f));
  }

  /** « 550 » and « au moins 550 »: one number, with and without a bound. */
  private static boolean boundsOnly(Set<Figure> figures) {
    Set<String> numbers = new LinkedHashSet<>();
    figures.forEach(figure -> numbers.add(figure.key()));
    return numbers.size() == 1
        && figures.stream().anyMatch(Figure::isOpen)
        && figures.stream().allMatch(f -> f.isOpen() || f.isExact());
  }

  /** An update is a series: by the time at which each figure was written; unknown times first. */
  private static Comparator<Figure> written(StoryClauses story) {
    return Comparator.comparing(
        (Figure f) -> {
          String value = story.published(f.clause());
          return value == null ? "" : value;
        });
  }

  /** One voice that gives another figure corrects itself; so do figures of other hours. */
  private static Conflict.Status apartStatus(
      Set<Figure> figures, Voices voices, StoryClauses story) {
    Set<String> behind = new LinkedHashSet<>();
    boolean clock = false;
    for (Figure figure : figures) {
      behind.add(voices.of(figure.clause().id()));
      clock |= figure.clock();
    }
    // Of one day and no hour, one voice that gives two numbers contradicts itself.
    boolean sameDay =
        figures.stream().allMatch(Figure::dated)
            && figures.stream().map(Figure::day).distinct().count() == 1;
    return behind.size() == 1 && !sameDay
            || clock
            || !sameDay && Series.growsByWeekday(figures, story)
        ? Conflict.Status.UPDATE
        : Conflict.Status.CONFLICT;
  }
}
