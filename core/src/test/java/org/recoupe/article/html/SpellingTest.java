package org.recoupe.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final String STRAIGHT = "La digue 'sûre' a tenu";
  private static final String CURLY = "La digue ‘sûre’ a tenu";

  @Test
  void mostPlacesDecide() {
    assertEquals(CURLY, Spelling.of(STRAIGHT, List.of(STRAIGHT, CURLY, CURLY)));
    assertEquals(STRAIGHT, Spelling.of(STRAIGHT, List.of(STRAIGHT, STRAIGHT, CURLY, CURLY)));
    assertEquals(STRAIGHT, Spelling.of(STRAIGHT, List.of()));
  }

  @Test
  void otherWordsHaveNoVoice() {
    String other = "La digue a cédé";
    assertEquals(STRAIGHT, Spelling.of(STRAIGHT, List.of(STRAIGHT, other, other)));
  }
}
