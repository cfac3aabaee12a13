package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Article;
import org.recoupe.article.Publication;
import org.recoupe.provenance.Reason;

/** An article on its way to a date. */
final class Draft {
  private static final int WEEK = 7;

  /** A report that counts the days of a series without their dates is of the months after. */
  private static final int COUNTED_DAYS = 200;

  private final AnnotatedArticle article;
  private final List<Series.Counted> counted;
  private final List<Reason> why = new ArrayList<>();
  private final @Nullable Elapsed elapsed;
  private Clues clues;
  private Moment published;
  private Window window;
  private @Nullable LocalDate seriesFirst;

  Draft(AnnotatedArticle article, TimeFinder finder, Terms terms, Series series) {
    this.article = article;
    this.published = Moment.parse(article.article().publication().value());
    String text = article.segments().text();
    List<TimeFinder.Reading> readings = finder.read(article.segments(), published);
    this.clues = Clues.of(readings, text);
    this.counted = series.of(readings, text);
    this.elapsed = Elapsed.of(readings, counted, text);
    LocalDate day = published.date();
    this.window =
        day == null
            ? terms.of(text).near(new Anniversary(series).of(readings, text), 0)
            : new Window(day, day, List.of(article.id()));
    if (day == null) {
      deduce();
    }
  }

  /** Dates the article by what it says itself, within the window that is known so far. */
  private void deduce() {
    Moment own = clues.pointedDay(window);
    boolean pointed = own != null;
    own = pointed ? own : new OwnDay(clues, elapsed).in(window);
    boolean fits =
        own != null
            && (published.day() == null
                || published.day().equals(own.day())
                    && own.month() != null
                    && own.month().equals(published.month()));
    if (own != null && fits && !own.equals(published)) {
      why.clear();
      date(own, Reason.of(pointed ? "time.own-day" : "time.fitting-day", own.value()));
      if (window.closed() && !window.by().isEmpty()) {
        why.add(inOffice());
      }
    } else if (own == null && published.equals(Moment.UNKNOWN)) {
      byPost();
    }
  }

  /** Who held office, or what else says between which days it was written. */
  private Reason inOffice() {
    if (window.by().isEmpty() && seriesFirst != null) {
      return Reason.of("time.series", seriesFirst.toString());
    }
    return Reason.of(
        "time.in-office",
        String.join(", ", window.by()),
        String.valueOf(window.from()),
        String.valueOf(window.to()));
  }

  Window window() {
    return window;
  }

  /** What reports of the same time know of it may leave one day, or one year. */
  void within(Window narrower) {
    if (open() && !narrower.equals(window)) {
      window = narrower;
      deduce();
    }
  }

  List<Series.Counted> counted() {
    return counted;
  }

  /** The days of a series that the article counts are now known. */
  void counts(List<Told> days, LocalDate first) {
    clues = clues.and(days);
    List<LocalDate> named = days.stream().map(told -> told.moment().date()).toList();
    LocalDate latest =
        named.stream().filter(Objects::nonNull).max(LocalDate::compareTo).orElse(first);
    // Who counts a day writes from a week before it on; the next year a reader needs its date.
    Window counting = new Window(latest.minusDays(WEEK), latest.plusDays(COUNTED_DAYS), List.of());
    window = window.near(counting, 0);
    int before = why.size();
    deduce();
    if (why.size() != before) {
      why.add(Reason.of("time.series", first.toString()));
    }
    seriesFirst = first;
  }

  /** True where it names days whose year is not known. */
  boolean namesDays() {
    return clues.told().dates().stream()
        .anyMatch(told -> told.isDay() && told.moment().year() == null);
  }

  AnnotatedArticle article() {
    return article;
  }

  Clues clues() {
    return clues;
  }

  Moment published() {
    return published;
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
      boolean unknown = published.equals(Moment.UNKNOWN);
      if (!unknown || today == null && !window.closed()) {
        return article;
      }
      if (today != null) {
        // Of which week is not known, but « hier » is the day before.
        date(Moment.ofWeekday(today.getValue()), Reason.of("time.own-weekday"));
      }
    }
    Article dated = undated ? article.article() : article.article().published(publication());
    MissingYear missing = new MissingYear(published.isDay() ? Window.OPEN : window);
    List<TimeExpression> times = new ArrayList<>();
    for (TimeFinder.Reading reading : finder.read(article.segments(), published)) {
      TimeExpression time = reading.expression();
      List<Reason> all = new ArrayList<>(time.why());
      String value = missing.in(time.value(), reading.tense());
      if (value != null) {
        all.add(inOffice());
      } else if (all.size() > 1) {
        all.addAll(why);
      }
      times.add(
          new TimeExpression(time.at(), time.type(), value == null ? time.value() : value, all));
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
    candidates.add(new Publication.Candidate(published.value(), Publication.Basis.INFERRED, null));
    return new Publication(published.value(), Publication.Basis.INFERRED, candidates);
  }
}
