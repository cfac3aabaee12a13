package org.recoupe.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.rule.Rule;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** Every rule has an example, and every example holds. */
class TimeRulesTest {
  private static final String USUAL_DAY = "2022-12-19";
  private final TimeFinder finder = new TimeFinder();
  private final Segmenter segmenter = new Segmenter();

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return finder.rules().rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + example.text(), () -> holds(example))));
  }

  @Test
  void everyRuleHasAnExample() {
    assertTrue(finder.rules().rules().size() > 50);
    assertEquals(
        List.of(),
        finder.rules().rules().stream()
            .filter(rule -> rule.examples().isEmpty())
            .map(Rule::name)
            .toList());
  }

  private void holds(Rule.Example example) {
    String day = example.context().isEmpty() ? USUAL_DAY : example.context();
    List<TimeExpression> found = finder.find(segmenter.segment(example.text()), Moment.parse(day));
    if (example.start() < 0) {
      assertEquals(List.of(), found);
      return;
    }
    Span wanted = new Span(example.start(), example.end());
    List<TimeExpression> there = found.stream().filter(t -> t.at().equals(wanted)).toList();
    assertFalse(there.isEmpty(), () -> "not at " + wanted + " but " + found);
    assertEquals(example.value(), there.get(0).value(), () -> there.toString());
  }
}
