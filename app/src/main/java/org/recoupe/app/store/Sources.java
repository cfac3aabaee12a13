package org.recoupe.app.store;

import java.util.List;

/** Outlets: how much of what they print is their own. */
public final class Sources {
  /**
   * From this share on an article counts as copied: the rest is a headline and a few words. The
   * dossier's voices show the exact share.
   */
  public static final double COPY = 0.5;

  private final Database database;

  Sources(Database database) {
    this.database = database;
  }

  /**
   * An outlet.
   *
   * @param outlet its name
   * @param articles number of its articles
   * @param own articles that are in the main its own
   * @param credited articles that are in the main copied, with the credit of the agency
   * @param uncredited articles that are in the main copied, without one
   */
  public record Row(String outlet, long articles, long own, long credited, long uncredited) {}

  /** Outlets, those with most articles first. */
  public List<Row> list(int skip, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT outlet, count(*), sum(CASE WHEN copied < :copy THEN 1 ELSE 0 END),"
                        + " sum(CASE WHEN copied >= :copy AND credited = 1 THEN 1 ELSE 0 END),"
                        + " sum(CASE WHEN copied >= :copy AND credited = 0 THEN 1 ELSE 0 END)"
                        + " FROM article GROUP BY outlet ORDER BY count(*) DESC, outlet"
                        + " LIMIT :most OFFSET :skip")
                .bind("copy", COPY)
                .bind("most", most)
                .bind("skip", skip)
                .map(
                    (row, c) ->
                        new Row(
                            row.getString(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5)))
                .list());
  }
}
