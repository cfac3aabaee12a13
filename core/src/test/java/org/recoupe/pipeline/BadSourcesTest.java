package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.article.Article;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;

/** Sources that were made to hurt: each ends, and the report in it is found where one is. */
class BadSourcesTest {
  private static final String REPORT =
      "<h1>La crue recule à Montvert</h1><p>La Vère a baissé d'un mètre dans la nuit, a annoncé la"
          + " préfecture jeudi matin.</p><p>Les habitants du quai ont pu rentrer chez eux, dit le"
          + " maire de la commune.</p>";

  /** Far more than any of these takes; only what hangs or grows with the square needs it. */
  private static final Duration HANGS = Duration.ofSeconds(120);

  /** How often a hostile piece is repeated: what takes the square of it does not end in time. */
  private static final int MANY = 100_000;

  private @TempDir Path folder;

  private List<Outcome<Article>> extract(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    return assertTimeoutPreemptively(
        HANGS,
        () -> {
          List<Outcome<Article>> outcomes = new ArrayList<>();
          new Pipeline("test").clean(List.of(folder), outcomes::add);
          return outcomes;
        });
  }

  private Article article(String name, byte[] bytes) throws IOException {
    return extract(name, bytes).stream()
        .filter(Outcome.Value.class::isInstance)
        .map(outcome -> ((Outcome.Value<Article>) outcome).value())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b><p>",
        "<ul><li>",
        "<table><tr><td>",
        "<figure><p>",
        "<header><i>",
        "<article>",
        "<blockquote>",
        "<a href=x>",
        "<font><p>",
        "<svg><g>",
        "<aside>"
      })
  void aPageNestedVeryDeeply(String tags) throws IOException {
    String page = "<html><body>" + REPORT + tags.repeat(MANY);
    assertTrue(article("a.html", utf8(page)).body().contains("La Vère a baissé"), tags);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=og:title content='Le pont - la rive'>",
        "<h1>Le pont</h1>",
        "<time>hier</time>",
        "<i itemprop=author><i itemprop=name>Ana Lom</i></i>",
        "&amp;&eacute;&x",
        "<!--",
        "<br>",
        "<script type='application/ld+json'>[{\"@type\":\"Article\",\"name\":\"x\"}]</script>",
        "<p class='a-b c-d'>x</p>",
        "<p>x",
        "<",
        "<li><a href=x>Le pont</a></li>"
      })
  void aPageOfTheSameThingAgainAndAgain(String piece) throws IOException {
    String page = "<html><body><div>" + REPORT + "</div>" + piece.repeat(MANY / 10);
    assertTrue(article("a.html", utf8(page)).body().contains("quai"), piece);
  }

  @Test
  void aTitleWithoutEnd() throws IOException {
    String page = "<html><title>" + "le pont - ".repeat(MANY) + "</title><body>" + REPORT;
    assertEquals("La crue recule à Montvert", article("a.html", utf8(page)).metadata().headline());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "un mot court\n",
        "PARIS (AFP) - \n",
        "Lire aussi : le pont\n",
        "Publié le 12 mars 2031\n",
        "« ",
        "(AFP) ",
        "@nom — ",
        "Le pont est ouvert. ",
        "\n\n\n",
        "…",
        "motMot",
        "\u200b"
      })
  void aTextOfTheSameThingAgainAndAgain(String piece) throws IOException {
    String text = "La Vère a baissé d'un mètre dans la nuit.\n\n" + piece.repeat(MANY / 4);
    List<Outcome<Article>> outcomes = extract("a.txt", utf8(text));
    assertEquals(1, outcomes.size());
    assertTrue(outcomes.get(0) instanceof Outcome.Value, outcomes::toString);
  }

  @Test
  void aPageOfTwoHundredMegabytes() throws IOException {
    Path file = folder.resolve("a.html");
    byte[] block = utf8(("<p>" + "La rivière monte encore. ".repeat(40) + "</p>\n").repeat(1000));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(utf8("<html><body>" + REPORT));
      for (long written = 0; written < 200_000_000; written += block.length) {
        out.write(block);
      }
    }
    List<Outcome<Article>> outcomes = new ArrayList<>();
    assertTimeoutPreemptively(
        HANGS, () -> new Pipeline("test").clean(List.of(folder), outcomes::add));
    assertTrue(outcomes.get(0) instanceof Outcome.Value, "the first part is read");
    Problem problem = outcomes.get(0).problems().get(0);
    assertTrue(problem.message().contains("the rest was not read"), problem.message());
  }

  @Test
  void entitiesOfADocumentTypeAreNotExpanded() throws IOException {
    StringBuilder type = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 'bombe'>");
    for (int i = 1; i < 30; i++) {
      type.append(String.format(Locale.ROOT, "<!ENTITY a%d '&a%d;&a%d;'>", i, i - 1, i - 1));
    }
    String page = type + "]><html><body>" + REPORT + "<p>" + "&a29;".repeat(1000) + "</p>";
    Article article = article("a.html", utf8(page));
    assertTrue(article.body().contains("quai"), article.body());
    assertTrue(article.text().text().length() < page.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "utf-16", "shift_jis", "no-such-charset", "utf-7", "ibm500"})
  void aCharsetThatLies(String declared) throws IOException {
    String page = "<html><meta charset='" + declared + "'><body>" + REPORT;
    String body = article("a.html", utf8(page)).body();
    assertTrue(body.contains("La Vère a baissé"), declared + ": " + body);
  }

  @Test
  void westernBytesThatAreDeclaredAsUtf8() throws IOException {
    byte[] page =
        ("<html><meta charset='utf-8'><body>" + REPORT).getBytes(Charset.forName("windows-1252"));
    assertTrue(article("a.html", page).body().contains("La Vère a baissé"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
