package org.recoupe.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
  private final Terms terms = new Terms();

  @Test
  void officeAndNameBoundTheTimeOfWriting() {
    Window window =
        terms.of("Le ministre de l'Intérieur, Christophe Castaner, a salué la maire de Vaubrun.");
    assertEquals(LocalDate.of(2018, 10, 16), window.from());
    assertEquals(LocalDate.of(2020, 7, 6), window.to());
    assertEquals(List.of("Christophe Castaner"), window.by());
  }

  @Test
  void severalOfficesLeaveWhatTheyShare() {
    Window window =
        terms.of(
            "Le président français Emmanuel Macron et le Premier ministre Edouard Philippe ont"
                + " parlé. Benjamin Griveaux, porte-parole du gouvernement, l'a confirmé.");
    assertEquals(LocalDate.of(2017, 11, 24), window.from());
    assertEquals(LocalDate.of(2019, 3, 27), window.to());
  }

  @Test
  void aFormerOrComingHolderSaysNothing() {
    assertEquals(Window.OPEN, terms.of("L'ancien ministre de l'Intérieur Gérard Collomb a ri."));
    assertEquals(Window.OPEN, terms.of("L'ex-ministre de l'Intérieur Gérard Collomb a ri."));
    assertEquals(Window.OPEN, terms.of("Le futur président Emmanuel Macron a ri."));
    assertEquals(Window.OPEN, terms.of("Manuel Valls, ministre de l'Intérieur en 2013, a ri."));
    assertEquals(Window.OPEN, terms.of("Le vice-président Donald Trump n'existe pas."));
  }

  @Test
  void aNameAloneSaysNothing() {
    assertEquals(Window.OPEN, terms.of("Emmanuel Macron a ri. Le président parlera demain."));
  }

  @Test
  void anEarlierHolderToldOfDoesNotBound() {
    Window window =
        terms.of(
            "Le président Jacques Chirac l'avait promis. Le président Emmanuel Macron l'a fait.");
    assertEquals(LocalDate.of(2017, 5, 14), window.from());
    assertFalse(window.closed());
  }

  @Test
  void reportsOfOneTimeBoundEachOther() {
    Window one = new Window(LocalDate.of(2018, 10, 16), LocalDate.of(2020, 7, 6), List.of("A"));
    Window other = new Window(LocalDate.of(2017, 4, 19), LocalDate.of(2019, 3, 20), List.of("B"));
    Window near = one.near(other, 30);
    assertEquals(LocalDate.of(2019, 4, 19), near.to());
    assertEquals(List.of("A", "B"), near.by());
    Window far = new Window(LocalDate.of(1999, 1, 1), LocalDate.of(2000, 1, 1), List.of("C"));
    assertEquals(one, one.near(far, 30));
  }

  @Test
  void everyTermEndsAfterItBegins() {
    assertTrue(terms.all().size() > 200);
    for (Window term : terms.all()) {
      LocalDate to = term.to();
      assertTrue(to == null || to.isAfter(term.from()), String.valueOf(term));
    }
  }
}
