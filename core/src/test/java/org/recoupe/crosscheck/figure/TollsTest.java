package org.recoupe.crosscheck.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.quantity.QuantityFinder;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

class TollsTest {
  private final Tolls tolls = new Tolls();

  private String of(String text) {
    List<Quantity> quantities = new QuantityFinder().find(new Segmenter().segment(text), List.of());
    return tolls.of(quantities.get(0), new Span(0, text.length()), text);
  }

  @Test
  void whatBefellThemIsTheirNounOrAParticipleOrAVerbInFront() {
    assertEquals("dead", of("Le bilan est de neuf morts."));
    assertEquals("dead", of("Au moins quatre personnes sont mortes."));
    assertEquals("dead", of("Il confirme la mort de quatre personnes."));
    assertEquals("dead", of("Le feu a tué 12 habitants."));
    assertEquals("hurt", of("Quinze personnes ont été blessées, dont sept pompiers."));
    assertEquals("missing", of("Elle cherche 19 disparus."));
  }

  @Test
  void thoseGrievouslyHurtAreAPart() {
    assertEquals("hurt grave", of("Trois personnes ont été grièvement blessées."));
    assertEquals("hurt light", of("On compte 30 blessés légers."));
  }

  @Test
  void thoseHurtAtOneLimbAreAPart() {
    assertEquals("hurt eye", of("Une vingtaine de marcheurs ont été blessés à l'œil."));
    assertEquals("hurt eye", of("Il compte 17 éborgnés."));
    assertEquals("hurt leg", of("On compte 9 blessés graves aux jambes."));
    assertEquals("hurt head", of("Quatre skieurs gravement blessés à la tête."));
    assertEquals("hurt", of("Quatre blessés sont rentrés."));
  }

  @Test
  void whatAVerbTellsEndsAtTheNextNumber() {
    assertEquals("", second("Il y a eu un décès, 17 absents."));
    assertEquals("", second("On compte 3 décès et 17 skieurs sans abri."));
    assertEquals("dead", second("Le 3 mars, le feu a tué 12 habitants."));
  }

  private String second(String text) {
    List<Quantity> quantities = new QuantityFinder().find(new Segmenter().segment(text), List.of());
    return tolls.of(quantities.get(quantities.size() - 1), new Span(0, text.length()), text);
  }

  @Test
  void otherNumbersAreNoTolls() {
    assertEquals("", of("Elle a revu 12 des 15 blessés."));
    assertEquals("", of("Près de 140 appartements ont brûlé."));
    assertEquals("", of("Deux cents pompiers, dont un blessé, sont venus."));
    assertEquals("", of("Sept voitures et un mort."));
    assertEquals("", of("Une quarantaine de pompiers resteront sur place."));
  }
}
