package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Article;
import org.recoupe.article.Publication;
import org.recoupe.provenance.Reason;

/**
 * Dates the undated articles of a set and values their times again. First by what an article says
 * of its own day (« ce lundi 19 décembre », with the one year that has such a Monday near the years
 * it names), then from the dated report that resembles it most, moved to the weekday that the
 * article itself calls today's.
 */
public final class PublicationInference {
  private static final int WEEK = 7;

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

  private final TimeFinder finder;
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
  }

  /** An inference that reads with {@code finder}. */
  public PublicationInference(TimeFinder finder, Options options) {
    this.finder = finder;
    this.options = options;
  }

  /** The same articles in the same order, the undated ones dated where one day is left. */
  public List<AnnotatedArticle> complete(List<AnnotatedArticle> articles) {
    // Each article is read by itself, on all cores.
    List<Draft> drafts =
        articles.parallelStream().map(article -> new Draft(article, finder)).toList();
    long undated = drafts.stream().filter(draft -> draft.published.date() == null).count();
    if (undated > 0 && undated <= options.most()) {
      fromOthers(drafts);
    }
    return drafts.parallelStream().map(draft -> draft.finished(finder)).toList();
  }

  /** Dates one article after the other, the surest first, each helping with the next. */
  private void fromOthers(List<Draft> drafts) {
    Resemblance resemblance =
        new Resemblance(
            drafts.stream().map(draft -> draft.article.article().text().text()).toList());
    int size = drafts.size();
    double[] nearness = new double[size];
    int[] nearest = new int[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size && drafts.get(i).open(); j++) {
        if (drafts.get(j).published.isDay()) {
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
      if (draft.published.isDay()) {
        for (int i : left) {
          better(resemblance, nearness, nearest, i, next);
        }
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
    LocalDate base = other.published.date();
    if (base == null || resemblance < options.resembles()) {
      return;
    }
    String id = other.article.id();
    Moment own = draft.published;
    if (own.month() != null && own.day() != null) {
      int year = nearestYear(own, base);
      draft.date(
          new Moment(year, own.month(), own.day()),
          Reason.of("time.year-of-report", String.valueOf(year), id));
      return;
    }
    Clues clues = draft.clues;
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
              - AGAINST * clues.against(day);
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

  /** An article on its way to a date. */
  private static final class Draft {
    private final AnnotatedArticle article;
    private final Clues clues;
    private final List<Reason> why = new ArrayList<>();
    private Moment published;

    Draft(AnnotatedArticle article, TimeFinder finder) {
      this.article = article;
      this.published = Moment.parse(article.article().publication().value());
      this.clues = Clues.of(finder.read(article.segments(), published), article.segments().text());
      if (published.isDay()) {
        return;
      }
      Moment own = clues.ownDay();
      boolean fits =
          own != null
              && (published.day() == null
                  || published.day().equals(own.day())
                      && own.month() != null
                      && own.month().equals(published.month()));
      if (own != null && fits) {
        date(own, Reason.of("time.own-day", own.value()));
      } else if (own == null && published.equals(Moment.UNKNOWN)) {
        byPost();
      }
    }

    /** A post that the page repeats, of a weekday that the report speaks of as today's. */
    private void byPost() {
      Moment post = new Posts().latest(article.article().sourceText().characters());
      LocalDate day = post == null ? null : post.date();
      DayOfWeek weekday = clues.weekday();
      if (post == null || day == null || weekday == null) {
        return;
      }
      boolean later = clues.years().keySet().stream().anyMatch(year -> year > day.getYear());
      int back = Math.floorMod(day.getDayOfWeek().getValue() - weekday.getValue(), WEEK);
      if (!later && back <= 1) {
        date(post, Reason.of("time.post", post.value()));
      }
    }

    boolean yesterday() {
      return clues.yesterday();
    }

    boolean open() {
      return !published.isDay();
    }

    void date(Moment day, Reason reason) {
      published = day;
      why.add(reason);
    }

    AnnotatedArticle finished(TimeFinder finder) {
      boolean undated = why.isEmpty();
      if (undated) {
        DayOfWeek today = clues.weekday();
        if (today == null || !published.equals(Moment.UNKNOWN)) {
          return article;
        }
        // Of which week is not known, but « hier » is the day before.
        date(Moment.ofWeekday(today.getValue()), Reason.of("time.own-weekday"));
      }
      Article dated = undated ? article.article() : article.article().published(publication());
      List<TimeExpression> times = new ArrayList<>();
      for (TimeExpression time : finder.find(article.segments(), published)) {
        List<Reason> all = new ArrayList<>(time.why());
        if (all.size() > 1) {
          all.addAll(why);
        }
        times.add(new TimeExpression(time.at(), time.type(), time.value(), all));
      }
      return new AnnotatedArticle(
          dated,
          article.segments(),
          article.mentions(),
          times,
          article.quantities(),
          article.quotations());
    }

    private Publication publication() {
      Publication before = article.article().publication();
      List<Publication.Candidate> candidates = new ArrayList<>(before.candidates());
      candidates.add(
          new Publication.Candidate(published.value(), Publication.Basis.INFERRED, null));
      return new Publication(published.value(), Publication.Basis.INFERRED, candidates);
    }
  }
}
