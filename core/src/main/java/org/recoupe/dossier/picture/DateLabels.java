package org.recoupe.dossier.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.dossier.Dates;

/**
 * Dates above columns, each once and with its year where that is another. Those that have no room
 * on a phone are written for wide windows alone: the style hides them elsewhere.
 */
record DateLabels(Dates dates, Columns columns, List<@Nullable String> values) {
  /** Dates nearer to each other than this share of the width would touch on a phone. */
  private static final int NARROW = 145;

  /** The same for a window of 48 rem. */
  private static final int WIDE = 72;

  private static final int FIRST_LINE = 12;
  private static final int SECOND_LINE = 26;

  /** A date that differs from that of the column before. */
  private record Label(int across, String day, String year) {}

  void write(Svg svg, int top, int bottom) {
    Label wide = new Label(-Svg.WIDTH, "", "");
    Label narrow = wide;
    for (Label label : labels()) {
      svg.line(label.across(), top + Canvas.DATES - 4, label.across(), bottom, "guide");
      if (label.across() - wide.across() >= WIDE) {
        boolean everywhere = label.across() - narrow.across() >= NARROW;
        String style = anchor(label.across()) + (everywhere ? "" : " roomy");
        svg.words(label.day(), label.across(), top + FIRST_LINE, style);
        boolean year =
            !label.year().equals(wide.year()) || everywhere && !label.year().equals(narrow.year());
        if (year && !label.year().isEmpty()) {
          svg.words(label.year(), label.across(), top + SECOND_LINE, style);
        }
        wide = label;
        narrow = everywhere ? label : narrow;
      }
    }
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    String last = "";
    for (int i = 0; i < values.size(); i++) {
      Label label =
          new Label(columns.middle(i), dates.brief(values.get(i)), Dates.year(values.get(i)));
      if (!last.equals(label.day() + label.year())) {
        labels.add(label);
        last = label.day() + label.year();
      }
    }
    return labels;
  }

  /** Words at the edges begin or end there, so that they are not cut. */
  private static String anchor(int across) {
    int edge = NARROW / 2;
    return across < edge ? "date start" : across > Svg.WIDTH - edge ? "date end" : "date middle";
  }
}
