package org.recoupe.article.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.rule.Rule;
import org.recoupe.text.Span;

/** Every rule of debris matches its example and leaves its counter-example alone. */
class DebrisRulesTest {
  private final List<Rule> rules = Rule.ofAllLanguages("article/debris.txt");

  @Test
  void everyRuleFindsItsExample() {
    assertTrue(rules.size() > 80, "rules were read: " + rules.size());
    for (Rule rule : rules) {
      assertTrue(matches(rule, rule.example()), () -> "no match: " + rule);
    }
  }

  @Test
  void noRuleTakesItsCounterExample() {
    int seen = 0;
    for (Rule rule : rules) {
      if (!rule.counterExample().isEmpty()) {
        seen++;
        assertFalse(matches(rule, rule.counterExample()), () -> "false match: " + rule);
      }
    }
    assertTrue(seen > 25, "counter-examples were read: " + seen);
  }

  @Test
  void everyRuleHasAScopeAndAKindThatAreRead() {
    DebrisRules read = new DebrisRules();
    for (Rule rule : rules) {
      assertTrue(DebrisRules.SCOPES.contains(rule.scope()), rule::toString);
      String example = FoldedText.of(rule.example());
      assertFalse(
          read.find(example, new Span(0, example.length()), rule.scope()).isEmpty(),
          rule::toString);
    }
  }

  @Test
  void proseIsNoDebris() {
    DebrisRules read = new DebrisRules();
    for (String line :
        List.of(
            "La grève continue à Montvert, a dit le maire.",
            "Lire un journal, c'est déjà se battre, répète Jeanne Varenne.",
            "Photographes et journalistes ont été tenus à distance du pont.",
            "« Partager, c'est vivre », lit-on sur une banderole.",
            "Publié en 2019, son livre avait fait scandale dans la vallée.",
            "À la une des journaux de Montvert, ce matin, la colère des bateliers.",
            "Abonnés et visiteurs du musée ont attendu deux heures sous la pluie.")) {
      assertTrue(read.kindOfLine(line).isEmpty(), line);
    }
  }

  private static boolean matches(Rule rule, String words) {
    String folded = FoldedText.of(words);
    return switch (rule.scope()) {
      case "line", "end", "last" -> rule.pattern().matcher(folded).matches();
      case "start" -> rule.pattern().matcher(folded).lookingAt();
      default -> rule.pattern().matcher(folded).find();
    };
  }

  @Test
  void veryLongLinesAreProse() {
    assertEquals(
        java.util.Optional.empty(),
        new DebrisRules().kindOfLine("Lire aussi : " + "x".repeat(900)));
  }
}
