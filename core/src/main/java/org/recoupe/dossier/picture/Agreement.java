package org.recoupe.dossier.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Disputes;
import org.recoupe.crosscheck.Statement;
import org.recoupe.dossier.StoryNames;
import org.recoupe.reuse.Origin;

/**
 * Statements by the reports that make them, the reports of one voice side by side; by voices alone
 * where there are too many reports.
 *
 * @param canvas the story
 * @param columns reports or voices
 * @param rows statements, those of most voices first
 * @param left number of statements that more than one report makes and that are left out
 * @param disputes where the reports differ
 */
record Agreement(
    Canvas canvas, List<Column> columns, List<Statement> rows, int left, Disputes disputes) {
  /** Columns of 14 pixels on a phone, in the part that is left beside the statements. */
  private static final int COLUMNS = 12;

  /** As many rows as fit on a screen. */
  private static final int ROWS = 18;

  /** A column: a report, or a voice with all its reports. */
  record Column(@Nullable Origin voice, List<String> articles) {}

  static Agreement of(Canvas canvas) {
    List<Statement> shared = new ArrayList<>();
    for (Statement statement : canvas.story().findings().statements()) {
      // Details stand below their sentence, and what is only spoken with its speaker.
      boolean own = statement.standing() == Statement.Standing.SHARED && statement.partOf() == null;
      if (own && articles(statement).size() > 1) {
        shared.add(statement);
      }
    }
    shared.sort(
        Comparator.comparing((Statement s) -> -canvas.names().voices(s.origins()))
            .thenComparing(s -> -articles(s).size()));
    List<Statement> rows = shared.subList(0, Math.min(ROWS, shared.size()));
    return new Agreement(
        canvas,
        columns(canvas, rows),
        List.copyOf(rows),
        shared.size() - rows.size(),
        new Disputes(canvas.story().findings().conflicts()));
  }

  private static Set<String> articles(Statement statement) {
    Set<String> articles = new LinkedHashSet<>();
    statement.witnesses().forEach(witness -> articles.add(witness.article()));
    return articles;
  }

  /** Reports by voice; voices where that is too much; of these the ones that vouch for most. */
  private static List<Column> columns(Canvas canvas, List<Statement> rows) {
    List<Column> reports = new ArrayList<>();
    List<Column> voices = new ArrayList<>();
    for (Origin origin : canvas.story().lineage().origins()) {
      voices.add(new Column(origin, origin.articles()));
      canvas.story().story().articles().stream()
          .filter(origin.articles()::contains)
          .forEach(article -> reports.add(new Column(origin, List.of(article))));
    }
    if (reports.size() <= COLUMNS) {
      return reports;
    }
    List<Column> busiest = new ArrayList<>(voices);
    busiest.sort(Comparator.comparing((Column column) -> -vouched(column, rows)));
    Set<Column> chosen = new LinkedHashSet<>(busiest.subList(0, Math.min(COLUMNS, busiest.size())));
    return voices.stream().filter(chosen::contains).toList();
  }

  private static long vouched(Column column, List<Statement> rows) {
    return rows.stream().filter(row -> witness(row, column) != null).count();
  }

  /** Where a column makes a statement; null where it does not. */
  static @Nullable Excerpt witness(Statement statement, Column column) {
    for (Excerpt witness : statement.witnesses()) {
      if (column.articles().contains(witness.article())) {
        return witness;
      }
    }
    return null;
  }

  /**
   * True where the words of a witness are also a side of a difference that is not mere rounding.
   */
  boolean disputed(Excerpt witness) {
    return !disputes.of(witness).isEmpty();
  }

  /** How a column is called. */
  String name(Column column) {
    if (column.articles().size() == 1) {
      return canvas.who(column.articles().get(0));
    }
    Origin voice = column.voice();
    return voice == null ? "" : canvas.letter(voice) + " · " + voice.name();
  }

  /** Every row as the columns see it. */
  PictureTable table() {
    List<String> heads = new ArrayList<>();
    heads.add(canvas.text("column.statement"));
    columns.forEach(column -> heads.add(name(column)));
    List<List<PictureTable.Cell>> lines = new ArrayList<>();
    for (Statement row : rows) {
      List<PictureTable.Cell> line = new ArrayList<>();
      line.add(new PictureTable.Cell(text(row), canvas.links().statement(row.id())));
      for (Column column : columns) {
        Excerpt witness = witness(row, column);
        String said = witness != null && disputed(witness) ? "disputed" : "said";
        line.add(
            witness == null
                ? PictureTable.Cell.of("–")
                : new PictureTable.Cell(
                    canvas.text("agreement." + said), canvas.links().place(witness)));
      }
      lines.add(line);
    }
    return new PictureTable(heads, lines);
  }

  /** The words of a row. */
  static String text(Statement row) {
    return StoryNames.folded(row.text());
  }
}
