package org.recoupe.article.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.recoupe.article.rule.Rule;
import org.recoupe.text.WordList;

/** The examples beside the rules of translation notices and of pages that are no articles. */
class ResourcesTest {
  @Test
  void noticesNameTheOriginal() {
    Translations translations = new Translations();
    List<List<String>> rows = WordList.rowsOfAllLanguages("article/translation-originals.txt");
    assertTrue(rows.size() >= 10);
    for (List<String> row : rows) {
      assertEquals(
          row.get(2),
          translations.original(row.get(1)).map(l -> l.tag()).orElse("none"),
          row.get(1));
    }
  }

  @Test
  void pagesThatAreNoArticles() {
    List<Rule> rules = Rule.ofAllLanguages("article/no-article.txt");
    assertTrue(rules.size() >= 10);
    for (Rule rule : rules) {
      assertTrue(rule.pattern().matcher(rule.example().toLowerCase(Locale.ROOT)).find());
      assertTrue(Integer.parseInt(rule.scope()) > 0);
    }
  }
}
