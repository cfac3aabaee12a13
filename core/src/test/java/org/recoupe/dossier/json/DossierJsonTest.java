package org.recoupe.dossier.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.SampleDossier;
import org.recoupe.dossier.SchemaOfDossiers;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.UiLanguage;

class DossierJsonTest {
  private final Dossier dossier = SampleDossier.make();
  private final StoryDossier story = dossier.stories().get(0);

  @Test
  void theWholeFollowsTheSchema() throws IOException {
    assertEquals(List.of(), SchemaOfDossiers.complaints(new DossierJson().write(dossier)));
    Dossier empty = new Dossier("0.0.0", List.of(), List.of());
    assertEquals(List.of(), SchemaOfDossiers.complaints(new DossierJson().write(empty)));
  }

  @Test
  void theSchemaIsStrict() throws IOException {
    String json = new DossierJson().write(dossier).replaceFirst("\"rounding\"", "\"roundish\"");
    assertFalse(SchemaOfDossiers.complaints(json).isEmpty());
    String more = new DossierJson().write(dossier).replaceFirst("\"headline\"", "\"headlines\"");
    assertFalse(SchemaOfDossiers.complaints(more).isEmpty());
  }

  @Test
  void spansCountCodePointsOfTheSourceBehindItsBase() throws IOException {
    JsonNode json = new ObjectMapper().readTree(new DossierJson().write(dossier));
    JsonNode span = json.at("/stories/0/statements/0/witnesses/0");
    String source = SampleDossier.FIRST;
    int start = source.codePointCount(0, source.indexOf("Douze"));
    assertEquals(100 + start, span.get("start").asInt());
    assertEquals(100 + start + "Douze blessés".length(), span.get("end").asInt());
    assertEquals("Douze blessés", span.get("text").asText());
    String body = json.at("/stories/0/articles/0/body").asText();
    assertEquals(
        "Douze blessés",
        body.substring(span.get("bodyStart").asInt(), span.get("bodyEnd").asInt()));
    JsonNode debris = json.at("/stories/0/articles/0/debris/0");
    assertEquals(102, debris.get("start").asInt());
  }

  @Test
  void aSharedUtteranceIsNoReuseAndAPictureCreditNoAgency() throws IOException {
    JsonNode json = new ObjectMapper().readTree(new DossierJson().write(dossier));
    assertEquals(1, json.at("/stories/0/reuse").size());
    assertEquals(0.512, json.at("/stories/0/reuse/0/score").asDouble());
    assertEquals("[\"AFP\"]", json.at("/stories/0/articles/0/agencies").toString());
  }

  @Test
  void linesFollowTheSchema() throws IOException {
    StringWriter out = new StringWriter();
    JsonLines lines = new JsonLines(out);
    for (AnnotatedArticle article : story.articles()) {
      lines.article(article.article());
    }
    check("article", 2, out);
    for (AnnotatedArticle article : story.articles()) {
      lines.annotated(article);
    }
    check("annotated", 2, out);
    lines.story(story.story());
    check("storyLine", 1, out);
    Map<String, Article> articles = new TreeMap<>();
    story.articles().forEach(one -> articles.put(one.article().id(), one.article()));
    lines.lineage(story.lineage(), articles::get, Messages.in(UiLanguage.ENGLISH));
    check("reuseLine", 4, out);
  }

  private static void check(String definition, int count, StringWriter out) throws IOException {
    List<String> lines = out.toString().lines().toList();
    out.getBuffer().setLength(0);
    assertEquals(count, lines.size());
    for (String line : lines) {
      assertEquals(List.of(), SchemaOfDossiers.complaintsOfLine(definition, line), line);
    }
  }
}
