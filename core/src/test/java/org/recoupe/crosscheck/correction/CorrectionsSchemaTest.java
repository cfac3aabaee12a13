package org.recoupe.crosscheck.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.reuse.Origin;

/** The schema of the corrections file says what the program writes and reads. */
class CorrectionsSchemaTest {
  private static List<String> complaints(String json) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Corrections.class.getResourceAsStream("corrections.schema.json"))) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(schema)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  @Test
  void whatIsWrittenHolds() throws IOException {
    Place fire = new Place("a.txt", "Le feu a pris", 12L);
    Place blaze = new Place("b.txt", "L'incendie s'est déclaré", null);
    Corrections all =
        new Corrections(
            List.of(
                new Correction.Same(Subject.STATEMENT, List.of(fire, blaze), "le même feu"),
                new Correction.NotSame(Subject.CONFLICT, List.of(fire, blaze), ""),
                new Correction.OriginOf("a.txt", Origin.Kind.AGENCY, "AFP", ""),
                new Correction.NameOf(Subject.NAME, blaze, "Ana Morel", ""),
                new Correction.Hide(Subject.EVENT, List.of(fire), "")));
    assertEquals(List.of(), complaints(CorrectionsJson.write(all)));
    assertEquals(List.of(), complaints(CorrectionsJson.write(Corrections.NONE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"do\": \"forget\"}",
        "7",
        "{\"do\": \"same\", \"of\": \"event\", \"places\": []}",
        "{\"do\": \"same\", \"of\": \"name\", \"places\": [{\"article\": \"a\", \"text\": \"b\"}]}",
        "{\"do\": \"hide\", \"of\": \"name\", \"places\": [{\"article\": \"a\", \"text\": \" \"}]}",
        "{\"do\": \"origin-of\", \"article\": \"a\", \"name\": \"AFP\", \"kind\": \"blog\"}"
      })
  void whatTheProgramCannotUseDoesNot(String correction) throws IOException {
    String json = "{\"corrections\": [" + correction + "]}";
    assertNotEquals(List.of(), complaints(json));
    assertEquals(1, CorrectionsJson.read("f", json).problems().size());
  }
}
