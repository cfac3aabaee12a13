package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityLinkerTest {
  @Test
  void firstNamesInTwoLanguagesAreOne() {
    assertTrue(Person.sameFirst("alexandre varenko", "alexander varenko"));
    assertTrue(Person.sameFirst("j varenko", "jeanne varenko"));
    assertFalse(Person.sameFirst("paul varenko", "jeanne varenko"));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(0, new EntityLinker().link(List.of()).size());
  }
}
