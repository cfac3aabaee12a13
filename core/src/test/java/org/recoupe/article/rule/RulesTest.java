package org.recoupe.article.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTest {
  @Test
  void readsWhatEveryMatchContains() {
    assertEquals(
        Set.of("publié le ", "publiée le ", "publiés le ", "publiées le "),
        RequiredReader.of("(?i)Publiée?s? le \\d+"));
    assertEquals(Set.of("lire", "voir"), RequiredReader.of("(?:lire|voir)\\d*"));
    assertEquals(Set.of("lire ", "lire-"), RequiredReader.of("lire[ -]x*"));
    assertEquals(
        Set.of("selon"),
        RequiredReader.of("[Ss]elon \\p{Lu}.*").stream()
            .map(String::strip)
            .collect(java.util.stream.Collectors.toSet()));
    assertEquals(Set.of("abc"), RequiredReader.of("(?:abc)+d?"));
    assertEquals(Set.of("pub", "annonce"), RequiredReader.of("(?:pub|annonces?)(?=x)"));
  }

  @Test
  void knowsWhatItDoesNotKnow() {
    assertEquals(Set.of(), RequiredReader.of("(?:lire)?\\d"));
    assertEquals(Set.of(), RequiredReader.of("(?:lire|\\d)"));
    assertEquals(Set.of(), RequiredReader.of("(?:lire){0,3}"));
    assertEquals(Set.of(), RequiredReader.of("\\Qlire\\E"));
    assertEquals(Set.of(), RequiredReader.of("(a)\\1"));
    assertEquals(Set.of(), RequiredReader.of("(?!lire)\\d"));
    assertEquals(Set.of(), RequiredReader.of("[^a]"));
  }

  /** Every example of every rule must find its rule among the possible ones, in any case. */
  @TestFactory
  List<DynamicTest> noRuleIsLost() {
    return List.of("article/debris.txt", "article/no-article.txt", "reuse/cues.txt").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file,
                    () -> {
                      Rules rules = new Rules(Rule.ofAllLanguages(file));
                      for (Rule rule : rules.all()) {
                        String text = "Il pleut. " + rule.example() + " Et puis ?";
                        assertTrue(rules.possible(text, 0, text.length()).contains(rule), text);
                      }
                    }))
        .toList();
  }

  /** Made expressions on made texts: whatever matches is among the possible rules. */
  @Test
  void isRightOnMadeExpressions() {
    Random random = new Random(7);
    int matches = 0;
    for (int round = 0; round < 4_000; round++) {
      Rule rule = new Rule("k", "s", new Expression(expression(random, 3)), "", "");
      Rules rules = new Rules(List.of(rule));
      for (int i = 0; i < 8; i++) {
        String text = text(random);
        if (rule.pattern().matcher(text).find()) {
          matches++;
          assertEquals(
              List.of(rule), rules.possible(text, 0, text.length()), rule.pattern() + " " + text);
        }
      }
    }
    assertTrue(matches > 1_000, "enough of the texts match: " + matches);
  }

  private static String expression(Random random, int depth) {
    StringBuilder made = new StringBuilder(random.nextInt(4) == 0 ? "(?i)" : "");
    int pieces = 1 + random.nextInt(4);
    for (int i = 0; i < pieces; i++) {
      made.append(piece(random, depth));
      made.append(
          List.of("", "", "", "?", "*", "+", "{0,2}", "{1,2}", "{2}+", "*?", "{1}", "{0,1}")
              .get(random.nextInt(12)));
    }
    return made.toString();
  }

  private static String piece(Random random, int depth) {
    if (depth == 0 || random.nextInt(3) > 0) {
      return List.of(
              "a",
              "b",
              "É",
              "c",
              ".",
              "[ab]",
              "[^a]",
              "[a-c]",
              "\\.",
              "\\p{L}",
              "[\\p{Lu}x]",
              "[]a]")
          .get(random.nextInt(12));
    }
    String inside = expression(random, depth - 1);
    String other = expression(random, depth - 1);
    return List.of(
                "(?:", "(", "(?>", "(?=", "(?!", "(?<name" + depth + random.nextInt(999_999) + ">")
            .get(random.nextInt(6))
        + inside
        + (random.nextBoolean() ? "|" + other : "")
        + ")";
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(9);
    for (int i = 0; i < length; i++) {
      text.append("abcABCéÉx.".charAt(random.nextInt(10)));
    }
    return text.toString();
  }
}
