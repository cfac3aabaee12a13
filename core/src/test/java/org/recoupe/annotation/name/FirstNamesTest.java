package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recoupe.annotation.Mention.Gender;

class FirstNamesTest {
  private final FirstNames names = new FirstNames();

  @Test
  void aNameIsAMansOrAWomansOrMayBeEither() {
    assertEquals(Gender.MASCULINE, names.of("Adrien"));
    assertEquals(Gender.FEMININE, names.of("Agathe"));
    assertEquals(Gender.UNKNOWN, names.of("Pat"));
    assertEquals(Gender.UNKNOWN, names.of("Valdombre"));
  }

  @Test
  void allAreThere() {
    assertTrue(names.all().contains("Adrien"));
    assertTrue(names.all().contains("Pat"));
  }

  @Test
  void whoIsNotKnownMayBeEither() {
    assertTrue(Gender.UNKNOWN.agrees(Gender.FEMININE));
    assertTrue(Gender.MASCULINE.agrees(Gender.UNKNOWN));
    assertTrue(Gender.MASCULINE.agrees(Gender.MASCULINE));
    assertEquals(false, Gender.MASCULINE.agrees(Gender.FEMININE));
  }
}
