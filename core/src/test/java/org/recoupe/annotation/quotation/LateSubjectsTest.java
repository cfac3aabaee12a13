package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Segmenter;

/** Subjects that stand behind the complements of their cue. */
class LateSubjectsTest {
  private final QuotationFinder finder = new QuotationFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          « Le pont tiendra », a indiqué dimanche matin sur Europe 1 Paul Verdier, vice-président du port. | Paul Verdier
          « La digue a cédé », a répété devant les députés Luc Arnal. | Luc Arnal
          « La crue monte », a lancé à l'Agence Varech-Presse Thierry, 55 ans, mécanicien. | Thierry
          « La crue monte », s'inquiète dans le cortège Christine, 63 ans, retraitée. | Christine
          « Le pont tiendra », a dit sur France 2 Irène Maudet. | Irène Maudet
          « Le pont tiendra », a confié au micro de Radio Varech Irène Maudet. | Irène Maudet
          « Le pont tiendra », a assuré devant plusieurs centaines de dockers Irène Maudet. | Irène Maudet
          « Le pont tiendra », a répondu au journal le maire de Valmont. | maire de Valmont
          « Le pont tiendra », a répondu à Paul Verdier Irène Maudet. | Irène Maudet
          « Le pont tiendra », a répondu à l'ancien ministre Paul Verdier le maire de Valmont. | maire de Valmont
          """)
  void theNameThatEndsTheClauseSpeaks(String text, String speaker) {
    List<Quotation> found = finder.find(new Segmenter().segment(text), List.of());
    assertFalse(found.isEmpty(), text);
    Speaker said = found.get(0).speaker();
    assertNotNull(said, text);
    assertEquals(speaker, said.name(), text);
  }
}
