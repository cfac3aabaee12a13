package org.recoupe.crosscheck.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;

class ClauseSplitterTest {
  private final ClauseSplitter splitter = new ClauseSplitter(new Lexicon());

  private List<String> split(String text) {
    List<String> clauses = new ArrayList<>();
    for (Sentence sentence : new Segmenter().segment(text).sentences()) {
      for (Span at : splitter.split(text, sentence)) {
        clauses.add(at.of(text));
      }
    }
    return clauses;
  }

  @Test
  void cutsBeforeAConjunctionWithEnoughOnBothSides() {
    assertEquals(
        List.of(
            "Le vieux pont de Vaubrun a cédé mardi",
            "lorsque le camion chargé de gravier traversait la rivière."),
        split(
            "Le vieux pont de Vaubrun a cédé mardi lorsque le camion chargé de gravier traversait"
                + " la rivière."));
  }

  @Test
  void keepsAPieceWithTooLittleOfItsOwn() {
    assertEquals(
        List.of("La maire de Vaubrun, Odile Serrant, a fermé le pont."),
        split("La maire de Vaubrun, Odile Serrant, a fermé le pont."));
  }

  @Test
  void mainClausesSideBySideAreParted() {
    assertEquals(
        List.of(
            "À Vaubrun, l'entrée du marché couvert a été inondée",
            "une école primaire a été évacuée à Morlans",
            "et deux granges du canton voisin ont brûlé."),
        split(
            "À Vaubrun, l'entrée du marché couvert a été inondée, une école primaire a été évacuée"
                + " à Morlans et deux granges du canton voisin ont brûlé."));
    assertEquals(
        List.of("La mairie a reçu les habitants, les commerçants inquiets et les deux écoles."),
        split("La mairie a reçu les habitants, les commerçants inquiets et les deux écoles."));
    assertEquals(
        List.of("Les maires du canton, les pompiers volontaires et deux préfets ont été reçus."),
        split("Les maires du canton, les pompiers volontaires et deux préfets ont été reçus."));
  }

  @Test
  void clausesNeverOverlapAndStayInTheirSentence() {
    String text = "« Oui », dit-il ; (non) : qui ? Le feu, qui a pris, tandis que, pour éteindre…";
    for (Sentence sentence : new Segmenter().segment(text).sentences()) {
      int reached = sentence.at().start();
      for (Span at : splitter.split(text, sentence)) {
        assertTrue(at.start() >= reached && sentence.at().contains(at), at.of(text));
        reached = at.end();
      }
    }
  }
}
