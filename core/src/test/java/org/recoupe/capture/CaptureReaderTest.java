package org.recoupe.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.provenance.Outcome;
import org.recoupe.text.Span;

class CaptureReaderTest {
  private static final String TEXT =
      "Une fuite d’eau à Valdombre\n\nLe maire Éloi Prunier l'a dit.";

  @TempDir Path folder;

  @Test
  void readsFoldersInNameOrder() throws IOException {
    write("b/2.txt", TEXT);
    write("a.txt", TEXT);
    write("b/1.txt", TEXT);
    write(".hidden.txt", TEXT);
    assertEquals(List.of("a.txt", "b/1.txt", "b/2.txt"), ids(folder));
  }

  @Test
  void namesAFileThatIsGivenByItsName() throws IOException {
    write("b/2.txt", TEXT);
    assertEquals(List.of("2.txt"), ids(folder.resolve("b/2.txt")));
  }

  @Test
  void tellsEqualNamesInTwoFoldersApart() throws IOException {
    write("a/1.txt", TEXT);
    write("b/1.txt", TEXT);
    List<String> ids = ids(folder.resolve("a"), folder.resolve("b"));
    assertEquals("1.txt", ids.get(0));
    assertTrue(ids.get(1).endsWith("b/1.txt"), ids.get(1));
  }

  @Test
  void readsTheSidecar() throws IOException {
    write("un.txt", TEXT);
    write(
        "un.meta.json",
        "{\"outlet\":\"Le Phare\",\"date\":\"2021-03-04\",\"author\":[\"A. B.\",\"C. D.\"]}");
    Declared declared = captures(folder).get(0).declared();
    assertEquals("Le Phare", declared.outlet());
    assertEquals("2021-03-04", declared.date());
    assertEquals("A. B.; C. D.", declared.author());
    assertEquals("sidecar", declared.basis());
  }

  @Test
  void decodesWhatIsNotDeclared() throws IOException {
    for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE")) {
      Files.write(folder.resolve("t.txt"), TEXT.getBytes(Charset.forName(charset)));
      assertEquals(TEXT, captures(folder).get(0).content().text(), charset);
    }
  }

  @Test
  void readsCharsetsByTheNamesThatPagesGive() throws IOException {
    for (String name : List.of("macintosh", "x-cp1251", "big5")) {
      String page = "<meta charset=" + name + "><p>" + (name.equals("big5") ? "水庫" : "Вода €");
      Charset charset =
          Charset.forName(
              name.equals("macintosh")
                  ? "x-MacRoman"
                  : name.equals("big5") ? "Big5" : "windows-1251");
      String written = name.equals("macintosh") ? page.replace("Вода", "Éloi") : page;
      Files.write(folder.resolve("t.html"), written.getBytes(charset));
      assertEquals(written, captures(folder).get(0).content().text(), name);
    }
  }

  @Test
  void aBrokenCharacterDoesNotMakeUtf8AnotherCharset() throws IOException {
    byte[] text = "Été à Valdombre : la fête a gêné, dit Éloi*.".getBytes(StandardCharsets.UTF_8);
    text[text.length - 2] = (byte) 0xE9;
    Files.write(folder.resolve("t.txt"), text);
    assertEquals(
        "Été à Valdombre : la fête a gêné, dit Éloi\uFFFD.",
        captures(folder).get(0).content().text());
  }

  @Test
  void readsTheBodiesOfNinjs() throws IOException {
    write(
        "n.json",
        "{\"uri\":\"http://n.example/1\",\"headlines\":[{\"role\":\"short\",\"value\":\"Fuite\"},"
            + "{\"role\":\"main\",\"value\":\"Une fuite\"}],\"firstcreated\":\"2031-03-12\","
            + "\"bodies\":[{\"role\":\"main\",\"contenttype\":\"text/html\",\"more\":{\"value\":1},"
            + "\"value\":\"<p>L'eau monte.</p>\"},{\"value\":\"Autre\"}]}");
    Capture capture = captures(folder).get(0);
    assertEquals("<p>L'eau monte.</p>", capture.content().text());
    assertEquals(Form.HTML, capture.form());
    assertEquals("Une fuite", capture.declared().title());
    Span water = capture.content().toSource(new Span(5, 8));
    assertEquals("eau", water.of(capture.sourceText().characters()));
  }

  @Test
  void keepsTextWhoseLastCharacterIsCut() throws IOException {
    byte[] bytes = "Le café".getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("t.txt"), java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertEquals("Le caf\uFFFD", captures(folder).get(0).content().text());
  }

  @Test
  void alignsTheTextOfJsonLinesWithTheLine() throws IOException {
    write(
        "a.jsonl",
        "{\"id\":\"un\",\"text\":\"Été \\u00e0 \\\"Valdombre\\\"\\nLà\",\"outlet\":\"Le Phare\"}\n"
            + "{\"text\":\"😀 deux\"}\n\nbroken\n{\"title\":\"rien\"}\n");
    List<Outcome<Capture>> outcomes = outcomes(folder);
    assertEquals(4, outcomes.size());
    Capture first = captures(folder).get(0);
    assertEquals("un", first.id());
    assertEquals("Été à \"Valdombre\"\nLà", first.content().text());
    Span source = first.content().toSource(new Span(4, 17));
    assertEquals("\\u00e0 \\\"Valdombre\\\"", source.of(first.sourceText().characters()));
    Capture second = captures(folder).get(1);
    assertEquals("a.jsonl#2", second.id());
    assertEquals(first.sourceText().characters().length() + 1, second.sourceText().base());
    assertInstanceOf(Outcome.Failure.class, outcomes.get(2));
    assertInstanceOf(Outcome.Failure.class, outcomes.get(3));
  }

  @Test
  void readsAnArrayOfObjects() throws IOException {
    write("a.json", "[\n {\"text\": \"é{un\"},\n {\"text\": \"deux\", \"x\": [{}, \"}\"]}\n]");
    List<Capture> captures = captures(folder);
    assertEquals(List.of("a.json#1", "a.json#2"), captures.stream().map(Capture::id).toList());
    assertEquals("deux", captures.get(1).content().text());
    assertEquals(22, captures.get(1).sourceText().base());
  }

  @Test
  void unpacksGzip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("<html><p>Bonjour".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("p.html.gz"), packed.toByteArray());
    assertEquals(Form.HTML, captures(folder).get(0).form());
  }

  @Test
  void looksAtContentBeforeNames() throws IOException {
    write("p.txt", "\n<!-- x --><!DOCTYPE html><title>Valdombre</title>");
    write("q.html", TEXT);
    write("r.txt", "[Photo] Une fuite");
    assertEquals(
        List.of(Form.HTML, Form.HTML, Form.TEXT),
        captures(folder).stream().map(Capture::form).toList());
  }

  @Test
  void refusesNoiseAndWhatIsNotThere() throws IOException {
    byte[] noise = new byte[4000];
    new java.util.Random(1).nextBytes(noise);
    Files.write(folder.resolve("noise.txt"), noise);
    write("empty.txt", "");
    assertEquals(2, outcomes(folder).stream().filter(o -> o instanceof Outcome.Failure).count());
    assertInstanceOf(Outcome.Failure.class, outcomes(folder.resolve("none")).get(0));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> ids(Path... paths) {
    return captures(paths).stream().map(Capture::id).toList();
  }

  private static List<Capture> captures(Path... paths) {
    List<Capture> captures = new ArrayList<>();
    for (Outcome<Capture> outcome : outcomes(paths)) {
      if (outcome instanceof Outcome.Value<Capture> found) {
        captures.add(found.value());
      }
    }
    return captures;
  }

  private static List<Outcome<Capture>> outcomes(Path... paths) {
    List<Outcome<Capture>> outcomes = new ArrayList<>();
    new CaptureReader().read(List.of(paths), outcomes::add);
    return outcomes;
  }
}
