package org.recoupe.dossier.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.StoryNames;
import org.recoupe.dossier.picture.TimelineDays.Day;
import org.recoupe.reuse.Origin;

/** When it happened, above a line of days, and when the reports were published, below it. */
final class TimelinePicture {
  private static final String NAME = "timeline";

  /** Fewer days than this are better told by the list. */
  private static final int LEAST_DAYS = 2;

  private static final int STEP = 21;

  /** Marks on top of each other before the rest becomes a number. */
  private static final int STACK = 7;

  private static final int RADIUS = 9;

  private final Canvas canvas;
  private final TimelineDays days;
  private final Columns columns;

  private TimelinePicture(Canvas canvas) {
    this.canvas = canvas;
    days = TimelineDays.of(canvas);
    columns = new Columns(0, days.days().size());
  }

  /** The picture; none where all is of one day. */
  static Optional<Picture> of(Canvas canvas) {
    TimelinePicture picture = new TimelinePicture(canvas);
    return canvas.story().findings().timeline().isEmpty() || picture.days.days().size() < LEAST_DAYS
        ? Optional.empty()
        : Optional.of(picture.draw());
  }

  private Picture draw() {
    int above = 0;
    int below = 0;
    for (Day day : days.days()) {
      above = Math.max(above, Math.min(STACK, day.events().size()));
      below = Math.max(below, Math.min(STACK, day.reports().size()));
    }
    int axis = Canvas.DATES + above * STEP + 4;
    int height = axis + below * STEP + 6;
    String title = canvas.text("timeline");
    String legend = canvas.text("timeline.legend");
    Svg svg = new Svg(canvas.prefix() + NAME, NAME, height, title, legend);
    List<@Nullable String> values = new ArrayList<>();
    days.days().forEach(day -> values.add(day.value()));
    canvas.dates(svg, columns, values, 0, axis);
    svg.line(0, axis, Svg.WIDTH, axis, "axis");
    for (int i = 0; i < days.days().size(); i++) {
      day(svg, days.days().get(i), columns.middle(i), axis);
    }
    String left =
        days.left() == 0 ? null : canvas.messages().count("picture.timeline.left", days.left());
    return new Picture(svg.done(), title, legend, left, table());
  }

  private void day(Svg svg, Day day, int across, int axis) {
    int shown = shown(day.events().size());
    for (int i = 0; i < shown; i++) {
      event(svg, day.events().get(i), across, axis - 14 - i * STEP);
    }
    rest(svg, day.events().size() - shown, across, axis - 10 - shown * STEP);
    shown = shown(day.reports().size());
    for (int i = 0; i < shown; i++) {
      String article = day.reports().get(i);
      svg.link(canvas.links().report(article), words(article)).at(across, axis + 15 + i * STEP);
      canvas.badge(svg, canvas.names().voice(article), RADIUS);
      svg.close().close();
    }
    rest(svg, day.reports().size() - shown, across, axis + 19 + shown * STEP);
  }

  private static int shown(int marks) {
    return marks <= STACK ? marks : STACK - 1;
  }

  private static void rest(Svg svg, int more, int across, int down) {
    if (more > 0) {
      svg.words("+" + more, across, down, "date middle");
    }
  }

  private String words(String article) {
    return canvas.publishedInWords(article)
        + ", "
        + canvas.who(article)
        + canvas.messages().text("colon")
        + canvas.names().headline(article);
  }

  private void event(Svg svg, int number, int across, int down) {
    TimelineEvent event = canvas.story().findings().timeline().get(number);
    svg.link(canvas.links().event(number), words(event)).at(across, down);
    svg.empty("circle", "r", "12", "class", "touch");
    svg.empty("circle", "r", "" + RADIUS, "class", event.announced() ? "event hollow" : "event");
    Canvas.inside(svg, "" + voices(event), event.announced() ? "number outside" : "number");
    svg.close().close();
  }

  private String words(TimelineEvent event) {
    return new Dates(canvas.messages()).say(event.value())
        + canvas.messages().text("colon")
        + (event.announced() ? canvas.messages().text("timeline.announced") + ", " : "")
        + StoryNames.folded(event.text());
  }

  private int voices(TimelineEvent event) {
    Set<String> voices = new LinkedHashSet<>();
    for (Excerpt place : event.witnesses()) {
      Origin voice = canvas.names().voice(place.article());
      if (voice != null) {
        voices.add(voice.name());
      }
    }
    return voices.size();
  }

  private PictureTable table() {
    Dates dates = new Dates(canvas.messages());
    List<List<PictureTable.Cell>> rows = new ArrayList<>();
    List<TimelineEvent> events = canvas.story().findings().timeline();
    for (int i = 0; i < events.size(); i++) {
      TimelineEvent event = events.get(i);
      rows.add(
          List.of(
              PictureTable.Cell.of(dates.say(event.value())),
              new PictureTable.Cell(StoryNames.folded(event.text()), canvas.links().event(i)),
              PictureTable.Cell.of("" + voices(event))));
    }
    return new PictureTable(
        List.of(
            canvas.text("column.date"), canvas.text("column.event"), canvas.text("column.voices")),
        rows);
  }
}
