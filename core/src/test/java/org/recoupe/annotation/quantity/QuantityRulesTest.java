package org.recoupe.annotation.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.rule.Rule;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** Every rule has an example, every example holds, and what is counted is found. */
class QuantityRulesTest {
  private final QuantityFinder finder = new QuantityFinder();
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
    assertTrue(finder.rules().rules().size() > 10);
    assertEquals(
        List.of(),
        finder.rules().rules().stream()
            .filter(rule -> rule.examples().isEmpty())
            .map(Rule::name)
            .toList());
  }

  @Test
  void whatIsCountedIsTheNounBehind() {
    assertEquals("manifestants", only("La police a compté 27.000 manifestants hier.").of());
    assertEquals("gilets gris", only("Quelque 84'000 «gilets gris» ont défilé.").of());
    assertEquals("nouvelles écoles", only("Il faut 12 nouvelles écoles.").of());
    assertEquals("lits", only("Il manque des milliers de lits.").of());
    assertEquals("porte-parole", only("Il a 12 porte-parole.").of());
    assertNull(only("Ils étaient 8000 contre lui.").of());
  }

  @Test
  void aNumberInANameCountsNothing() {
    for (String text :
        List.of(
            "Le Su-30 vole.",
            "Voyez #acte10 ici.",
            "Il est 2e sur la liste.",
            "La A6 est fermée.")) {
      assertEquals(List.of(), finder.find(segmenter.segment(text), List.of()), text);
    }
  }

  private Quantity only(String text) {
    List<Quantity> found = finder.find(segmenter.segment(text), List.of());
    assertEquals(1, found.size(), () -> text + " " + found);
    Quantity quantity = found.get(0);
    Span of = quantity.ofAt();
    if (of != null) {
      assertEquals(quantity.of(), of.of(text));
    }
    return quantity;
  }

  private void holds(Rule.Example example) {
    List<Quantity> found = finder.find(segmenter.segment(example.text()), List.of());
    if (example.start() < 0) {
      assertEquals(List.of(), found);
      return;
    }
    Span wanted = new Span(example.start(), example.end());
    List<Quantity> there = found.stream().filter(q -> q.at().equals(wanted)).toList();
    assertFalse(there.isEmpty(), () -> "not at " + wanted + " but " + found);
    assertEquals(example.value(), shown(there.get(0)));
  }

  private static String shown(Quantity quantity) {
    StringBuilder shown = new StringBuilder(quantity.value().toPlainString());
    if (quantity.approximate()) {
      shown.append(' ').append(plain(quantity.low())).append("..").append(plain(quantity.high()));
    } else {
      assertEquals(quantity.value(), assertPresent(quantity.low()));
    }
    if (quantity.unit() != null) {
      shown.append(' ').append(quantity.unit());
    }
    return shown.toString();
  }

  private static BigDecimal assertPresent(@Nullable BigDecimal number) {
    assertNotNull(number);
    return number;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
