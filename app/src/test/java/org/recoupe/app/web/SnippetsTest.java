package org.recoupe.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recoupe.dossier.html.Html;

class SnippetsTest {
  private static String snippet(String text, @org.jspecify.annotations.Nullable String query) {
    Html html = new Html();
    new Snippets().write(html, text, query);
    return html.done();
  }

  @Test
  void marksTheWordsInAnyForm() {
    assertEquals(
        "Les <mark>grèves</mark> gagnent l&#39;<mark>Œuvre</mark> de Montvert",
        snippet("Les grèves gagnent l'Œuvre de Montvert.", "greve oeuvre"));
  }

  @Test
  void showsThePieceWhereMostWordsStand() {
    String text =
        "La grève dure. " + "Il pleut encore. ".repeat(40) + "La grève du port de Montvert finit.";
    String shown = snippet(text, "grève Montvert");
    assertTrue(shown.startsWith("… "), shown);
    assertTrue(shown.contains("<mark>grève</mark> du port de <mark>Montvert</mark>"), shown);
  }

  @Test
  void beginsAtTheStartWhereNoWordStands() {
    assertEquals("Il pleut", snippet("Il pleut.", "grève"));
    assertEquals("", snippet("", "grève"));
    assertEquals("Il &lt;b&gt; pleut", snippet("Il <b> pleut", null));
  }
}
