package org.recoupe.text.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

class AliasesTest {
  private final Aliases aliases = new Aliases();

  @Test
  void everyRuleBringsItsTwoSpellingsTogether() {
    for (String line : WordList.lines(Aliases.SOUNDS)) {
      String[] spellings = line.split("\t")[2].toLowerCase(Locale.ROOT).split(" ");
      assertEquals(aliases.sound(spellings[0]), aliases.sound(spellings[1]), line);
    }
  }

  @Test
  void otherNamesSoundOtherwise() {
    assertNotEquals(aliases.sound("martin"), aliases.sound("morin"));
    assertNotEquals(aliases.sound("petrov"), aliases.sound("petrova"));
  }

  @Test
  void numberWordsAreKnownByTheirDigits() {
    assertEquals("11", aliases.of("onze", false));
    assertNull(aliases.of("barrage", false));
  }

  @Test
  void aWordIsKnownByItsAliasOrElseByItsStem() {
    String text = "Le maire, Tcherkassov, paie onze barques et 11 rames.";
    Words words = new WordReader(Set.of("le", "et")).read(text, new Span(0, text.length()));
    assertEquals(words.alias(4), words.alias(7));
    assertEquals(words.stem(5), words.alias(5));
    assertNotEquals(words.stem(2), words.alias(2));
  }
}
