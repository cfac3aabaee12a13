package org.recoupe.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The system's Chromium without a window. */
final class Browser implements AutoCloseable {
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SCREENS = Path.of("target/screens");

  /** Long, for a busy machine that runs other tests at the same time. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;
  private final String address;
  private final String axe = read();

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  /** A browser at {@code address}; without Chromium the test is skipped, but never in CI. */
  static Browser open(String address) {
    boolean there = Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
    Assumptions.assumeTrue(
        there || "true".equals(System.getenv("CI")),
        "No Chromium here (apt-get install chromium chromium-driver): pages are not tested in it.");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--accept-lang=fr");
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
    Browser browser = new Browser(driver, address);
    browser.size(1280, 900, false);
    return browser;
  }

  private static String read() {
    try (InputStream in =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The size of the page, and whether it is a phone's. */
  void size(int width, int height, boolean phone) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
  }

  /** Dark or light. */
  void scheme(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  void go(String path) {
    driver.get(address + path);
  }

  String at() {
    return Objects.requireNonNull(driver.getCurrentUrl()).substring(address.length());
  }

  String body() {
    return driver.findElement(By.tagName("body")).getText();
  }

  WebElement one(String css) {
    return new WebDriverWait(driver, PATIENCE).until(d -> d.findElement(By.cssSelector(css)));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Waits until the page shows {@code words}. */
  void until(String words) {
    new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> "no « " + words + " » in: " + body())
        .until(d -> body().contains(words));
  }

  /** Brings {@code element} into view and clicks it. */
  void click(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Serious findings of axe on the page, each as one line. */
  List<String> barriers() {
    driver.executeScript(axe);
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0]; axe.run().then(r => done(r.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' '"
                + " + n.failureSummary).join(' | '))))");
    List<String> barriers = new ArrayList<>();
    for (Object one : (List<?>) Objects.requireNonNull(found)) {
      barriers.add(String.valueOf(one));
    }
    return barriers;
  }

  /** Keeps a picture of the page under {@code target/screens}. */
  void picture(String name) throws IOException {
    Files.createDirectories(SCREENS);
    Files.write(SCREENS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
