package org.recoupe.crosscheck.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Words cut out of a quotation are shown with both marks. */
class QuoteMarksTest {
  @Test
  void theOpeningMarkIsPutBefore() {
    assertEquals(
        "« On reste au moulin », dit la meunière.",
        QuoteMarks.complete("On reste au moulin », dit la meunière."));
    assertEquals(
        "«On reste au moulin», dit la meunière.",
        QuoteMarks.complete("On reste au moulin», dit la meunière."));
    assertEquals(
        "\"On reste au moulin\", dit la meunière.",
        QuoteMarks.complete("On reste au moulin\", dit la meunière."));
  }

  @Test
  void theClosingMarkIsPutBehind() {
    assertEquals(
        "Elle juge le moulin « trop vieux et trop cher »",
        QuoteMarks.complete("Elle juge le moulin « trop vieux et trop cher"));
    assertEquals(
        "Elle juge le moulin \"trop vieux\"",
        QuoteMarks.complete("Elle juge le moulin \"trop vieux"));
  }

  @Test
  void aMarkThatNothingFollowsIsLeftOut() {
    assertEquals("Elle remercie la meunière", QuoteMarks.complete("Elle remercie la meunière \""));
  }

  @Test
  void pairedMarksStay() {
    assertTrue(QuoteMarks.arePaired("Elle dit : « Le moulin \"des Aulnes\" est vieux »."));
    assertTrue(QuoteMarks.arePaired("Le moulin est vieux."));
    assertFalse(QuoteMarks.arePaired("Le moulin est vieux », dit-elle."));
  }
}
