package org.recoupe.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.recoupe.app.desk.Examples;
import org.recoupe.app.store.Stories;

/** A reader's day: in one browser, on one desk, in both languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTest {
  /** What the test reads on the pages, by language. */
  private static final Map<String, Map<String, String>> WORDS =
      Map.of(
          "fr",
          Map.of(
              "facts",
              "Ce qui s’est passé",
              "corrected",
              "Corrigé.",
              "undo",
              "Défaire",
              "said",
              "Ce que les comptes rendus lui prêtent",
              "none",
              "Aucune correction."),
          "en",
          Map.of(
              "facts",
              "What happened",
              "corrected",
              "Corrected.",
              "undo",
              "Undo",
              "said",
              "What the reports quote",
              "none",
              "No correction."));

  /** Witnesses of a line itself, not those of the finer lines below it. */
  private static final String WITNESSES = ".facts > li > .rests .witnesses li";

  /** What takes a witness away from a line itself. */
  private static final String REMOVALS = ".facts > li > .rests .fixes ul button";

  private static String word(String language, String key) {
    return Objects.requireNonNull(
        Objects.requireNonNull(WORDS.get(language), language).get(key), key);
  }

  private RunningDesk desk;
  private Browser browser;

  @BeforeAll
  void open(@TempDir Path folder) {
    desk = RunningDesk.with(folder, true, List.of());
    browser = Browser.open(desk.address(""));
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (desk != null) {
      desk.close();
    }
  }

  private String largest() {
    return "/stories/" + desk.store().stories().list(Stories.Order.LARGEST, 0, 1).get(0).id();
  }

  @Test
  @Order(1)
  void filesAreDroppedAndBecomeStories() throws Exception {
    browser.go("/add?ui=fr");
    String files =
        Examples.files().stream()
            .map(file -> file.toAbsolutePath().normalize().toString())
            .collect(Collectors.joining("\n"));
    browser.one("#files").sendKeys(files);
    browser.click(browser.one("form.drop button"));
    browser.until("Reçu : " + Examples.files().size());
    browser.go("/?sort=largest");
    browser.one("ol.stories a.story-title");
    browser.until("voix indépendantes");
    List<String> shown = browser.all(".state").stream().map(WebElement::getText).toList();
    assertFalse(shown.isEmpty(), "progress has its place");
    for (int i = 0; i < 600 && desk.store().stories().count().unread() > 0; i++) {
      Thread.sleep(200);
    }
  }

  @ParameterizedTest
  @Order(2)
  @ValueSource(strings = {"fr", "en"})
  void aStatementLeadsToItsWitness(String language) {
    browser.go("/?sort=largest&ui=" + language);
    browser.click(browser.one("ol.stories a.story-title"));
    browser.until(word(language, "facts"));
    WebElement fact = browser.one(".facts > li");
    browser.click(fact.findElement(By.cssSelector(".rests details summary")));
    WebElement witness = fact.findElement(By.cssSelector(".witnesses a.src"));
    String words = fact.findElement(By.cssSelector(".witnesses q")).getText();
    browser.click(witness);
    assertTrue(browser.at().contains("#r"), browser.at());
    WebElement lit = browser.one(".report .on");
    String whole =
        browser.all(".report .on").stream().map(WebElement::getText).collect(Collectors.joining());
    assertTrue(lit.isDisplayed());
    assertEquals(words.replaceAll("\\s+", ""), whole.replaceAll("\\s+", ""));
  }

  @ParameterizedTest
  @Order(3)
  @ValueSource(strings = {"fr", "en"})
  void aMergeIsUndoneAndMadeAgain(String language) {
    browser.go(largest() + "?ui=" + language);
    String before = browser.one(".facts > li .nv").getText();
    int witnesses = browser.one(".facts > li").findElements(By.cssSelector(WITNESSES)).size();
    browser.click(browser.one(".facts > li > .rests .fix > summary"));
    List<WebElement> removals = browser.one(".facts > li").findElements(By.cssSelector(REMOVALS));
    assertFalse(removals.isEmpty());
    browser.click(removals.get(removals.size() - 1));
    browser.until(word(language, "corrected"));
    int after =
        browser.all(".facts > li").stream()
            .filter(li -> li.findElement(By.cssSelector(".nv")).getText().equals(before))
            .mapToInt(li -> li.findElements(By.cssSelector(WITNESSES)).size())
            .max()
            .orElse(0);
    assertEquals(1, desk.store().corrections().standing().list().size());
    assertTrue(after != witnesses || witnesses == 2, "a witness left: " + after);
    browser.click(browser.one(".kept button"));
    browser.until(word(language, "facts"));
    assertEquals(0, desk.store().corrections().standing().list().size());
    int again = browser.one(".facts > li").findElements(By.cssSelector(WITNESSES)).size();
    assertEquals(witnesses, again);
  }

  @Test
  @Order(4)
  void correctionsAndDossiersAreTakenAway() throws Exception {
    browser.go("/corrections?ui=fr");
    browser.click(browser.one(".undo button"));
    browser.until(word("fr", "facts"));
    String file = desk.get("/corrections.json").body();
    assertTrue(file.contains("\"do\":\"not-same\""), file);
    browser.go(largest());
    List<String> forms =
        browser.all(".formats a").stream()
            .map(a -> String.valueOf(a.getAttribute("href")))
            .toList();
    assertEquals(6, forms.size(), forms.toString());
    for (String form : forms) {
      String path = form.substring(desk.address("").length());
      assertEquals(200, desk.get(path).statusCode(), path);
    }
    browser.go("/corrections?ui=fr");
    browser.click(browser.one("li:not(.undone) .undo button"));
    browser.until(word("fr", "facts"));
  }

  @ParameterizedTest
  @Order(5)
  @ValueSource(strings = {"fr", "en"})
  void aNameIsSearchedFor(String language) {
    browser.go("/?ui=" + language);
    browser.one("header .find input").sendKeys("wischkowicz", Keys.ENTER);
    WebElement person = browser.one(".found-people a");
    assertTrue(browser.all(".hits li").size() > 1);
    assertFalse(browser.all(".snippet mark").isEmpty());
    browser.click(person);
    browser.until(word(language, "said"));
    assertFalse(browser.all(".wordings blockquote").isEmpty());
    browser.click(browser.one("figcaption a.src"));
    browser.one(".report .on");
  }

  @Test
  @Order(6)
  void allIsReachedByKeyboard() {
    browser.go(largest() + "?ui=fr");
    browser.one("body").sendKeys(Keys.TAB);
    Object first = browser.script("return document.activeElement.className");
    assertEquals("skip", first);
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 120 && !reached.contains("summary"); i++) {
      WebElement here = (WebElement) browser.script("return document.activeElement");
      reached.add(here.getTagName());
      here.sendKeys(Keys.TAB);
    }
    assertTrue(reached.containsAll(List.of("a", "input", "button", "summary")), reached.toString());
  }

  /** Every page with its name. */
  private Map<String, String> pages() {
    String story = largest();
    String article =
        desk.store().articles().ofStory(story.substring("/stories/".length())).stream()
            .filter(row -> row.copied() > 0)
            .findFirst()
            .orElseThrow()
            .handle();
    String person = desk.store().people().list("wischkowicz", 0, 1).get(0).handle();
    browser.go("/articles/" + article);
    String twins =
        String.valueOf(browser.one(".twins a").getAttribute("href"))
            .substring(desk.address("").length());
    return Map.ofEntries(
        Map.entry("stories", "/"),
        Map.entry("story", story),
        Map.entry("article", "/articles/" + article),
        Map.entry("twins", twins),
        Map.entry("search", "/search?q=incendie"),
        Map.entry("people", "/people"),
        Map.entry("person", "/people/" + person),
        Map.entry("sources", "/sources"),
        Map.entry("problems", "/problems"),
        Map.entry("corrections", "/corrections"),
        Map.entry("add", "/add"),
        Map.entry("api", "/api/v1"),
        Map.entry("nowhere", "/stories/nowhere"));
  }

  @ParameterizedTest
  @Order(7)
  @ValueSource(strings = {"light", "dark"})
  void noPageHasSeriousBarriers(String scheme) throws Exception {
    Map<String, String> pages = pages();
    List<String> barriers = new ArrayList<>();
    browser.scheme(scheme);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      browser.go(page.getValue());
      for (String barrier : browser.barriers()) {
        barriers.add(page.getKey() + ": " + barrier);
      }
      browser.picture(page.getKey() + "-" + scheme);
      browser.size(390, 844, true);
      Object over =
          browser.script(
              "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertEquals(0L, over, page.getKey() + " is wider than a phone");
      browser.picture(page.getKey() + "-" + scheme + "-phone");
      browser.size(1280, 900, false);
    }
    assertEquals(List.of(), barriers);
    assertTrue(Files.exists(Path.of("target/screens/story-" + scheme + ".png")));
  }
}
