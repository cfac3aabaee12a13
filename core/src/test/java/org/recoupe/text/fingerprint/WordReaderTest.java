package org.recoupe.text.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recoupe.text.Span;

class WordReaderTest {
  private final WordReader reader = new WordReader(FunctionWords.french());

  private Words read(String text) {
    return reader.read(text, new Span(0, text.length()));
  }

  @Test
  void numbersAreOneWordWhateverTheirSeparator() {
    for (String number : new String[] {"50 000", "50.000", "50'000", "50\u202f000", "50000"}) {
      Words words = read("Quelque " + number + " visiteurs");
      assertEquals(3, words.size(), number);
      assertTrue(words.number(1), number);
      assertEquals(read("50000").exact(0), words.exact(1), number);
      assertEquals(number, words.at(1).of("Quelque " + number + " visiteurs"));
    }
    assertEquals(3, read("le 3 12").size());
  }

  @Test
  void caseAndAccentsDoNotCount() {
    assertEquals(read("élève").exact(0), read("ELEVE").exact(0));
    assertEquals(read("cœur").exact(0), read("Coeur").exact(0));
    assertNotEquals(read("pont").exact(0), read("port").exact(0));
  }

  @Test
  void endingsDoNotChangeTheStem() {
    assertEquals(read("annoncé").stem(0), read("annoncées").stem(0));
    assertEquals(reader.stem("annoncées"), reader.stem("annoncé"));
    assertEquals(WordReader.hash(reader.stem("barrages")), read("barrages").stem(0));
  }

  @Test
  void wordsBetweenMarksAreQuoted() {
    Words words = read("Elle a dit « nous resterons ici » puis \"au revoir\" avant de partir.");
    assertFalse(words.quoted(2));
    assertTrue(words.quoted(3));
    assertTrue(words.quoted(5));
    assertFalse(words.quoted(6));
    assertTrue(words.quoted(7));
    assertFalse(words.quoted(9));
  }

  @Test
  void aMarkThatIsNeverClosedQuotesNothing() {
    Words words = read("Il a ajouté « que le pont tiendrait.\n\nLe lendemain, il a cédé.");
    for (int i = 0; i < words.size(); i++) {
      assertFalse(words.quoted(i));
    }
  }

  @Test
  void namesAreCapitalsInsideASentence() {
    Words words = read("Hier soir, Odile Vernac a parlé. Personne ne l'a crue.");
    assertFalse(words.name(0));
    assertTrue(words.name(2));
    assertTrue(words.startsSentence(6));
    assertFalse(words.name(6));
  }

  @Test
  void everyWordQuotesTheTextAndOddInputIsRead() {
    for (String text :
        new String[] {
          "", " ", "...", "\ud83d", "à\u0301", "𝔸b 12\u00a0000,5", "«»“„\"", "\0\uffff"
        }) {
      Words words = read(text);
      int end = 0;
      for (int i = 0; i < words.size(); i++) {
        assertTrue(words.at(i).start() >= end && !words.at(i).isEmpty());
        end = words.at(i).end();
      }
      assertTrue(end <= text.length());
    }
  }
}
