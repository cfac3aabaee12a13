package org.recoupe.dossier.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.dossier.StoryNames;
import org.recoupe.dossier.picture.CountSeries.Point;

/**
 * Numbers that differ, each series on a panel: reports from left to right in the order in which
 * they were published, values from the smallest below to the largest above.
 */
final class CountsPicture {
  private static final String NAME = "counts";

  /** The weightiest differences; more panels would bury the list of differences below them. */
  private static final int PANELS = 4;

  /** Reports of a panel: columns of 15 pixels on a phone. */
  private static final int REPORTS = 16;

  private static final int TITLE = 26;
  private static final int AFTER = 14;
  private static final int RADIUS = 9;

  /** Left part of the width, for the values. */
  private static final int LEFT = 330;

  private final Canvas canvas;

  private CountsPicture(Canvas canvas) {
    this.canvas = canvas;
  }

  /** The picture; none where no numbers differ. */
  static Optional<Picture> of(Canvas canvas) {
    List<CountSeries> all = CountSeries.of(canvas);
    return all.isEmpty() ? Optional.empty() : Optional.of(new CountsPicture(canvas).draw(all));
  }

  private Picture draw(List<CountSeries> all) {
    List<CountSeries> shown = all.subList(0, Math.min(PANELS, all.size()));
    int height = shown.stream().mapToInt(series -> height(new Heights(series.values()))).sum();
    String title = canvas.text("counts");
    String legend = canvas.text("counts.legend");
    Svg svg = new Svg(canvas.prefix() + NAME, NAME, height, title, legend);
    canvas.fade(svg, NAME);
    int top = 0;
    for (CountSeries series : shown) {
      Heights heights = new Heights(series.values());
      panel(svg, series, heights, top);
      top += height(heights);
    }
    int left = all.size() - shown.size();
    return new Picture(
        svg.done(),
        title,
        legend,
        left == 0 ? null : canvas.messages().count("picture.counts.left", left),
        table(all));
  }

  private static int height(Heights heights) {
    return TITLE + Canvas.DATES + heights.total() + AFTER;
  }

  private void panel(Svg svg, CountSeries series, Heights heights, int top) {
    String about = StoryNames.part(series.conflict().about());
    String status = canvas.messages().text("status." + series.conflict().status().label());
    svg.link(canvas.links().conflict(series.conflict().id()), status + ", " + about);
    canvas.line(svg, NAME, 0, top, TITLE, about);
    svg.close();
    int plot = top + TITLE + Canvas.DATES;
    List<String> reports = series.articles(REPORTS);
    Columns columns = new Columns(LEFT, reports.size());
    List<@Nullable String> days = new ArrayList<>();
    reports.forEach(article -> days.add(canvas.published(article)));
    canvas.dates(svg, columns, days, top + TITLE, plot + heights.total());
    for (BigDecimal value : series.values()) {
      int down = plot + heights.of(value);
      svg.line(LEFT, down, Svg.WIDTH, down, "lane");
      svg.words(series.words(value), 0, down + 4, "value");
    }
    points(svg, series, reports, columns, heights, plot);
  }

  private void points(
      Svg svg,
      CountSeries series,
      List<String> reports,
      Columns columns,
      Heights heights,
      int plot) {
    List<Point> points =
        series.points().stream().filter(p -> reports.contains(p.witness().article())).toList();
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (series.isSingle(from) && series.isSingle(to)) {
        svg.line(
            columns.middle(reports.indexOf(from.witness().article())),
            plot + heights.of(from.value()),
            columns.middle(reports.indexOf(to.witness().article())),
            plot + heights.of(to.value()),
            "series");
      }
    }
    for (Point point : points) {
      String article = point.witness().article();
      svg.link(canvas.links().place(point.witness()), canvas.witness(point.witness()))
          .at(columns.middle(reports.indexOf(article)), plot + heights.of(point.value()));
      canvas.badge(svg, canvas.names().voice(article), RADIUS);
      svg.close().close();
    }
  }

  private PictureTable table(List<CountSeries> all) {
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    for (CountSeries series : all) {
      String about = StoryNames.part(series.conflict().about());
      for (Point point : series.points()) {
        rows.add(
            List.of(
                new PictureTable.Cell(about, canvas.links().conflict(series.conflict().id())),
                PictureTable.Cell.of(point.words()),
                new PictureTable.Cell(
                    canvas.who(point.witness().article()), canvas.links().place(point.witness())),
                PictureTable.Cell.of(canvas.publishedInWords(point.witness().article()))));
      }
    }
    return new PictureTable(
        List.of(
            canvas.text("column.about"),
            canvas.text("column.value"),
            canvas.text("column.report"),
            canvas.text("column.published")),
        rows);
  }

  /** How far down each value stands: by its size, but never so near to the next as to touch. */
  private static final class Heights {
    /** Least distance of two values. */
    private static final int GAP = 26;

    /** Height over which values are spread, where they need no more. */
    private static final int SPREAD = 78;

    /** A largest value this many times the smallest is set by its digits, not by its size. */
    private static final double WIDE = 20;

    private final TreeMap<BigDecimal, Integer> downs = new TreeMap<>();
    private final int total;

    Heights(List<BigDecimal> values) {
      double least = values.get(0).doubleValue();
      double most = values.get(values.size() - 1).doubleValue();
      boolean digits = least > 0 && most > WIDE * least;
      double low = digits ? Math.log10(least) : least;
      double range = Math.max(1e-9, (digits ? Math.log10(most) : most) - low);
      int up = -GAP;
      for (BigDecimal value : values) {
        double size = digits ? Math.log10(value.doubleValue()) : value.doubleValue();
        up = Math.max(up + GAP, (int) Math.round((size - low) / range * SPREAD));
        downs.put(value, up);
      }
      int highest = up;
      downs.replaceAll((value, height) -> highest - height + GAP / 2);
      total = highest + GAP;
    }

    int of(BigDecimal value) {
      return downs.getOrDefault(value, 0);
    }

    int total() {
      return total;
    }
  }
}
