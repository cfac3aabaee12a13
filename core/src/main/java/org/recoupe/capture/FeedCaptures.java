package org.recoupe.capture;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.provenance.Source;

/**
 * Reads RSS (0.9x, 1.0, 2.0), Atom (RFC 4287) and IPTC NewsML-G2. The parser forgives broken XML,
 * expands no entities of a document type and says where everything stands, so that spans of an
 * item's text point into the feed.
 */
final class FeedCaptures {
  /** Deeper elements are parsed as siblings. */
  static final int MAX_DEPTH = 512;

  /** Hands on the items of {@code file}. */
  void read(FileTree.Found file, byte[] bytes, Emitter sink) {
    String xml = Charsets.decode(bytes, null);
    Document document =
        Parser.xmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH).parseInput(xml, "");
    Element feed = document.selectFirst("*|feed,*|channel");
    List<Element> items = items(document);
    String digest = Digests.sha256(bytes);
    SourceText source = new SourceText(xml, 0);
    int number = 0;
    for (Element item : items) {
      number++;
      String place = file.id() + "#" + number;
      XmlText.Content content = isNewsMl(item) ? newsMl(item, xml) : syndicated(item, xml);
      if (content == null || content.text().text().isBlank()) {
        sink.accept(
            Outcome.failure(Problem.error("capture", place, "the item of the feed has no text")));
        continue;
      }
      Declared declared = isNewsMl(item) ? newsMlFields(item) : fields(item, feed);
      String own = firstText(item, "guid", "id");
      if (own == null && !item.attr("guid").isBlank()) {
        own = item.attr("guid");
      }
      sink.accept(
          Outcome.of(
              new Capture(
                  own == null ? place : own,
                  new Source(file.label(), declared.url(), null, digest),
                  source,
                  content.form(),
                  content.text(),
                  declared)));
    }
    if (number == 0) {
      sink.accept(
          Outcome.failure(
              Problem.error("capture", file.id(), "XML, but no feed and no news item")));
    }
  }

  /** The items of a feed, whose names may have the prefix of a name space. */
  static List<Element> items(Document document) {
    List<Element> items = document.select("item,entry,newsItem");
    return items.isEmpty() ? document.select("*|item,*|entry,*|newsItem") : items;
  }

  private static boolean isNewsMl(Element item) {
    return localName(item).equals("newsitem");
  }

  private static String localName(Element element) {
    String name = element.normalName();
    return name.substring(name.lastIndexOf(':') + 1);
  }

  private static XmlText.@Nullable Content syndicated(Element item, String xml) {
    for (String name :
        List.of("content:encoded", "content", "description", "summary", "itunes:summary")) {
      Element element = child(item, name);
      if (element != null) {
        XmlText.Content content =
            element.attr("type").equals("xhtml")
                ? XmlText.inside(element, xml)
                : XmlText.of(element, xml);
        if (!content.text().text().isBlank()) {
          return content;
        }
      }
    }
    return null;
  }

  private static XmlText.@Nullable Content newsMl(Element item, String xml) {
    Element inline = item.selectFirst("*|contentSet > *|inlineXML");
    if (inline != null) {
      return XmlText.inside(inline, xml);
    }
    Element data = item.selectFirst("*|contentSet > *|inlineData");
    return data == null ? null : XmlText.of(data, xml);
  }

  private static Declared fields(Element item, @Nullable Element feed) {
    return new Declared(
        feed == null ? firstText(item, "source") : firstText(feed, "title"),
        firstText(item, "title"),
        firstText(item, "pubDate", "published", "dc:date", "updated", "date"),
        link(item),
        author(item),
        feed == null ? null : language(feed),
        "meta");
  }

  private static Declared newsMlFields(Element item) {
    Element provider = item.selectFirst("*|contentMeta > *|infoSource, *|itemMeta > *|provider");
    String outlet = provider == null ? null : firstText(provider, "name");
    if (outlet == null && provider != null && !provider.attr("literal").isBlank()) {
      outlet = provider.attr("literal");
    }
    Element language = item.selectFirst("*|contentMeta > *|language");
    return new Declared(
        outlet,
        selectText(item, "*|contentMeta > *|headline", "*|itemMeta > *|title"),
        selectText(
            item,
            "*|itemMeta > *|firstCreated",
            "*|contentMeta > *|contentCreated",
            "*|itemMeta > *|versionCreated"),
        null,
        selectText(item, "*|contentMeta > *|by", "*|contentMeta > *|creator > *|name"),
        language == null ? item.attr("xml:lang") : language.attr("tag"),
        "meta");
  }

  /** The text of what the first of {@code queries} finds that finds some. */
  private static @Nullable String selectText(Element item, String... queries) {
    for (String query : queries) {
      Element found = item.selectFirst(query);
      if (found != null && !found.text().isBlank()) {
        return found.text().strip();
      }
    }
    return null;
  }

  private static @Nullable String language(Element feed) {
    String language = firstText(feed, "language", "dc:language");
    return language != null
        ? language
        : feed.attr("xml:lang").isBlank() ? null : feed.attr("xml:lang");
  }

  /** The address of an item. */
  static @Nullable String link(Element item) {
    for (Element link : item.children()) {
      if (link.normalName().equals("link") || isPrefixed(link, item, "link")) {
        String href = link.attr("href").isBlank() ? link.text().strip() : link.attr("href").strip();
        String rel = link.attr("rel");
        if (!href.isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
          return href;
        }
      }
    }
    return null;
  }

  private static @Nullable String author(Element item) {
    List<String> names = new ArrayList<>();
    for (Element child : item.children()) {
      String name = child.normalName();
      if (name.equals("author") || name.equals("dc:creator") || isPrefixed(child, item, "author")) {
        String text = firstText(child, "name");
        text = text == null ? child.text().strip() : text;
        if (!text.isEmpty()) {
          names.add(text);
        }
      }
    }
    return names.isEmpty() ? null : String.join("; ", names);
  }

  /** The text of the first child with one of {@code names} that has some. */
  static @Nullable String firstText(Element parent, String... names) {
    for (String name : names) {
      Element found = child(parent, name);
      if (found != null && !found.text().isBlank()) {
        return found.text().strip();
      }
    }
    return null;
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(name) || isPrefixed(child, parent, name)) {
        return child;
      }
    }
    return null;
  }

  /** True for an element {@code name} with the prefix that the one around it has. */
  private static boolean isPrefixed(Element child, Element parent, String name) {
    int colon = parent.tagName().indexOf(':');
    return colon > 0
        && child.tagName().equalsIgnoreCase(parent.tagName().substring(0, colon + 1) + name);
  }
}
