package org.recoupe.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.recoupe.capture.FeedLinks.Kind;
import org.recoupe.capture.FeedLinks.Link;

class FeedLinksTest {
  private static FeedLinks read(String xml) throws IOException {
    return FeedLinks.of(xml.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rssGivesEachItemOnceAndGuidsThatAreAddresses() throws IOException {
    FeedLinks feed =
        read(
            "<rss><channel><link>http://phare.example/</link>"
                + "<item><link> http://phare.example/1 </link><pubDate>Mon, 5 May 2031</pubDate></item>"
                + "<item><link>http://phare.example/1</link></item>"
                + "<item><guid>http://phare.example/2</guid></item>"
                + "<item><guid>tag:phare,3</guid></item></channel></rss>");
    assertEquals(Kind.FEED, feed.kind());
    assertEquals(
        List.of(
            new Link("http://phare.example/1", "Mon, 5 May 2031"),
            new Link("http://phare.example/2", null)),
        feed.links());
  }

  @Test
  void atomGivesTheAlternateLink() throws IOException {
    FeedLinks feed =
        read(
            "<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='http://a.example/f'/>"
                + "<entry><link rel='enclosure' href='http://a.example/1.mp3'/>"
                + "<link href='http://a.example/1'/><updated>2031-05-05</updated></entry></feed>");
    assertEquals(List.of(new Link("http://a.example/1", "2031-05-05")), feed.links());
  }

  @Test
  void sitemapsGiveTheDateOfTheNews() throws IOException {
    FeedLinks sitemap =
        read(
            "<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>"
                + "<url><loc>http://a.example/1</loc><lastmod>2031-05-06</lastmod><news:news>"
                + "<news:publication_date>2031-05-05</news:publication_date></news:news></url>"
                + "<url><loc>http://a.example/2</loc><lastmod>2031-05-01</lastmod></url></urlset>");
    assertEquals(Kind.SITEMAP, sitemap.kind());
    assertEquals(
        List.of(
            new Link("http://a.example/1", "2031-05-05"),
            new Link("http://a.example/2", "2031-05-01")),
        sitemap.links());
  }

  @Test
  void indexesAndCompressedFilesAreRead() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(
          "<sitemapindex><sitemap><loc>http://a.example/s.xml</loc></sitemap></sitemapindex>"
              .getBytes(StandardCharsets.UTF_8));
    }
    FeedLinks index = FeedLinks.of(zipped.toByteArray());
    assertEquals(
        new FeedLinks(Kind.INDEX, List.of(new Link("http://a.example/s.xml", null))), index);
  }

  @Test
  void externalEntitiesAreNotFollowed() throws IOException {
    FeedLinks feed =
        read(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<rss><item><link>http://a.example/&x;</link></item></rss>");
    assertEquals("http://a.example/&x;", feed.links().get(0).address());
  }

  @Test
  void whatIsNoFeedIsNone() throws IOException {
    assertEquals(new FeedLinks(Kind.NONE, List.of()), read("<html><p>Non.</p></html>"));
    assertEquals(new FeedLinks(Kind.NONE, List.of()), read(""));
  }
}
