package org.recoupe.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @TempDir Path folder;
  private final Site site = new Site();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void keepsEachNewPageOnce() throws Exception {
    site.page("/1", "La digue de Noirmont").page("/2", "Le pont de Sarlans");
    site.feed("/feed", "/1", "/2", "/1?utm_source=feed#top");
    Trial trial = new Trial(folder);
    assertTrue(trial.round(site.at("/feed")), trial.said());
    assertEquals(Set.of(site.at("/1"), site.at("/2")), trial.read().keySet());
    assertTrue(
        trial
            .read()
            .getOrDefault(site.at("/1"), List.of())
            .get(0)
            .contains("La digue de Noirmont"));
    assertEquals(Set.of(site.at("/1"), site.at("/2")), trial.stored().keySet());
    assertEquals(2, trial.archives());
  }

  @Test
  void asksAgainOnlyWhetherTheFeedHasChanged() throws Exception {
    site.page("/1", "La digue").feed("/feed", "/1");
    Trial trial = new Trial(folder);
    trial.round(site.at("/feed"));
    assertTrue(trial.round(site.at("/feed")));
    assertEquals(1, site.times("/feed"));
    trial.pass(Duration.ofMinutes(16));
    assertTrue(trial.round(site.at("/feed")));
    assertEquals(2, site.times("/feed"));
    assertEquals(1, site.times("/1"));
    site.page("/2", "Le pont").feed("/feed", "/2", "/1");
    trial.pass(Duration.ofMinutes(16));
    assertTrue(trial.round(site.at("/feed")));
    assertEquals(2, trial.archives());
    assertEquals(1, site.times("/1"));
  }

  @Test
  void obeysRobotsAndItsDelay() throws Exception {
    site.on(
        "/robots.txt",
        exchange ->
            Site.text(
                exchange,
                200,
                "text/plain",
                "User-agent: Recoupe\nDisallow: /secret\nCrawl-delay: 7\n"));
    site.page("/1", "La digue").page("/2", "Le pont").page("/secret/3", "Rien");
    site.feed("/feed", "/1", "/secret/3", "/2");
    Trial trial = new Trial(folder);
    assertFalse(trial.round(site.at("/feed")));
    assertEquals(0, site.times("/secret/3"));
    assertEquals(1, site.times("/robots.txt"));
    assertEquals(2, trial.archives());
    assertTrue(trial.said().contains("robots.txt does not allow it"), trial.said());
    assertTrue(trial.pauses().contains(Duration.ofSeconds(7)), trial.pauses().toString());
  }

  @Test
  void aSiteWhoseRobotsCannotBeHadIsLeftAlone() throws Exception {
    site.status("/robots.txt", 500, null, "").page("/1", "La digue").feed("/feed", "/1");
    Trial trial = new Trial(folder);
    assertFalse(trial.round(site.at("/feed")));
    assertEquals(0, site.times("/feed"));
  }

  @Test
  void oneRequestAtATime() throws Exception {
    List<String> links = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      site.page("/" + i, "Page " + i);
      links.add("/" + i);
    }
    site.feed("/feed", links.toArray(new String[0]));
    Trial trial = new Trial(folder);
    assertTrue(trial.round(site.at("/feed")));
    assertEquals(12, trial.archives());
    assertEquals(1, site.mostAtOnce());
  }

  @Test
  void waitsAsLongAsAskedAndGivesUpInTheEnd() throws Exception {
    site.status("/busy", 503, "Retry-After", "9").feed("/feed", "/busy");
    Trial trial = new Trial(folder);
    assertFalse(trial.round(site.at("/feed")));
    assertEquals(Bounds.DEFAULTS.attempts(), site.times("/busy"));
    assertTrue(trial.pauses().contains(Duration.ofSeconds(9)), trial.pauses().toString());
    for (int i = 0; i < 20; i++) {
      trial.pass(Duration.ofDays(1));
      trial.round(site.at("/feed"));
    }
    assertEquals(Bounds.DEFAULTS.attempts() * Bounds.DEFAULTS.rounds(), site.times("/busy"));
  }

  @Test
  void aLongWaitIsForALaterRound() throws Exception {
    site.status("/busy", 429, "Retry-After", "7200").feed("/feed", "/busy");
    Trial trial = new Trial(folder);
    assertFalse(trial.round(site.at("/feed")));
    assertEquals(1, site.times("/busy"));
    site.page("/busy", "Enfin");
    trial.pass(Duration.ofMinutes(90));
    trial.round(site.at("/feed"));
    assertEquals(1, site.times("/busy"));
    trial.pass(Duration.ofMinutes(31));
    assertTrue(trial.round(site.at("/feed")));
    assertEquals(1, trial.archives());
  }

  @Test
  void followsRedirectsAndKeepsOnePageOnce() throws Exception {
    site.status("/old", 301, "Location", "/new").page("/new", "La digue");
    site.feed("/feed", "/old", "/new");
    Trial trial = new Trial(folder);
    trial.round(site.at("/feed"));
    assertEquals(Set.of(site.at("/new")), trial.read().keySet());
    assertEquals(1, trial.archives());
  }

  @Test
  void redirectsWithoutEndAreLeft() throws Exception {
    site.status("/a", 302, "Location", "/b").status("/b", 302, "Location", "/a");
    site.status("/file", 302, "Location", "file:///etc/hostname").feed("/feed", "/a", "/file");
    Trial trial = new Trial(folder);
    assertFalse(trial.round(site.at("/feed")));
    assertEquals(0, trial.archives());
    assertTrue(trial.said().contains("redirects"), trial.said());
    assertTrue(trial.said().contains("no address of the web"), trial.said());
  }

  @Test
  void whatIsTooLongIsCutAndWhatIsNoPageIsLeft() throws Exception {
    site.on("/long", exchange -> Site.text(exchange, 200, "text/html", "x".repeat(5000)));
    site.on("/film", exchange -> Site.text(exchange, 200, "video/mp4", "film"));
    site.feed("/feed", "/long", "/film");
    Bounds d = Bounds.DEFAULTS;
    Bounds small =
        new Bounds(
            d.since(),
            d.gap(),
            d.longestGap(),
            d.timeout(),
            1000,
            d.maxFeedBytes(),
            d.redirects(),
            d.attempts(),
            d.backOff(),
            d.longestWait(),
            d.rounds(),
            d.hosts(),
            d.robotsFor(),
            d.linksAtOnce(),
            d.sitemapsOfIndex());
    Trial trial = new Trial(folder).bounds(small);
    assertFalse(trial.round(site.at("/feed")));
    assertEquals("x".repeat(1000), trial.read().getOrDefault(site.at("/long"), List.of()).get(0));
    assertEquals(0, trial.read().getOrDefault(site.at("/film"), List.of()).size());
  }

  @Test
  void readsSitemapsOfAnIndexAndPassesOverOldPages() throws Exception {
    site.page("/1", "La digue").page("/old", "Jadis");
    site.on(
        "/index",
        exchange ->
            Site.text(
                exchange,
                200,
                "text/xml",
                "<sitemapindex><sitemap><loc>"
                    + site.at("/map")
                    + "</loc></sitemap></sitemapindex>"));
    site.on(
        "/map",
        exchange ->
            Site.text(
                exchange,
                200,
                "text/xml",
                "<urlset><url><loc>"
                    + site.at("/1")
                    + "</loc><lastmod>2031-05-03</lastmod></url><url><loc>"
                    + site.at("/old")
                    + "</loc><lastmod>2030-01-01T00:00:00Z</lastmod></url></urlset>"));
    Trial trial = new Trial(folder);
    assertTrue(trial.round(site.at("/index")), trial.said());
    assertEquals(Set.of(site.at("/1")), trial.read().keySet());
  }

  @Test
  void whatIsNoFeedIsAskedMoreAndMoreSeldom() throws Exception {
    site.page("/feed", "Ceci n’est pas un fil");
    Trial trial = new Trial(folder);
    assertFalse(trial.round(site.at("/feed")));
    for (int i = 0; i < 8; i++) {
      trial.pass(Duration.ofMinutes(15));
      trial.round(site.at("/feed"));
    }
    assertEquals(4, site.times("/feed"));
  }

  @Test
  void aKillAtAnyStepNeitherLosesNorDoubles() throws Exception {
    site.page("/1", "La digue").page("/2", "Le pont").status("/3", 404, null, "");
    site.status("/4", 301, "Location", "/2").feed("/feed", "/1", "/2", "/3", "/4");
    int steps = 0;
    for (int dieAt = 1; ; dieAt++) {
      Path own = folder.resolve("kill" + dieAt);
      Trial trial = new Trial(own);
      int[] passed = {0};
      int deadline = dieAt;
      trial.checkpoint(
          step -> {
            passed[0]++;
            if (passed[0] == deadline) {
              throw new Killed();
            }
          });
      boolean killed = false;
      try {
        trial.round(site.at("/feed"));
      } catch (Killed | IllegalStateException e) {
        killed = true;
      }
      // A line that was being written is cut off.
      Files.writeString(
          own.resolve("watch.journal"), "[\"kept\",\"" + site.at("/1"), StandardOpenOption.APPEND);
      trial.checkpoint(Checkpoint.NONE);
      trial.round(site.at("/feed"));
      assertEquals(Set.of(site.at("/1"), site.at("/2")), trial.read().keySet(), "step " + dieAt);
      assertEquals(2, trial.archives(), "step " + dieAt);
      assertEquals(Set.of(site.at("/1"), site.at("/2")), trial.stored().keySet());
      trial
          .stored()
          .values()
          .forEach(names -> assertEquals(1, names.stream().distinct().count(), "the same name"));
      if (!killed) {
        steps = dieAt - 1;
        break;
      }
    }
    assertTrue(steps >= 10, "only " + steps + " steps");
  }

  /** Stands for a kill. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void twoWatchesDoNotShareAFolder() throws Exception {
    site.feed("/feed");
    try (Watch first = open()) {
      assertTrue(first.round());
      IOException refused = assertThrows(IOException.class, this::open);
      assertTrue(String.valueOf(refused.getMessage()).contains("another watch"));
    }
  }

  private Watch open() throws IOException {
    return new Watch(
        folder,
        List.of(Watch.feed(site.at("/feed"))),
        new WatchOptions("Recoupe/0", true, Duration.ofMinutes(15), Bounds.DEFAULTS),
        java.time.Clock.systemUTC(),
        Pause.REAL,
        Keeper.NONE,
        line -> {});
  }
}
