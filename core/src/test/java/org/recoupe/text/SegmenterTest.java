package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter();

  private String tokens(String text) {
    return segmenter.segment(text).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .map(t -> t.at().of(text))
        .collect(Collectors.joining("|"));
  }

  private List<String> sentences(String text) {
    return segmenter.segment(text).sentences().stream().map(s -> s.at().of(text)).toList();
  }

  @Test
  void elidedWordsStandAlone() {
    assertEquals(
        "L'|an|dernier|,|aujourd'hui|,|jusqu’|à|l’|Ouest",
        tokens("L'an dernier, aujourd'hui, jusqu’à l’Ouest"));
  }

  @Test
  void numbersKeepTheirSeparators() {
    assertEquals("1.500|,|1 500|,|1'500|,|1,5|million", tokens("1.500, 1 500, 1'500, 1,5 million"));
    assertEquals("2018|300|blessés|,|18|h|30", tokens("2018 300 blessés, 18h30"));
    assertEquals(
        "27 000|euros|,|1.234.567", tokens("27\u202f000 euros, 1.234.567").replace('\u202f', ' '));
  }

  @Test
  void namesWithDigitsAndHyphensAreWords() {
    assertEquals("Su-30SM|,|A6|,|S-400|,|Saint-Vaast", tokens("Su-30SM, A6, S-400, Saint-Vaast"));
  }

  @Test
  void wordsGluedByALostLineBreakAreParted() {
    assertEquals("la|Russie|Le|maire", tokens("la RussieLe maire"));
    assertEquals("YouTube|et|McLaren", tokens("YouTube et McLaren"));
    assertEquals(
        List.of("Il parle du combat.", "Varenko sourit."),
        sentences("Il parle du combat.Varenko sourit."));
    assertEquals(
        List.of(
            "Il l'a dit à 16 h GMT.", "Le maire sourit.", "Il est né en 1793.", "La place dort."),
        sentences("Il l'a dit à 16 h GMT.Le maire sourit.Il est né en 1793.La place dort."));
  }

  @Test
  void aRuleOfAsterisksPartsReports() {
    assertEquals(
        List.of("Ils ont défilé à Vaubrun.", "***", "LE MAIRE PARLE Il a souri."),
        sentences("Ils ont défilé à Vaubrun.***LE MAIRE PARLE Il a souri."));
  }

  @Test
  void initialsAndAbbreviationsEndNothing() {
    assertEquals(
        List.of("M. Le Guern et J. K. Morvan sont venus.", "Puis rien."),
        sentences("M. Le Guern et J. K. Morvan sont venus. Puis rien."));
    assertEquals(
        List.of("C'est le plan B.", "Le maire approuve."),
        sentences("C'est le plan B. Le maire approuve."));
  }

  @Test
  void headingsEndWithTheirLine() {
    assertEquals(
        List.of("Un titre sans point", "Le texte."), sentences("Un titre sans point\n\nLe texte."));
    assertEquals(List.of("une ligne\ncoupée ici."), sentences("une ligne\ncoupée ici."));
  }

  @Test
  void quotationsMayHoldManySentences() {
    assertEquals(
        List.of("« Oui.", "Non ! », dit-il.", "Fin."), sentences("« Oui. Non ! », dit-il. Fin."));
    assertEquals(
        List.of("\"Je pars.\"", "\"Je reste\", dit-elle."),
        sentences("\"Je pars.\" \"Je reste\", dit-elle."));
    assertEquals(List.of("« Que faire ? » a-t-il dit."), sentences("« Que faire ? » a-t-il dit."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "«»\"\"''", "...", "1 2 3", "'", "-", "\uD800", "漢字かな", "\u0301"})
  void oddInputIsCut(String text) {
    holds(text);
  }

  @Test
  void tokensCoverEveryVisibleUnitOnce() {
    Random random = new Random(7);
    String alphabet = "aàB'’-. ,\n«»\"1234?!…é\u00a0\u202fLe\uD83D\uDE00\uD800\u0301";
    for (int n = 0; n < 500; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      holds(text.toString());
    }
  }

  @Test
  void aLongLineOfQuotationMarksIsCut() {
    holds("\"«'".repeat(50_000));
    holds("a".repeat(200_000));
    holds("l'".repeat(100_000));
  }

  private void holds(String text) {
    int reached = 0;
    for (Sentence sentence : segmenter.segment(text).sentences()) {
      assertEquals(sentence.at().start(), sentence.tokens().get(0).at().start());
      for (Token token : sentence.tokens()) {
        assertTrue(token.at().start() >= reached && !token.at().isEmpty());
        assertTrue(
            text.substring(reached, token.at().start()).chars().allMatch(Tokenizer::isSpace));
        reached = token.at().end();
      }
      assertEquals(sentence.at().end(), reached);
    }
    assertTrue(text.substring(reached).chars().allMatch(Tokenizer::isSpace));
  }
}
