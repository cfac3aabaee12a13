package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.provenance.Reason;

/**
 * Dates the undated articles of a set and values their times again. First by what an article says
 * of its own day (« ce lundi 19 décembre », with the one year that has such a Monday near the years
 * it names), then from the dated report that resembles it most, moved to the weekday that the
 * article itself calls today's.
 */
public final class PublicationInference {
  /** What counts against another day than the other report's, and against each day further. */
  private static final double OTHER_DAY = 0.5;

  private static final double FURTHER = 0.2;

  /**
   * The more two reports resemble, the more surely they are of one day: above .4, nine in ten pairs
   * of seventeen story sets.
   */
  private static final double ALIKE = 4;

  private static final double LITTLE_ALIKE = 0.3;

  /** What the named day of the month counts for a day. */
  private static final double NAMED = 20;

  /** What each day named on the wrong side of it counts against a day. */
  private static final double AGAINST = 2;

  /** Reports that resemble each other are of the same time, give or take so many days. */
  private static final int SAME_TIME = 30;

  private final TimeFinder finder;
  private final Terms terms;
  private final Series series;
  private final Options options;

  /**
   * What is asked of an inference.
   *
   * @param resembles least resemblance ({@link Resemblance}) to a dated report, for an article that
   *     speaks of its own day. Of reports of one event in six story sets, all but one had .29 and
   *     more with their nearest; of pairs of Wikinews articles, 99 in 100 have .17 and less
   * @param alike the same, where the other is dated by a counted event alone
   * @param copies least resemblance for an article that says nothing of its day
   * @param days a weekday is looked for so many days around the other report's date
   * @param most sets with more undated articles are left as they are, as each is compared with all
   */
  public record Options(double resembles, double alike, double copies, int days, int most) {
    /** As measured. */
    public static final Options DEFAULT = new Options(0.22, 0.35, 0.5, 3, 2000);

    /** The same where the reports are known to be of one story: less resemblance will do. */
    public Options inStory() {
      return new Options(resembles / 2, alike, copies, days, most);
    }
  }

  /** An inference that reads with {@code finder}. */
  public PublicationInference(TimeFinder finder, Options options) {
    this(finder, options, new Terms(), new Series());
  }

  private PublicationInference(TimeFinder finder, Options options, Terms terms, Series series) {
    this.finder = finder;
    this.options = options;
    this.terms = terms;
    this.series = series;
  }

  /** The same articles in the same order, the undated ones dated where one day is left. */
  public List<AnnotatedArticle> complete(List<AnnotatedArticle> articles) {
    if (articles.stream().allMatch(PublicationInference::isDated)) {
      return List.copyOf(articles);
    }
    // Each article is read by itself, on all cores.
    List<Draft> drafts =
        articles.parallelStream()
            .map(article -> new Draft(article, finder, terms, series))
            .toList();
    long undated = drafts.stream().filter(draft -> draft.published().date() == null).count();
    if (undated > 0 && undated <= options.most()) {
      fromOthers(drafts);
    }
    return drafts.parallelStream().map(draft -> draft.finished(finder)).toList();
  }

  /**
   * The members of one story, those left undated by {@link #complete} dated by the others: that
   * they tell the same events is known by more than their words. Where none is dated, they bound
   * each other all the same: who held office in one did so in the other.
   */
  public List<AnnotatedArticle> completeStory(List<AnnotatedArticle> members) {
    return new PublicationInference(finder, options.inStory(), terms, series).complete(members);
  }

  private static boolean isDated(AnnotatedArticle article) {
    return Moment.parse(article.article().publication().value()).date() != null;
  }

  /** Dates one article after the other, the surest first, each helping with the next. */
  private void fromOthers(List<Draft> drafts) {
    Resemblance resemblance =
        new Resemblance(
            drafts.stream().map(draft -> draft.article().article().text().text()).toList());
    sameTime(drafts, resemblance);
    series(drafts, resemblance);
    int size = drafts.size();
    double[] nearness = new double[size];
    int[] nearest = new int[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size && drafts.get(i).open(); j++) {
        if (drafts.get(j).published().isDay()) {
          better(resemblance, nearness, nearest, i, j);
        }
      }
    }
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      left.add(i);
    }
    left.removeIf(i -> !drafts.get(i).open());
    while (!left.isEmpty()) {
      int next = Collections.max(left, (a, b) -> Double.compare(nearness[a], nearness[b]));
      left.remove((Integer) next);
      Draft draft = drafts.get(next);
      if (nearness[next] > 0) {
        infer(draft, drafts.get(nearest[next]), nearness[next]);
      }
      if (draft.published().isDay()) {
        for (int i : left) {
          better(resemblance, nearness, nearest, i, next);
        }
      }
    }
  }

  /** Reports of one event bound each other: who held office in one did so in the other. */
  private void sameTime(List<Draft> drafts, Resemblance resemblance) {
    List<Window> windows = drafts.stream().map(Draft::window).toList();
    for (int i = 0; i < windows.size(); i++) {
      Draft draft = drafts.get(i);
      if (!draft.open() || !draft.namesDays()) {
        continue;
      }
      Window window = windows.get(i);
      for (int j = 0; j < windows.size(); j++) {
        Window other = windows.get(j);
        if (j != i
            && !other.equals(Window.OPEN)
            && resemblance.between(i, j) >= options.resembles()) {
          window = window.near(other, SAME_TIME);
        }
      }
      draft.within(window);
    }
  }

  /** Reports that count the days of one series date each other's. */
  private void series(List<Draft> drafts, Resemblance resemblance) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (!draft.open() || draft.counted().isEmpty()) {
        continue;
      }
      List<Series.Counted> all = new ArrayList<>();
      for (int j = 0; j < drafts.size(); j++) {
        List<Series.Counted> others = drafts.get(j).counted();
        if (i == j || !others.isEmpty() && resemblance.between(i, j) >= options.resembles() / 2) {
          all.addAll(others);
        }
      }
      LocalDate first = series.first(all, draft.window());
      if (first != null) {
        draft.counts(series.told(draft.counted(), first, draft.clues().told()), first);
      }
    }
  }

  private static void better(
      Resemblance resemblance, double[] nearness, int[] nearest, int of, int to) {
    double value = resemblance.between(of, to);
    if (value > nearness[of]) {
      nearness[of] = value;
      nearest[of] = to;
    }
  }

  private void infer(Draft draft, Draft other, double resemblance) {
    LocalDate base = other.published().date();
    if (base == null || resemblance < options.resembles()) {
      return;
    }
    String id = other.article().id();
    Moment own = draft.published();
    if (own.month() != null && own.day() != null) {
      int year = nearestYear(own, base);
      draft.date(
          new Moment(year, own.month(), own.day()),
          Reason.of("time.year-of-report", String.valueOf(year), id));
      return;
    }
    Clues clues = draft.clues();
    if (!clues.weekdays().any() && !clues.today() && resemblance < options.copies()) {
      return;
    }
    LocalDate day = likeliest(clues, other, base, resemblance);
    draft.date(
        Moment.of(day),
        clues.weekdays().any() || !day.equals(base)
            ? Reason.of("time.weekday-near-report", day.toString(), base.toString(), id)
            : Reason.of("time.day-of-report", base.toString(), id));
  }

  /** The day around {@code base} for which most speaks. */
  private LocalDate likeliest(Clues clues, Draft other, LocalDate base, double resemblance) {
    // What others call by its weekday or today's, a morning paper calls yesterday's.
    int expected = clues.yesterday() && !other.yesterday() ? 1 : 0;
    double otherDay = OTHER_DAY + ALIKE * Math.max(0, resemblance - LITTLE_ALIKE);
    LocalDate best = base;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = -options.days(); i <= options.days(); i++) {
      LocalDate day = base.plusDays(i);
      double score =
          clues.weekdays().of(day.getDayOfWeek())
              - (i == expected ? 0 : otherDay + FURTHER * Math.abs(i - expected))
              + (Integer.valueOf(day.getDayOfMonth()).equals(clues.dayOfMonth()) ? NAMED : 0)
              - AGAINST * clues.against(day)
              // The weekday of tomorrow is hardly told of in the past: « dimanche » on a Saturday.
              - (clues.told().past().contains(day.plusDays(1).getDayOfWeek()) ? AGAINST : 0);
      if (score > most) {
        most = score;
        best = day;
      }
    }
    return best;
  }

  private static int nearestYear(Moment day, LocalDate base) {
    int best = base.getYear();
    long least = Long.MAX_VALUE;
    for (int year = base.getYear() - 1; year <= base.getYear() + 1; year++) {
      LocalDate date = new Moment(year, day.month(), day.day()).date();
      long distance =
          date == null ? Long.MAX_VALUE : Math.abs(date.toEpochDay() - base.toEpochDay());
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }
}
