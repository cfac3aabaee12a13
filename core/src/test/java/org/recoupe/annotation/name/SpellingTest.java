package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void foldsAccentsSignsAndCase() {
    assertEquals("champs elysees", Spelling.fold("«Champs-Élysées»"));
    assertEquals("", Spelling.fold(" «» "));
  }

  @Test
  void romanisationsOfOneNameAreOne() {
    assertEquals(Spelling.romanised("varouchenko"), Spelling.romanised("varushenko"));
    assertEquals(Spelling.romanised("moroutine"), Spelling.romanised("morutin"));
  }

  @Test
  void oneLetterIsNear() {
    assertTrue(Spelling.near("varenko", "varenka"));
    assertTrue(Spelling.near("varenko", "varnko"));
    assertFalse(Spelling.near("varenko", "varnka"));
  }
}
