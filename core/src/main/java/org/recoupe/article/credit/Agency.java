package org.recoupe.article.credit;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.text.WordList;

/**
 * A news agency.
 *
 * @param name usual short name
 * @param country seat, ISO 3166-1 alpha-2
 * @param names names that are enough wherever they stand
 * @param weakNames names that count only in a credit
 * @param notNames longer names that hold one of the others and are no credit
 */
record Agency(
    String name,
    String country,
    List<String> names,
    List<String> weakNames,
    List<String> notNames) {
  /** All agencies of {@code article/agencies.txt}. */
  static List<Agency> all() {
    List<Agency> all = new ArrayList<>();
    for (List<String> row : WordList.rows("article/agencies.txt")) {
      all.add(new Agency(row.get(0), row.get(1), list(row, 2), list(row, 3), list(row, 4)));
    }
    return all;
  }

  private static List<String> list(List<String> row, int column) {
    return row.size() <= column || row.get(column).isEmpty()
        ? List.of()
        : List.of(row.get(column).split("\\|", -1));
  }
}
