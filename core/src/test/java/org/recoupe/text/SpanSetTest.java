package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanSetTest {
  private final SpanSet some = new SpanSet(List.of(new Span(3, 6), new Span(10, 12)));

  @Test
  void touchesWhatSharesACharacter() {
    assertTrue(some.touches(new Span(0, 4)));
    assertTrue(some.touches(new Span(5, 20)));
    assertFalse(some.touches(new Span(0, 3)));
    assertFalse(some.touches(new Span(6, 10)));
    assertFalse(some.touches(new Span(12, 14)));
  }

  @Test
  void holdsWhatIsWhollyInside() {
    assertTrue(some.holds(new Span(3, 6)));
    assertTrue(some.holds(new Span(10, 11)));
    assertFalse(some.holds(new Span(5, 7)));
    assertFalse(some.holds(new Span(3, 12)));
  }

  @Test
  void anEmptySetTouchesNothing() {
    assertFalse(new SpanSet().touches(new Span(0, 9)));
  }
}
