package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.name.OfficeReader;

class AppositionsTest {
  private final AppositionWords words = new AppositionWords(new OfficeReader());

  @Test
  void professionsAreKnownByTheirEnding() {
    for (String person : List.of("géographe", "politologue", "co-présidente", "livreur")) {
      assertTrue(words.isPerson(person), person);
    }
    for (String thing : List.of("secteur", "dossier", "valeur", "musée")) {
      assertFalse(words.isPerson(thing), thing);
    }
  }

  @Test
  void officesMayBeSharedOrPast() {
    assertTrue(words.isOffice("co-présidente"));
    assertFalse(words.isOffice("co-voiture"));
  }

  @Test
  void aWordThatOpensASentenceIsNoPartOfAName() {
    Appositions appositions = new Appositions(new OfficeReader());
    assertEquals("Paul", appositions.front("Pour Paul"));
    assertEquals("", appositions.front("Paul Varenko"));
  }
}
