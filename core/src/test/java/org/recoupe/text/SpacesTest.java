package org.recoupe.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "  ",
        "a",
        "a b",
        "a  b",
        " a",
        "  a",
        "a ",
        "a  ",
        "a\nb",
        "\n\ta \r\n b\u000B\fc ",
        "a\u00A0b",
        "a\u00A0 \u2009b",
        "un  deux\ntrois",
        "\ta\t"
      })
  void runsOfSpaceAreOneSpace(String text) {
    assertEquals(text.replaceAll("\\s+", " "), Spaces.single(text));
  }
}
