package org.recoupe.dossier.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordingTest {
  private static String difference(String base, String words) {
    Html html = new Html();
    Wording.difference(html, base, words);
    return html.done();
  }

  @Test
  void whatWasAddedAndDroppedIsMarked() {
    assertEquals(
        "Nous avons <del>frôlé</del> <ins>évité</ins> une catastrophe",
        difference("Nous avons frôlé une catastrophe", "Nous avons évité une catastrophe"));
  }

  @Test
  void aCutIsMarkedHoweverMuchItTakes() {
    assertEquals(
        "<del>Nous le savions tous depuis longtemps, mais</del> nul ne parlait",
        difference("Nous le savions tous depuis longtemps, mais nul ne parlait", "nul ne parlait"));
  }

  @Test
  void otherWordsStandUnmarked() {
    assertEquals(
        "Le barrage a tenu bon cette nuit",
        difference("Aucune fuite de l’ouvrage jusqu’au matin", "Le barrage a tenu bon cette nuit"));
  }
}
