package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Characters at the end of a long last line where a date with its cue may be glued on. */
  private static final int FOOT = 160;

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
    String address = ScrapedText.address(capture);
    if (address != null) {
      UrlDates.find(address)
          .ifPresent(
              day -> candidates.add(new Publication.Candidate(day, Publication.Basis.URL, null)));
    }
    List<Publication.Candidate> later = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).at();
      if (line.length() > LONGEST_DATE_LINE && i >= lines.size() - EDGE_LINES) {
        foot(text, line).ifPresent(m -> candidates.add(candidate(m, capture)));
      }
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
        (moment.modified() || !moment.cued() ? later : candidates).add(candidate(moment, capture));
      }
    }
    candidates.addAll(later);
    return PublicationRule.choose(candidates);
  }

  private static Publication.Candidate candidate(Moment moment, Capture capture) {
    Span at = moment.at();
    return new Publication.Candidate(
        moment.value(),
        Publication.Basis.TEXT,
        at == null ? null : capture.content().toSource(at),
        moment.modified());
  }

  /** « (agence) Créé: 06.01.2019, 21h12 » glued to the end of the last paragraph. */
  private Optional<Moment> foot(String text, Span line) {
    Span end = new Span(Math.max(line.start(), line.end() - FOOT), line.end());
    for (Moment moment : dates.find(text, end)) {
      Span at = moment.at();
      int before = at == null ? -1 : at.start() - 1;
      while (before > line.start() && text.charAt(before) == ' ') {
        before--;
      }
      if (moment.cued() && !moment.modified() && before >= 0 && text.charAt(before) == ':') {
        return Optional.of(moment);
      }
    }
    return Optional.empty();
  }

  private static boolean isBare(String text, Span line, Span date) {
    int letters = 0;
    for (int i = line.start(); i < line.end(); i++) {
      letters += !date.contains(i) && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters <= LETTERS_BESIDE;
  }
}
