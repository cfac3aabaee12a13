package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SegmentedTextTest {
  private static final String TEXT = "Le pont a cédé. La digue tient.";

  @Test
  void theSentenceAtAPlaceIsTheLastThatHasBegun() {
    SegmentedText segments = new Segmenter().segment(TEXT);
    int second = TEXT.indexOf("La digue");
    assertEquals(0, segments.sentenceAt(0));
    assertEquals(0, segments.sentenceAt(second - 1));
    assertEquals(1, segments.sentenceAt(second));
    assertEquals(1, segments.sentenceAt(TEXT.length()));
  }

  @Test
  void beforeTheFirstThereIsNone() {
    assertEquals(-1, new Segmenter().segment("").sentenceAt(0));
  }
}
