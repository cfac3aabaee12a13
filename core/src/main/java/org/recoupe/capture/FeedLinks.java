package org.recoupe.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the addresses that a feed gives: RSS and Atom items, pages of a sitemap (with the dates of
 * news sitemaps), sitemaps of an index. As {@link FeedCaptures} it forgives broken XML and knows
 * neither document types nor external entities.
 *
 * @param kind what was read
 * @param links its addresses, in the order of the feed, each once
 */
public record FeedLinks(Kind kind, List<Link> links) {
  private static final CaptureLimits LIMITS = CaptureLimits.DEFAULTS;
  private static final int GZIP_1 = 0x1f;
  private static final int GZIP_2 = 0x8b;

  /** What a document of addresses is. */
  public enum Kind {
    /** RSS or Atom: all that is new. */
    FEED,
    /** Pages of a site, old ones too. */
    SITEMAP,
    /** Other sitemaps. */
    INDEX,
    /** Nothing of the kind. */
    NONE
  }

  /**
   * An address.
   *
   * @param address as written, white space around it removed
   * @param date when it was published or last changed, as written; null where not said
   */
  public record Link(String address, @Nullable String date) {}

  public FeedLinks {
    links = List.copyOf(links);
  }

  /**
   * The addresses in {@code bytes}, which may be compressed by gzip.
   *
   * @throws IOException where the compression is broken or grows as only bombs do
   */
  public static FeedLinks of(byte[] bytes) throws IOException {
    String xml = Charsets.decode(plain(bytes), null);
    Document document = Parser.xmlParser().setMaxDepth(FeedCaptures.MAX_DEPTH).parseInput(xml, "");
    Kind kind = kind(document);
    List<Link> links = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Element item : items(document, kind)) {
      String address = kind == Kind.FEED ? feedLink(item) : FeedCaptures.firstText(item, "loc");
      if (address != null && seen.add(address)) {
        links.add(new Link(address, date(item)));
      }
    }
    return new FeedLinks(kind, links);
  }

  private static byte[] plain(byte[] bytes) throws IOException {
    if (bytes.length < 2 || (bytes[0] & 0xff) != GZIP_1 || (bytes[1] & 0xff) != GZIP_2) {
      return bytes;
    }
    try (BoundedGunzip in = new BoundedGunzip(new ByteArrayInputStream(bytes), LIMITS)) {
      return BoundedBytes.read(in, LIMITS.maxFeedBytes()).bytes();
    }
  }

  private static Kind kind(Document document) {
    if (document.selectFirst("sitemapindex") != null) {
      return Kind.INDEX;
    }
    if (document.selectFirst("urlset") != null) {
      return Kind.SITEMAP;
    }
    return document.selectFirst("rss,*|feed,*|channel,*|item,*|entry") != null
        ? Kind.FEED
        : Kind.NONE;
  }

  private static List<Element> items(Document document, Kind kind) {
    return switch (kind) {
      case INDEX -> document.select("sitemap");
      case SITEMAP -> document.select("url");
      case FEED, NONE -> FeedCaptures.items(document);
    };
  }

  /** The link of an item; a guid that is an address where it has none. */
  private static @Nullable String feedLink(Element item) {
    String link = FeedCaptures.link(item);
    if (link != null) {
      return link;
    }
    String guid = FeedCaptures.firstText(item, "guid", "id");
    return guid != null && guid.startsWith("http") ? guid : null;
  }

  private static @Nullable String date(Element item) {
    Element news = item.selectFirst("news|publication_date");
    return news != null && !news.text().isBlank()
        ? news.text().strip()
        : FeedCaptures.firstText(
            item, "lastmod", "pubDate", "published", "updated", "dc:date", "date");
  }
}
