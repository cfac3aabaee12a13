package org.recoupe.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Debris;
import org.recoupe.provenance.Reason;

class MessagesTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

  /** A key may also be chosen by a condition, so every literal of this form is taken for one. */
  private static final Pattern REASON =
      Pattern.compile(
          "\"((?:time|origin|story|passage|statement|quotation|conflict|corrected|question)\\.[a-z.-]*[a-z])\"");

  private final Messages french = Messages.in(UiLanguage.FRENCH);
  private final Messages english = Messages.in(UiLanguage.ENGLISH);

  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() {
    assertEquals(french.keys(), english.keys());
    for (String key : french.keys()) {
      if (!key.endsWith(".one")) {
        assertEquals(places(french, key), places(english, key), key);
      }
    }
  }

  private static TreeSet<String> places(Messages messages, String key) {
    TreeSet<String> places = new TreeSet<>();
    Object[] marks = new Object[10];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = "{" + i + "}";
    }
    Matcher found = PLACE.matcher(messages.text(key, marks));
    while (found.find()) {
      places.add(found.group());
    }
    return places;
  }

  @Test
  void everyReasonThatTheCodeNamesHasItsText() throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        Matcher found = REASON.matcher(code);
        while (code.contains("Reason.of(") && found.find()) {
          keys.add(found.group(1));
        }
      }
    }
    assertFalse(keys.isEmpty());
    for (String key : keys) {
      assertTrue(french.has("why." + key), key);
    }
  }

  @Test
  void everyKindOfDebrisHasItsName() {
    for (Debris.Kind kind : Debris.Kind.values()) {
      assertTrue(french.has("debris." + kind.label()), kind.label());
    }
  }

  @Test
  void argumentsGoToTheirPlacesAsTheyAre() {
    assertEquals("Voix : l'{0}'Écho", french.text("voice.title", "l'{0}'Écho"));
    assertEquals("0 titre", french.count("outlets", 0));
    assertEquals("0 outlets", english.count("outlets", 0));
    assertEquals("2 titres", french.count("outlets", 2));
  }

  @Test
  void anUnknownReasonIsShownByItsKey() {
    assertEquals("no.such.key a, b", french.reason(new Reason("no.such.key", List.of("a", "b"))));
    assertThrows(IllegalArgumentException.class, () -> french.text("no.such.key"));
  }
}
