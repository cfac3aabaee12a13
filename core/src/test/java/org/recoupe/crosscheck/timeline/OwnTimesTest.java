package org.recoupe.crosscheck.timeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.text.Span;

class OwnTimesTest {
  private final OwnTimes times = new OwnTimes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le pont a rouvert mardi | mardi",
        "Le pont a été ouvert mardi | mardi",
        "Ils ont renforcé la sécurité samedi | samedi",
        "Les ponts étaient de nouveau fermés ou gardés jeudi | jeudi",
        "Ils restaient décidés dimanche | dimanche",
        "Le pont est coupé, a-t-on appris mercredi | mercredi",
        "Ce sont des pêcheurs qui défileront dimanche | dimanche",
        "Le pont, fermé lundi, a rouvert mardi | mardi",
        "Fermé lundi, le pont a rouvert | lundi",
        "Les pompiers, qui étaient venus tard, sont repartis dimanche | dimanche",
        "qui a parlé vendredi | vendredi",
        "Elle a marché contre le projet, avec 300 voisins, samedi | samedi",
        "Ils étaient 12.000 le 19 mars | 19 mars",
      })
  void tellsOfTheSentence(String sentence, String time) {
    assertTrue(isOwn(sentence, time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ils étaient 4000 contre 7000 le 19 mars | 19 mars",
        "Ils étaient 4000 contre 8.000 marcheurs samedi dernier | samedi dernier",
        "Un recul par rapport aux 84.000 marcheurs de samedi dernier | samedi dernier",
        "Il est fermé depuis lundi | lundi",
        "La foule visait le ministre qui a parlé vendredi | vendredi",
        "Ils dénonçaient le débat lancé il y a dix jours par la ville | il y a dix jours",
        "La hausse de la taxe pour 2031 | 2031",
        "Les marcheurs sont en hausse par rapport au 29 mars | 29 mars",
        "Ils étaient 300, leur niveau d'avant les fêtes | fêtes",
        "Un chiffre à rapprocher des 65.000 de samedi dernier | samedi dernier",
        "Le concert prévu samedi est annulé | samedi",
      })
  void tellsOfSomethingBehindIt(String sentence, String time) {
    assertFalse(isOwn(sentence, time));
  }

  private boolean isOwn(String sentence, String time) {
    int at = sentence.lastIndexOf(time);
    return times.isOwn(sentence, new Span(0, sentence.length()), new Span(at, at + time.length()));
  }
}
