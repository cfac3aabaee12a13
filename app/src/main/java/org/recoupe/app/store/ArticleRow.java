package org.recoupe.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of an article.
 *
 * @param id number in the store
 * @param name id of the article, as dossiers name it
 * @param handle short name for addresses
 * @param headline its headline, else how it begins
 * @param outlet publisher, host or file
 * @param published ISO date or date-time, perhaps without its year
 * @param day day of publication, where it is known in full
 * @param language BCP 47 tag
 * @param url its address, where it has one
 * @param story id of its story, null until the first grouping
 * @param copied share of its body that stands in an earlier report, 0 to 1
 * @param copiedFrom outlet or agency that it shares most with
 * @param credited true where it credits the agency of the voice that it rests on
 */
public record ArticleRow(
    long id,
    String name,
    String handle,
    String headline,
    String outlet,
    @Nullable String published,
    @Nullable String day,
    String language,
    @Nullable String url,
    @Nullable String story,
    double copied,
    @Nullable String copiedFrom,
    boolean credited) {
  /** Columns of a row, of the table {@code article a}. */
  static final String COLUMNS =
      "a.id, a.name, a.handle, a.headline, a.outlet, a.published, a.day, a.language, a.url,"
          + " a.story, a.copied, a.copied_from, a.credited";

  static final RowMapper<ArticleRow> ROW = (row, context) -> of(row);

  private static ArticleRow of(ResultSet row) throws SQLException {
    return new ArticleRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getDouble(11),
        row.getString(12),
        row.getLong(13) != 0);
  }
}
