package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Publication;
import org.recoupe.article.Publication.Basis;
import org.recoupe.article.Publication.Candidate;
import org.recoupe.article.date.DateReader;
import org.recoupe.article.date.Moment;
import org.recoupe.article.date.PublicationRule;
import org.recoupe.article.date.UrlDates;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.text.Span;

/** Collects every date that a page gives for its publication; {@link PublicationRule} chooses. */
final class PageDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "publication_date",
          "publication-date",
          "published-date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "rnews:datepublished",
          "originalpublicationdate",
          "article.published",
          "last-modified-iso",
          "date");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "last-modified");
  private static final int MAX_TIMES = 4;
  private static final int MAX_LINES = 400;
  private static final int MAX_LINE = 200;

  private final DateReader dates = new DateReader();

  /** The publication date of the page with all candidates. */
  Publication of(Capture capture, PageParts page, @Nullable String url, List<String> lines) {
    List<Candidate> found = new ArrayList<>();
    List<Candidate> changes = new ArrayList<>();
    Declared declared = capture.declared();
    add(found, declared.date(), declared.basis().equals("sidecar") ? Basis.SIDECAR : Basis.META);
    for (String field : List.of("datePublished", "dateCreated", "uploadDate")) {
      add(found, page.linked().articleText(field), Basis.JSON_LD);
    }
    add(changes, page.linked().articleText("dateModified"), Basis.JSON_LD);
    for (String name : PUBLISHED) {
      add(found, page.meta().first(name), Basis.META);
    }
    for (String name : MODIFIED) {
      add(changes, page.meta().first(name), Basis.META);
    }
    times(page, capture, found, changes);
    if (url != null) {
      UrlDates.find(url).ifPresent(day -> found.add(new Candidate(day, Basis.URL, null)));
    }
    if (found.isEmpty()) {
      fromLines(lines, found, changes);
    }
    found.addAll(changes);
    return PublicationRule.choose(found);
  }

  private void times(
      PageParts page, Capture capture, List<Candidate> found, List<Candidate> changes) {
    int seen = 0;
    for (Element time : page.landmarks().times()) {
      if (seen >= MAX_TIMES) {
        return;
      }
      if (Landmarks.isAside(time)) {
        continue;
      }
      String value =
          time.hasAttr("datetime")
              ? time.attr("datetime")
              : time.hasAttr("content") ? time.attr("content") : time.text();
      Moment moment = dates.first(value).orElse(null);
      if (moment == null) {
        continue;
      }
      seen++;
      String names = time.className() + time.attr("itemprop");
      boolean modified =
          names.contains("modif") || names.contains("update") || names.contains("dateModified");
      Span at =
          time.sourceRange().isTracked() && !time.sourceRange().isImplicit()
              ? capture
                  .content()
                  .toSource(new Span(time.sourceRange().startPos(), time.sourceRange().endPos()))
              : null;
      (modified ? changes : found).add(new Candidate(moment.value(), Basis.META, at));
    }
  }

  /** Dates shown on the page: those with a word that says what they are, or else a line's first. */
  private void fromLines(List<String> lines, List<Candidate> found, List<Candidate> changes) {
    List<Candidate> bare = new ArrayList<>();
    int read = 0;
    for (String line : lines) {
      if (line.length() > MAX_LINE || read++ > MAX_LINES) {
        continue;
      }
      for (Moment moment : dates.find(line, new Span(0, line.length()))) {
        if (moment.modified()) {
          changes.add(new Candidate(moment.value(), Basis.TEXT, null));
        } else if (moment.cued()) {
          found.add(new Candidate(moment.value(), Basis.TEXT, null));
        } else if (line.length() < 60) {
          bare.add(new Candidate(moment.value(), Basis.TEXT, null));
        }
      }
    }
    if (found.isEmpty() && !bare.isEmpty()) {
      found.add(bare.get(0));
    }
  }

  private void add(List<Candidate> candidates, @Nullable String value, Basis basis) {
    if (value != null) {
      dates
          .first(value)
          .ifPresent(moment -> candidates.add(new Candidate(moment.value(), basis, null)));
    }
  }
}
