package org.recoupe.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.provenance.Outcome;
import org.recoupe.text.Span;

class FeedCapturesTest {
  @TempDir Path folder;

  @Test
  void readsRssWithItsFullContent() throws IOException {
    List<Capture> captures =
        read(
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Le Phare</title>"
                + "<language>fr</language><item><title>Une fuite</title><guid>phare-1</guid>"
                + "<link>http://phare.example/1</link><pubDate>Wed, 12 Mar 2031 10:00:00 +0100</pubDate>"
                + "<description>Court.</description>"
                + "<content:encoded><![CDATA[<p>L'eau &amp; le feu.</p>]]></content:encoded></item>"
                + "<item><title>Deux</title><description>L&apos;eau monte &amp;agrave; Valdombre.</description></item>"
                + "</channel></rss>");
    Capture first = captures.get(0);
    assertEquals("phare-1", first.id());
    assertEquals(Form.HTML, first.form());
    assertEquals("<p>L'eau &amp; le feu.</p>", first.content().text());
    assertEquals(
        new Declared(
            "Le Phare",
            "Une fuite",
            "Wed, 12 Mar 2031 10:00:00 +0100",
            "http://phare.example/1",
            null,
            "fr",
            "meta"),
        first.declared());
    Span eau = first.content().toSource(new Span(5, 8));
    assertEquals("eau", eau.of(first.sourceText().characters()));
    Capture second = captures.get(1);
    assertEquals("f.xml#2", second.id());
    assertEquals("L'eau monte &agrave; Valdombre.", second.content().text());
    Span end = second.content().toSource(new Span(21, 30));
    assertEquals("Valdombre", end.of(second.sourceText().characters()));
  }

  @Test
  void readsAtomWithAPrefix() throws IOException {
    Capture capture =
        read("<a:feed xmlns:a=\"http://www.w3.org/2005/Atom\"><a:title>Le Phare</a:title><a:entry>"
                + "<a:id>urn:1</a:id><a:title>Un</a:title><a:link href=\"http://phare.example/1\"/>"
                + "<a:published>2031-03-12T10:00:00Z</a:published>"
                + "<a:author><a:name>Ada Prunier</a:name></a:author>"
                + "<a:content type=\"html\">&lt;p&gt;L'eau.&lt;/p&gt;</a:content></a:entry></a:feed>")
            .get(0);
    assertEquals("urn:1", capture.id());
    assertEquals("<p>L'eau.</p>", capture.content().text());
    assertEquals(
        new Declared(
            "Le Phare",
            "Un",
            "2031-03-12T10:00:00Z",
            "http://phare.example/1",
            "Ada Prunier",
            null,
            "meta"),
        capture.declared());
  }

  @Test
  void theFirstVersionOfNewsMlIsItsPublication() throws IOException {
    Declared declared =
        read("<newsItem guid=\"n\"><itemMeta><versionCreated>2031-03-12T18:00:00Z</versionCreated>"
                + "<firstCreated>2031-03-12T17:00:00Z</firstCreated><title>Fiche</title></itemMeta>"
                + "<contentMeta><headline>Une fuite</headline></contentMeta><contentSet>"
                + "<inlineXML><html><head><title>Fichier</title></head><body><p>L'eau.</p></body>"
                + "</html></inlineXML></contentSet></newsItem>")
            .get(0)
            .declared();
    assertEquals("2031-03-12T17:00:00Z", declared.date());
    assertEquals("Une fuite", declared.title());
  }

  @Test
  void readsAtom() throws IOException {
    List<Capture> captures =
        read(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\"><title>Le Phare</title><entry>"
                + "<id>urn:1</id><title>Un</title><link href=\"http://phare.example/1\"/>"
                + "<updated>2031-03-12T10:00:00Z</updated><author><name>Ada Prunier</name></author>"
                + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>L'eau.</p></div></content>"
                + "</entry></feed>");
    assertEquals("urn:1", captures.get(0).id());
    assertEquals("Ada Prunier", captures.get(0).declared().author());
    assertTrue(captures.get(0).content().text().contains("<p>L'eau.</p>"));
  }

  @Test
  void readsNewsMl() throws IOException {
    List<Capture> captures =
        read(
            "<?xml version=\"1.0\"?><newsItem guid=\"urn:newsml:a\" xml:lang=\"fr\"><itemMeta>"
                + "<provider literal=\"AgenceX\"/><versionCreated>2031-03-12T10:00:00Z</versionCreated></itemMeta>"
                + "<contentMeta><by>Ada Prunier</by><headline>Une fuite</headline></contentMeta>"
                + "<contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html><body><p>L'eau monte.</p></body></html></inlineXML></contentSet></newsItem>");
    Capture capture = captures.get(0);
    assertEquals("urn:newsml:a", capture.id());
    assertEquals("Une fuite", capture.declared().title());
    assertEquals("AgenceX", capture.declared().outlet());
    assertEquals("<html><body><p>L'eau monte.</p></body></html>", capture.content().text());
  }

  @Test
  void expandsNoEntitiesOfADocumentType() throws IOException {
    StringBuilder bomb =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">");
    for (char c = 'b'; c < 'k'; c++) {
      bomb.append("<!ENTITY ")
          .append(c)
          .append(" \"")
          .append(("&" + (char) (c - 1) + ";").repeat(10))
          .append("\">");
    }
    bomb.append("]><rss><channel><item><description>Eau &j;</description></item></channel></rss>");
    List<Capture> captures = read(bomb.toString());
    assertTrue(captures.isEmpty() || captures.get(0).content().text().length() < 100);
  }

  private List<Capture> read(String xml) throws IOException {
    Path file = folder.resolve("f.xml");
    Files.writeString(file, xml);
    List<Capture> captures = new ArrayList<>();
    new CaptureReader()
        .read(
            List.of(file),
            outcome -> {
              if (outcome instanceof Outcome.Value<Capture> found) {
                captures.add(found.value());
              }
            });
    return captures;
  }
}
