package org.recoupe.dossier.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows, as a table.
 *
 * @param columns headings
 * @param rows each with a cell for every column; the first is the heading of its row
 */
public record PictureTable(List<String> columns, List<List<Cell>> rows) {
  public PictureTable {
    columns = List.copyOf(columns);
    List<List<Cell>> copies = new ArrayList<>();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " cells");
      }
      copies.add(List.copyOf(row));
    }
    rows = List.copyOf(copies);
  }

  /**
   * A cell.
   *
   * @param text its words
   * @param link address of what it means, null for none
   */
  public record Cell(String text, @Nullable String link) {
    /** Words without a link. */
    static Cell of(String text) {
      return new Cell(text, null);
    }
  }
}
