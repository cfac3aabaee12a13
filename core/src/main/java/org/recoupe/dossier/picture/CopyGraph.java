package org.recoupe.dossier.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Credit;
import org.recoupe.dossier.CopyShare;
import org.recoupe.reuse.Origin;

/**
 * The reports and copies that a picture shows: for each report the source of most of its words, and
 * the reports with the largest shares where there are too many.
 *
 * @param canvas the story
 * @param main for each report that copies, the copy that most of its words come from
 * @param shown ids of reports, in the story's order
 * @param arrows copies between them, smallest share first, so that large ones are drawn over it
 * @param left number of reports left out
 */
record CopyGraph(
    Canvas canvas,
    Map<String, CopyShare> main,
    List<String> shown,
    List<CopyShare> arrows,
    int left) {
  /** Reports side by side: 24 columns of 14 pixels on a phone. */
  private static final int REPORTS = 24;

  /** Lanes on top of each other: 14 of them are as high as a screen. */
  private static final int LANES = 14;

  /** Length of an ISO date without a time. */
  private static final int DAY = 10;

  static CopyGraph of(Canvas canvas) {
    Map<String, CopyShare> main = new LinkedHashMap<>();
    for (CopyShare share : CopyShare.of(canvas.story())) {
      if (share.percent() >= CopyShare.LEAST) {
        main.putIfAbsent(share.to(), share);
      }
    }
    Set<String> chosen = chosen(canvas, main);
    List<String> shown = inOrder(canvas, chosen, main);
    List<CopyShare> arrows = new ArrayList<>();
    for (CopyShare share : main.values()) {
      if (chosen.contains(share.from()) && chosen.contains(share.to())) {
        arrows.add(0, share);
      }
    }
    return new CopyGraph(
        canvas,
        main,
        shown,
        List.copyOf(arrows),
        canvas.story().story().articles().size() - shown.size());
  }

  /**
   * The ends of the copies, those of the most copied reports first, then other reports in the
   * story's order, as long as there are columns and lanes for them.
   */
  private static Set<String> chosen(Canvas canvas, Map<String, CopyShare> main) {
    Map<String, Integer> given = new LinkedHashMap<>();
    main.values().forEach(share -> given.merge(share.from(), share.percent(), Integer::sum));
    List<CopyShare> heaviest = new ArrayList<>(main.values());
    heaviest.sort(
        Comparator.comparing((CopyShare share) -> -given.getOrDefault(share.from(), 0))
            .thenComparing(share -> -share.percent()));
    Set<String> chosen = new LinkedHashSet<>();
    Set<String> outlets = new LinkedHashSet<>();
    heaviest.forEach(share -> add(canvas, List.of(share.from(), share.to()), chosen, outlets));
    canvas.story().story().articles().forEach(a -> add(canvas, List.of(a), chosen, outlets));
    return chosen;
  }

  /** Adds all of {@code articles} or, where they have no room together, none. */
  private static void add(
      Canvas canvas, List<String> articles, Set<String> chosen, Set<String> outlets) {
    Set<String> more = new LinkedHashSet<>(chosen);
    Set<String> lanes = new LinkedHashSet<>(outlets);
    for (String article : articles) {
      more.add(article);
      lanes.add(canvas.names().outlet(article));
    }
    if (more.size() <= REPORTS && lanes.size() <= LANES) {
      chosen.addAll(more);
      outlets.addAll(lanes);
    }
  }

  /**
   * Reports in the story's order, but a copy of which only the day is known behind its source of
   * that day: where in the day it belongs, nothing else tells.
   */
  private static List<String> inOrder(
      Canvas canvas, Set<String> chosen, Map<String, CopyShare> main) {
    List<String> ordered = new ArrayList<>(canvas.story().story().articles());
    ordered.retainAll(chosen);
    for (String article : List.copyOf(ordered)) {
      CopyShare share = main.get(article);
      String day = canvas.published(article);
      String other = share == null ? null : canvas.published(share.from());
      if (share != null
          && (day == null || other != null && day.length() == DAY && other.startsWith(day))
          && ordered.indexOf(share.from()) > ordered.indexOf(article)) {
        ordered.remove(article);
        ordered.add(ordered.indexOf(share.from()) + 1, article);
      }
    }
    return List.copyOf(ordered);
  }

  /** A copy in words: « A · L'Écho → B · Le Phare : 80 %, mot pour mot, crédité ». */
  String words(CopyShare share) {
    return canvas.text(
        "copies.arrow",
        canvas.who(share.from()),
        canvas.who(share.to()),
        share.percent(),
        kind(share),
        credited(share));
  }

  private String kind(CopyShare share) {
    return canvas.messages().text("copy." + share.kind().label());
  }

  /** Whether the report that took the words names who they are from. */
  private String credited(CopyShare share) {
    Origin voice = canvas.names().voice(share.from());
    String source = canvas.names().outlet(share.from());
    boolean credited =
        canvas.names().article(share.to()).article().credits().stream()
            .map(Credit::agency)
            .anyMatch(name -> name.equals(source) || voice != null && name.equals(voice.name()));
    return canvas.text(credited ? "copies.credited" : "copies.uncredited");
  }

  /** Every report of the story with its main source. */
  PictureTable table() {
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    for (String article : canvas.story().story().articles()) {
      rows.add(row(article, main.get(article)));
    }
    return new PictureTable(
        List.of(
            canvas.text("column.report"),
            canvas.text("column.published"),
            canvas.text("column.source"),
            canvas.text("column.share"),
            canvas.text("column.how"),
            canvas.text("column.credit")),
        rows);
  }

  private List<PictureTable.Cell> row(String article, @Nullable CopyShare share) {
    List<PictureTable.Cell> row = new ArrayList<>();
    row.add(new PictureTable.Cell(canvas.who(article), canvas.links().report(article)));
    row.add(PictureTable.Cell.of(canvas.publishedInWords(article)));
    if (share == null) {
      row.add(PictureTable.Cell.of(canvas.text("copies.own")));
      row.addAll(Collections.nCopies(3, PictureTable.Cell.of("")));
      return row;
    }
    String place = canvas.links().place(share.longest().to());
    row.add(new PictureTable.Cell(canvas.who(share.from()), place));
    row.add(PictureTable.Cell.of(canvas.text("percent", share.percent())));
    row.add(PictureTable.Cell.of(kind(share)));
    row.add(PictureTable.Cell.of(credited(share)));
    return row;
  }
}
