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
 * @param expression what it matches
 * @param example words that it matches, used as a test
 * @param counterExample words that it must leave alone, empty where there are none
 */
public record Rule(
    String kind, String scope, Expression expression, String example, String counterExample) {
  /** The expression to match with. */
  public Pattern pattern() {
    return expression.pattern();
  }

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
    String counterExample = row.size() > 4 ? row.get(4) : "";
    return new Rule(row.get(0), row.get(1), new Expression(row.get(2)), row.get(3), counterExample);
  }
}
