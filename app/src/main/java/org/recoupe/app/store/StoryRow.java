package org.recoupe.app.store;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a story.
 *
 * @param id stable name
 * @param title headline that stands for it
 * @param from first publication day, ISO
 * @param to last publication day, ISO
 * @param articles number of articles
 * @param outlets number of outlets
 * @param voices number of independent voices
 * @param disputes number of conflicts, updates and rounding left out
 * @param ready false while it waits to be compared (again)
 */
public record StoryRow(
    String id,
    String title,
    @Nullable String from,
    @Nullable String to,
    int articles,
    int outlets,
    int voices,
    int disputes,
    boolean ready) {
  static final String COLUMNS =
      "s.id, s.title, s.first_day, s.last_day, s.articles, s.outlets, s.voices, s.disputes,"
          + " s.state";

  static final RowMapper<StoryRow> ROW =
      (row, context) ->
          new StoryRow(
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getString(4),
              row.getInt(5),
              row.getInt(6),
              row.getInt(7),
              row.getInt(8),
              "ready".equals(row.getString(9)));
}
