package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
  @Test
  void commentsAndBlankLinesAreLeftOut() {
    List<String> languages = WordList.languages();
    assertEquals("fr", languages.get(0));
    assertTrue(languages.stream().allMatch(tag -> tag.matches("[a-z]{2}")), languages.toString());
  }

  @Test
  void aTableMayLackALanguageButNotTheProgramAFile() {
    assertTrue(WordList.rowsOrNone("fr/article/no-such-table.txt").isEmpty());
    assertThrows(IllegalArgumentException.class, () -> WordList.rows("no-such-table.txt"));
    assertThrows(IllegalArgumentException.class, () -> WordList.lines("no-such-list.txt"));
  }

  @Test
  void rowsOfAllLanguagesStandInTheOrderOfLanguages() {
    List<List<String>> rows = WordList.rowsOfAllLanguages("article/months.txt");
    int first = WordList.rows("fr/article/months.txt").size();
    assertEquals(WordList.rows("fr/article/months.txt"), rows.subList(0, first));
    assertEquals(WordList.rows("en/article/months.txt").get(0), rows.get(first));
    assertFalse(rows.get(0).get(1).isEmpty());
  }
}
