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

  /** Longest line in which a date without a word that says what it is may be the page's. */
  private static final int BARE_LINE = 60;

  private final DateReader dates = new DateReader();

  /** The publication date of the page with all candidates. */
  Publication of(Capture capture, PageParts page, @Nullable String url, List<Block> lines) {
    List<Candidate> found = new ArrayList<>();
    List<Candidate> changes = new ArrayList<>();
    Declared declared = capture.declared();
    Basis told = declared.basis().equals("sidecar") ? Basis.SIDECAR : Basis.META;
    add(found, declared.date(), told, false);
    for (String field : List.of("datePublished", "dateCreated", "uploadDate")) {
      add(found, page.linked().articleText(field), Basis.JSON_LD, false);
    }
    add(changes, page.linked().articleText("dateModified"), Basis.JSON_LD, true);
    for (String name : PUBLISHED) {
      add(found, page.meta().first(name), Basis.META, false);
    }
    for (String name : MODIFIED) {
      add(changes, page.meta().first(name), Basis.META, true);
    }
    times(page, capture, found, changes);
    if (url != null) {
      UrlDates.find(url).ifPresent(day -> found.add(new Candidate(day, Basis.URL, null)));
    }
    fromLines(capture, lines, found, changes);
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
      (modified ? changes : found).add(new Candidate(moment.value(), Basis.META, at, modified));
    }
  }

  /**
   * Dates shown on the page: those with a word that says what they are, and a line's first where
   * the page tells no other.
   */
  private void fromLines(
      Capture capture, List<Block> lines, List<Candidate> found, List<Candidate> changes) {
    boolean nothing = found.isEmpty();
    List<Candidate> told = new ArrayList<>();
    Candidate bare = null;
    int read = 0;
    for (Block block : lines) {
      String line = block.text();
      if (line.length() > MAX_LINE || read++ > MAX_LINES) {
        continue;
      }
      for (Moment moment : dates.find(line, new Span(0, line.length()))) {
        Span place = BodyText.place(block);
        Span at = place == null ? null : capture.content().toSource(place);
        Candidate candidate = new Candidate(moment.value(), Basis.TEXT, at, moment.modified());
        if (moment.modified()) {
          changes.add(candidate);
        } else if (moment.cued()) {
          told.add(candidate);
        } else if (bare == null && line.length() < BARE_LINE) {
          bare = candidate;
        }
      }
    }
    found.addAll(told);
    if (nothing && told.isEmpty() && bare != null) {
      found.add(bare);
    }
  }

  private void add(
      List<Candidate> candidates, @Nullable String value, Basis basis, boolean modified) {
    if (value != null) {
      dates
          .first(value)
          .ifPresent(
              moment -> candidates.add(new Candidate(moment.value(), basis, null, modified)));
    }
  }
}
