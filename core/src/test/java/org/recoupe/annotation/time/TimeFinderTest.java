package org.recoupe.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.quantity.QuantityFinder;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

class TimeFinderTest {
  private static final Moment PUBLISHED = Moment.parse("2022-12-19T08:00:00+01:00");
  private final TimeFinder finder = new TimeFinder();
  private final QuantityFinder quantities = new QuantityFinder();
  private final Segmenter segmenter = new Segmenter();

  @Test
  void spansAreInOrderAndQuoteTheirWords() {
    String text =
        "Hier soir, vers 21 h 45, un camion a brûlé à Vaubrun. Le lendemain, dès 8 heures, trois"
            + " cents élèves défilaient ; ils étaient mille le 12 décembre et fin février.";
    List<TimeExpression> times = finder.find(segmenter.segment(text), PUBLISHED);
    assertEquals(
        List.of(
            "Hier soir", "21 h 45", "Le lendemain", "8 heures", "le 12 décembre", "fin février"),
        times.stream().map(t -> t.at().of(text)).toList());
    assertEquals(
        List.of(
            "2022-12-18TEV",
            "2022-12-18T21:45",
            "2022-12-19",
            "2022-12-19T08:00",
            "2022-12-12",
            "2022-02"),
        times.stream().map(TimeExpression::value).toList());
  }

  @Test
  void spansAreThoseOfAReaderWhereAsked() {
    String text = "Le bac fermera le 6 mai ou le jeudi 8 mai ; il coûte mille euros par mois.";
    assertEquals(
        List.of("6 mai", "jeudi 8 mai", "par mois"),
        new TimeFinder(true)
            .find(segmenter.segment(text), PUBLISHED).stream().map(t -> t.at().of(text)).toList());
    assertEquals(
        List.of("le 6 mai", "le jeudi 8 mai", "mois"),
        finder.find(segmenter.segment(text), PUBLISHED).stream()
            .map(t -> t.at().of(text))
            .toList());
  }

  @Test
  void withoutADayOfPublicationValuesStayPartial() {
    String text = "Le pont a cédé lundi ; le maire viendra le 15 octobre et demain.";
    assertEquals(
        List.of("XXXX-WXX-1", "XXXX-10-15", "XXXX-XX-XX"),
        finder.find(segmenter.segment(text), Moment.UNKNOWN).stream()
            .map(TimeExpression::value)
            .toList());
  }

  @Test
  void eachValueSaysWhy() {
    for (TimeExpression time :
        finder.find(segmenter.segment("Il est parti vendredi, vers midi."), PUBLISHED)) {
      assertTrue(time.why().size() > 1, time::toString);
    }
  }

  @Test
  void anyCharactersGiveSpansInsideTheText() {
    String alphabet =
        "le la du de 12 19 2022 lundi mai hier h : / - . , ( ) « » ' ’ \n 1 000 un une mille cent"
            + " \ud83d\ude00 \ud83d € % depuis il y a ans près plus";
    String[] words = alphabet.split(" ");
    Random random = new Random(7);
    int found = 0;
    for (int round = 0; round < 300; round++) {
      StringBuilder made = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        made.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
      }
      String text = made.toString();
      List<TimeExpression> times = finder.find(segmenter.segment(text), PUBLISHED);
      inside(text, times.stream().map(TimeExpression::at).toList());
      List<Quantity> numbers = quantities.find(segmenter.segment(text), times);
      inside(text, numbers.stream().map(Quantity::at).toList());
      found += times.size() + numbers.size();
    }
    assertTrue(found > 1000, "the alphabet should give something to find");
  }

  @Test
  void oddTextsGiveNothingOrLittle() {
    for (String text :
        List.of("", " ", "\n\n\n", "»»»»««««", "The cat sat on the mat.", "9".repeat(5000))) {
      assertFalse(finder.find(segmenter.segment(text), PUBLISHED).size() > 1, text);
      assertTrue(quantities.find(segmenter.segment(text), List.of()).isEmpty(), text);
    }
  }

  private static void inside(String text, List<Span> spans) {
    int reached = 0;
    for (Span span : spans) {
      assertTrue(span.start() >= reached && span.end() <= text.length(), span::toString);
      assertEquals(span.of(text), span.of(text).strip());
      reached = span.end();
    }
  }
}
