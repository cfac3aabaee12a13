package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recoupe.article.Publication;
import org.recoupe.article.date.DateReader;
import org.recoupe.article.date.Moment;
import org.recoupe.article.date.PublicationRule;
import org.recoupe.article.date.UrlDates;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.text.Span;

/** Collects the dates on which a text may have been published. */
final class Publications {
  /** A longer line is prose: the dates in it are of what it tells. */
  private static final int LONGEST_DATE_LINE = 160;

  /** Lines at the head and at the foot of a text where a bare date is its own. */
  private static final int EDGE_LINES = 8;

  /** Letters that may stand beside a bare date: weekday, « le », time, place. */
  private static final int LETTERS_BESIDE = 25;

  /** Without a year there is no date that could be read. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private final DateReader dates = new DateReader();

  /** The publication of {@code capture}, whose folded text has these lines. */
  Publication of(String text, List<Line> lines, Capture capture) {
    Declared declared = capture.declared();
    List<Publication.Candidate> candidates = new ArrayList<>();
    if (declared.date() != null) {
      Publication.Basis basis =
          declared.basis().equals("sidecar") ? Publication.Basis.SIDECAR : Publication.Basis.META;
      dates
          .first(declared.date())
          .ifPresent(m -> candidates.add(new Publication.Candidate(m.value(), basis, null)));
    }
    if (declared.url() != null) {
      UrlDates.find(declared.url())
          .ifPresent(
              day -> candidates.add(new Publication.Candidate(day, Publication.Basis.URL, null)));
    }
    List<Publication.Candidate> later = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).at();
      if (line.length() > LONGEST_DATE_LINE
          || !YEAR.matcher(text).region(line.start(), line.end()).find()) {
        continue;
      }
      boolean edge = i < EDGE_LINES || i >= lines.size() - EDGE_LINES;
      for (Moment moment : dates.find(text, line)) {
        Span at = moment.at();
        if (at == null || !(moment.cued() || (edge && isBare(text, line, at)))) {
          continue;
        }
        (moment.modified() || !moment.cued() ? later : candidates)
            .add(
                new Publication.Candidate(
                    moment.value(), Publication.Basis.TEXT, capture.content().toSource(at)));
      }
    }
    candidates.addAll(later);
    return PublicationRule.choose(candidates);
  }

  private static boolean isBare(String text, Span line, Span date) {
    int letters = 0;
    for (int i = line.start(); i < line.end(); i++) {
      letters += !date.contains(i) && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters <= LETTERS_BESIDE;
  }
}
