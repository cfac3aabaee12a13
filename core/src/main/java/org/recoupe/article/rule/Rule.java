package org.recoupe.article.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recoupe.text.WordList;

/**
 * A pattern with what it stands for and the words that show it.
 *
 * @param kind what a match is; the meaning belongs to the reader of the file
 * @param scope where the pattern is tried
 * @param pattern a Java regular expression; letters and word borders are those of Unicode
 * @param example words that it matches, used as a test
 * @param counterExample words that it must leave alone, empty where there are none
 */
public record Rule(
    String kind, String scope, Pattern pattern, String example, String counterExample) {
  /** Rules of this file name in all languages: kind, scope, pattern, example, counter-example. */
  public static List<Rule> ofAllLanguages(String name) {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : WordList.rowsOfAllLanguages(name)) {
      rules.add(of(row));
    }
    return rules;
  }

  private static Rule of(List<String> row) {
    if (row.size() < 4) {
      throw new IllegalStateException("a rule needs kind, scope, pattern and example: " + row);
    }
    Pattern pattern = Pattern.compile(row.get(2), Pattern.UNICODE_CHARACTER_CLASS);
    return new Rule(row.get(0), row.get(1), pattern, row.get(3), row.size() > 4 ? row.get(4) : "");
  }
}
