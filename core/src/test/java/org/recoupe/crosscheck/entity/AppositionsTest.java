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

  private static void says(String form, String text) {
    List<String> forms = LinkedStory.named("Paul Varenko", text).variants();
    assertTrue(forms.contains(form), form + " not in " + forms);
  }

  @Test
  void anAppositionMayHoldBadgesBracketsAndNames() {
    says("un « gilet jaune » du port", "Paul Varenko, un « gilet jaune » du port, a parlé.");
    says("maire de Mornay (Cher)", "Paul Varenko, maire de Mornay (Cher), a parlé.");
    says("un proche du maire Luc Arnal", "Paul Varenko, un proche du maire Luc Arnal, a parlé.");
    says("un artisan du port", "Paul Varenko, un artisan du port venu marcher, a parlé.");
    says("un docker de 54 ans", "Paul Varenko, un docker de 54 ans explique la grève.");
  }

  @Test
  void twoOfficesOfOnePersonAreTwoForms() {
    String text = "Paul Varenko, patron des marins et maire de Mornay, a parlé.";
    says("patron des marins", text);
    says("maire de Mornay", text);
  }

  @Test
  void whoIsIntroducedWithAnAgeIsAPerson() {
    List<String> forms =
        LinkedStory.named("Philippe", "C'est fini, dit Philippe, un livreur de 44 ans.").variants();
    assertTrue(forms.contains("un livreur de 44 ans"), forms.toString());
  }

  @Test
  void aDescriptionBeforeANameMayHoldABracketOrAnotherName() {
    says("Le maire (sans parti) de Mornay", "Le maire (sans parti) de Mornay, Paul Varenko, rit.");
    says(
        "le porte-parole du ministre Arnal",
        "C'est dit, a expliqué le porte-parole du ministre Arnal, Paul Varenko.");
  }

  @Test
  void theAgeIsNotPartOfEveryForm() {
    says("l'ex-boxeur", "On cherche l'ex-boxeur de 42 ans, Paul Varenko, depuis hier.");
  }
}
