package org.recoupe.dossier.picture;

import java.util.Optional;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Statement;
import org.recoupe.dossier.picture.Agreement.Column;

/** Who says what: a row for each statement, a column for each report, grouped by voice. */
final class AgreementPicture {
  private static final String NAME = "agreement";

  /** With less to compare, the list of statements says it all. */
  private static final int LEAST_ROWS = 2;

  private static final int LEAST_COLUMNS = 3;
  private static final int HEAD = 30;
  private static final int ROW = 28;

  /** Width of a column, and the most that all may take, in shares of the width. */
  private static final int COLUMN = 60;

  private static final int COLUMNS = 420;

  /** Half a side of a mark. */
  private static final int HALF = 6;

  private final Canvas canvas;
  private final Agreement agreement;
  private final int column;

  private AgreementPicture(Canvas canvas, Agreement agreement) {
    this.canvas = canvas;
    this.agreement = agreement;
    column = Math.min(COLUMN, COLUMNS / Math.max(1, agreement.columns().size()));
  }

  /** The picture; none where there is little to compare. */
  static Optional<Picture> of(Canvas canvas) {
    Agreement agreement = Agreement.of(canvas);
    return agreement.rows().size() < LEAST_ROWS || agreement.columns().size() < LEAST_COLUMNS
        ? Optional.empty()
        : Optional.of(new AgreementPicture(canvas, agreement).draw());
  }

  private Picture draw() {
    String title = canvas.text("agreement");
    boolean reports = agreement.columns().stream().allMatch(c -> c.articles().size() == 1);
    String legend = canvas.text(reports ? "agreement.legend" : "agreement.legend.voices");
    int height = HEAD + agreement.rows().size() * ROW + 2;
    Svg svg = new Svg(canvas.prefix() + NAME, NAME, height, title, legend);
    canvas.fade(svg, NAME);
    for (int i = 0; i < agreement.columns().size(); i++) {
      Column head = agreement.columns().get(i);
      String address =
          head.articles().size() == 1
              ? canvas.links().report(head.articles().get(0))
              : canvas.links().voice(head.voice() == null ? "" : head.voice().id());
      svg.link(address, agreement.name(head)).at(across(i), HEAD / 2);
      canvas.badge(svg, head.voice(), 8);
      svg.close().close();
    }
    int top = HEAD;
    for (Statement row : agreement.rows()) {
      row(svg, row, top);
      top += ROW;
    }
    String left =
        agreement.left() == 0
            ? null
            : canvas.messages().count("picture.agreement.left", agreement.left());
    return new Picture(svg.done(), title, legend, left, agreement.table());
  }

  private int across(int number) {
    return column / 2 + number * column;
  }

  private void row(Svg svg, Statement row, int top) {
    int middle = top + ROW / 2;
    svg.line(0, top, Svg.WIDTH, top, "lane");
    for (int i = 0; i < agreement.columns().size(); i++) {
      Column head = agreement.columns().get(i);
      Excerpt witness = Agreement.witness(row, head);
      if (witness == null) {
        svg.at(across(i), middle).empty("circle", "r", "1.5", "class", "nothing").close();
      } else {
        svg.link(canvas.links().place(witness), canvas.witness(witness)).at(across(i), middle);
        mark(svg, head, agreement.disputed(witness));
        svg.close().close();
      }
    }
    int text = agreement.columns().size() * column + 15;
    svg.link(canvas.links().statement(row.id()), Agreement.text(row));
    canvas.line(svg, NAME, text, top, ROW, Agreement.text(row));
    svg.close();
  }

  private void mark(Svg svg, Column head, boolean disputed) {
    svg.empty("circle", "r", "11", "class", "touch");
    String side = "" + 2 * HALF;
    svg.empty(
        "rect",
        "x",
        "-" + HALF,
        "y",
        "-" + HALF,
        "width",
        side,
        "height",
        side,
        "rx",
        "2",
        "transform",
        disputed ? "rotate(45)" : null,
        "class",
        (disputed ? "hollow " : "fill ") + canvas.colour(head.voice()));
  }
}
