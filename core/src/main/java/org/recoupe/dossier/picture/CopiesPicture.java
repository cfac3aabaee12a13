package org.recoupe.dossier.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recoupe.dossier.CopyShare;
import org.recoupe.dossier.StoryNames;
import org.recoupe.reuse.Origin;

/**
 * Who copies whom over time: a lane for each outlet, its reports from left to right in the order in
 * which they were published, arrows from a report to those that took over its words.
 */
final class CopiesPicture {
  private static final int TOP = Canvas.DATES + Canvas.HOURS;
  private static final int LANE = 52;

  /** Where the line of a lane runs below its top; its name stands above it. */
  private static final int LINE = 34;

  private static final int NAME = 13;
  private static final int RADIUS = 10;
  private static final int HEAD = 8;

  /** Lift of an arrow within its lane. */
  private static final int ARCH = 18;

  /** Longest name of an outlet, in UTF-16 units: 36 of them fill 300 pixels. */
  private static final int LONGEST_NAME = 36;

  private final Canvas canvas;
  private final CopyGraph graph;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Integer> lanes = new LinkedHashMap<>();

  private CopiesPicture(Canvas canvas) {
    this.canvas = canvas;
    graph = CopyGraph.of(canvas);
    for (String article : graph.shown()) {
      columns.put(article, columns.size());
      lanes.putIfAbsent(canvas.names().outlet(article), lanes.size());
    }
  }

  /** The picture; none where no report took over another's words. */
  static Optional<Picture> of(Canvas canvas) {
    CopiesPicture picture = new CopiesPicture(canvas);
    return picture.graph.arrows().isEmpty() ? Optional.empty() : Optional.of(picture.draw());
  }

  private Picture draw() {
    int height = TOP + lanes.size() * LANE;
    String title = canvas.text("copies");
    String legend = canvas.text("copies.legend");
    Svg svg = new Svg(canvas.prefix() + "copies", "copies", height, title, legend);
    List<@Nullable String> days = new ArrayList<>();
    graph.shown().forEach(article -> days.add(canvas.published(article)));
    canvas.dates(svg, new Columns(0, columns.size()), days, 0, height);
    canvas.hours(svg, new Columns(0, columns.size()), days, TOP - 4);
    lanes.values().forEach(lane -> svg.line(0, line(lane), Svg.WIDTH, line(lane), "lane"));
    graph.arrows().forEach(arrow -> arrow(svg, arrow));
    lanes.forEach(
        (outlet, lane) ->
            svg.words(
                StoryNames.shortened(outlet, LONGEST_NAME), 0, TOP + lane * LANE + NAME, "name"));
    graph.shown().forEach(article -> report(svg, article));
    String left =
        graph.left() == 0 ? null : canvas.messages().count("picture.copies.left", graph.left());
    return new Picture(svg.done(), title, legend, left, graph.table());
  }

  private static int line(int lane) {
    return TOP + lane * LANE + LINE;
  }

  private int across(String article) {
    return new Columns(0, columns.size()).middle(Objects.requireNonNull(columns.get(article)));
  }

  private int down(String article) {
    return line(Objects.requireNonNull(lanes.get(canvas.names().outlet(article))));
  }

  private void report(Svg svg, String article) {
    String words =
        canvas.who(article)
            + ", "
            + canvas.publishedInWords(article)
            + canvas.messages().text("colon")
            + canvas.names().headline(article);
    svg.link(canvas.links().report(article), words).at(across(article), down(article));
    canvas.badge(svg, canvas.names().voice(article), RADIUS);
    svg.close().close();
  }

  private void arrow(Svg svg, CopyShare share) {
    int from = across(share.from());
    int to = across(share.to());
    int fromLine = down(share.from());
    int toLine = down(share.to());
    // Up, down, or an arch within the lane, which arrives from above.
    int way = Integer.compare(toLine, fromLine);
    int start = fromLine + (way > 0 ? RADIUS : -RADIUS);
    int end = toLine + (way < 0 ? RADIUS + HEAD : -RADIUS - HEAD);
    Origin voice = canvas.names().voice(share.from());
    String style = canvas.colour(voice) + " " + share.kind().label();
    svg.link(canvas.links().place(share.longest().to()), graph.words(share));
    int top = Math.min(start, end) - (way == 0 ? ARCH : 0);
    int height = Math.max(1, Math.max(start, end) - top);
    svg.open(
        "svg",
        "x",
        Svg.across(Math.min(from, to)),
        "y",
        "" + top,
        "width",
        Svg.across(Math.max(1, Math.abs(to - from))),
        "height",
        "" + height,
        "viewBox",
        "0 0 100 100",
        "preserveAspectRatio",
        "none",
        "overflow",
        "visible");
    String path = path(way, to < from);
    svg.empty("path", "d", path, "class", "touch", "vector-effect", "non-scaling-stroke");
    svg.empty(
        "path",
        "d",
        path,
        "class",
        "arrow " + style + weight(share.percent()),
        "vector-effect",
        "non-scaling-stroke");
    svg.close().at(to, end);
    String head = way < 0 ? "M0,-8L5,1L-5,1Z" : "M0,8L5,-1L-5,-1Z";
    svg.empty("path", "d", head, "class", "head " + canvas.colour(voice)).close().close();
  }

  /** A curve from corner to corner of a square of 100, upright at both ends. */
  private static String path(int way, boolean left) {
    int from = left ? 100 : 0;
    int to = 100 - from;
    String points =
        way == 0
            ? "M%,100C%,0 #,0 #,100"
            : way > 0 ? "M%,0C%,60 #,40 #,100" : "M%,100C%,40 #,60 #,0";
    return points.replace("%", "" + from).replace("#", "" + to);
  }

  /** Three weights of line: a good part, half and nearly all of a report. */
  private static String weight(int percent) {
    return percent >= 80 ? " most" : percent >= 40 ? " half" : " part";
  }
}
