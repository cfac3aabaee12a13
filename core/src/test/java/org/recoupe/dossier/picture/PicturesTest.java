package org.recoupe.dossier.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.article.Excerpt;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.StoryNames;
import org.recoupe.dossier.UiLanguage;
import org.recoupe.reuse.Lineage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PicturesTest {
  /** Names that try to be markup, to end an attribute, and to be no characters at all. */
  private static final String HOSTILE = "\"><script>alert('1')</script>&\u0000\ud800 ]]> \u202e";

  private static final Pattern SHARE = Pattern.compile("-?\\d+\\.\\d%");

  private static Pictures of(StoryDossier story, UiLanguage language) {
    return new Pictures(
        story, new StoryNames(story), Messages.in(language), new NamedLinks(), "p-");
  }

  private static List<Picture> all(int reports, String name) {
    Pictures pictures = of(DrawnStory.of(reports, name).dossier(), UiLanguage.FRENCH);
    List<Picture> drawn = new ArrayList<>();
    for (Optional<Picture> picture :
        List.of(pictures.copies(), pictures.agreement(), pictures.timeline(), pictures.counts())) {
      drawn.add(picture.orElseThrow());
    }
    return drawn;
  }

  private static Document parsed(Picture picture) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture.svg())));
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 9, 60, 500})
  void eachPictureIsWellFormedAndNamed(int reports) throws Exception {
    for (Picture picture : all(reports, "Le Guet de la Sèvre ")) {
      Document document = parsed(picture);
      Element root = document.getDocumentElement();
      String[] named = root.getAttribute("aria-labelledby").split(" ");
      assertEquals("group", root.getAttribute("role"));
      assertEquals(named[0], elements(document, "title").get(0).getAttribute("id"));
      assertEquals(named[1], elements(document, "desc").get(0).getAttribute("id"));
      assertFalse(elements(document, "title").get(0).getTextContent().isBlank());
    }
  }

  @Test
  void eachMarkIsALinkWithItsWords() throws Exception {
    for (Picture picture : all(9, "Le Guet de la Sèvre ")) {
      List<Element> links = elements(parsed(picture), "a");
      assertTrue(links.size() > 4, picture.title());
      for (Element link : links) {
        assertTrue(link.getAttribute("href").matches("#[a-z]+-.+"), link.getAttribute("href"));
        assertEquals("title", link.getFirstChild().getLocalName());
        assertFalse(link.getFirstChild().getTextContent().isBlank());
      }
    }
  }

  @Test
  void hostileNamesStayWords() throws Exception {
    for (Picture picture : all(6, HOSTILE)) {
      Document document = parsed(picture);
      assertEquals(List.of(), elements(document, "script"));
      assertFalse(picture.svg().contains("<script"), picture.title());
      assertFalse(picture.svg().contains("\u202e"), picture.title());
      for (Element element : elements(document, "*")) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
          assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"));
        }
      }
    }
  }

  @Test
  void fiveHundredReportsStayReadable() throws Exception {
    for (Picture picture : all(500, "Le Guet de la Sèvre ")) {
      Element root = parsed(picture).getDocumentElement();
      assertTrue(Integer.parseInt(root.getAttribute("height")) <= 1000, picture.title());
      assertTrue(elements(parsed(picture), "a").size() <= 300, picture.title());
    }
    Picture copies = all(500, "Le Guet de la Sèvre ").get(0);
    assertEquals(
        "486 comptes rendus qui reprennent le moins ne sont pas dessinés ; le tableau les donne.",
        copies.left().orElseThrow());
    assertEquals(500, copies.table().rows().size());
  }

  @Test
  void placesAcrossAreSharesOfTheWidth() throws Exception {
    for (Picture picture : all(9, "Le Guet de la Sèvre ")) {
      for (Element line : elements(parsed(picture), "line")) {
        for (String end : List.of("x1", "x2")) {
          assertTrue(SHARE.matcher(line.getAttribute(end)).matches(), line.getAttribute(end));
        }
      }
    }
  }

  @Test
  void theSameStoryGivesTheSameCharacters() {
    List<String> first = all(60, "Le Guet ").stream().map(Picture::svg).toList();
    assertEquals(first, all(60, "Le Guet ").stream().map(Picture::svg).toList());
  }

  @Test
  void tablesSayWhatPicturesShow() {
    Picture counts = all(4, "Le Guet ").get(3);
    assertEquals(4, counts.table().rows().size());
    assertEquals("12 blessés", counts.table().rows().get(0).get(1).text());
    assertEquals("#place-r0-0", counts.table().rows().get(0).get(2).link());
    Picture copies = all(4, "Le Guet ").get(0);
    assertEquals("texte propre", copies.table().rows().get(0).get(2).text());
    assertEquals("A · Le Guet 0", copies.table().rows().get(1).get(2).text());
    assertNotNull(copies.table().rows().get(1).get(2).link());
  }

  @Test
  void nothingToShowIsNoPicture() {
    StoryDossier story = DrawnStory.of(2, "Le Guet ").dossier();
    StoryDossier empty =
        new StoryDossier(
            story.story(),
            story.articles(),
            new Lineage(List.of(), story.lineage().origins()),
            new org.recoupe.crosscheck.Findings(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    Pictures pictures = of(empty, UiLanguage.ENGLISH);
    assertTrue(pictures.copies().isEmpty());
    assertTrue(pictures.agreement().isEmpty());
    assertTrue(pictures.timeline().isEmpty());
    assertTrue(pictures.counts().isEmpty());
  }

  /** Links that name their target. */
  private record NamedLinks() implements Links {
    @Override
    public String report(String article) {
      return "#report-" + article;
    }

    @Override
    public String place(Excerpt place) {
      return "#place-" + place.article() + "-" + place.at().start();
    }

    @Override
    public String statement(String id) {
      return "#statement-" + id;
    }

    @Override
    public String conflict(String id) {
      return "#conflict-" + id;
    }

    @Override
    public String voice(String origin) {
      return "#voice-" + origin;
    }

    @Override
    public String event(int number) {
      return "#event-" + number;
    }
  }
}
