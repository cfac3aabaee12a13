package org.recoupe.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.app.desk.Examples;
import org.recoupe.app.store.Stories;

/** The interface for programs, held against its own description. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RunningDesk desk;
  private JsonNode description;
  private Map<String, String> values;

  @BeforeAll
  void open(@TempDir Path folder) throws Exception {
    desk = RunningDesk.with(folder, true, Examples.captures());
    description = JSON.readTree(desk.get("/api/v1/openapi.json").body());
    String story = desk.store().stories().list(Stories.Order.LARGEST, 0, 1).get(0).id();
    values =
        Map.of(
            "/api/v1/stories/{id}",
            story,
            "/api/v1/stories/{id}/dossier.{form}",
            story,
            "/api/v1/articles/{handle}",
            desk.store().articles().ofStory(story).get(0).handle(),
            "/api/v1/people/{handle}",
            desk.store().people().list(null, 0, 1).get(0).handle());
  }

  @AfterAll
  void close() {
    if (desk != null) {
      desk.close();
    }
  }

  private JsonSchema schema(JsonNode schema) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
  }

  @Test
  void everyAnswerIsAsDescribed() throws Exception {
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      JsonNode get = path.getValue().get("get");
      if (get == null) {
        continue;
      }
      JsonNode content = get.at("/responses/200/content/application~1json/schema");
      String value = values.getOrDefault(path.getKey(), "");
      String address =
          path.getKey().replace("{id}", value).replace("{handle}", value).replace("{form}", "json");
      HttpResponse<String> answer = desk.get(address);
      assertEquals(200, answer.statusCode(), address);
      schema(content)
          .validate(JSON.readTree(answer.body()))
          .forEach(problem -> wrong.add(address + ": " + problem.getMessage()));
      asked++;
    }
    assertEquals(List.of(), wrong);
    assertTrue(asked > 10, "paths asked for: " + asked);
  }

  @Test
  void whatIsNotThereIsToldAsDescribed() throws Exception {
    JsonNode refusal = description.at("/components/schemas/Refusal");
    for (String path : List.of("/api/v1/stories/none", "/api/v1/articles/none", "/api/v1/none")) {
      HttpResponse<String> answer = desk.get(path);
      assertEquals(404, answer.statusCode(), path);
      assertEquals(
          "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""), path);
      assertTrue(schema(refusal).validate(JSON.readTree(answer.body())).isEmpty(), path);
    }
  }

  @Test
  void aDossierIsTakenAwayInEveryForm() throws Exception {
    String base = "/api/v1/stories/" + values.get("/api/v1/stories/{id}") + "/dossier.";
    assertTrue(desk.get(base + "html?ui=fr").body().contains("Ce qui s’est passé"));
    assertTrue(desk.get(base + "md?ui=en").body().contains("## What happened"));
    assertTrue(desk.get(base + "csv").body().startsWith("story,finding,id"));
    HttpResponse<byte[]> zip =
        RunningDesk.client()
            .send(desk.request(base + "zip").build(), HttpResponse.BodyHandlers.ofByteArray());
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertEquals(
        List.of("dossier.html", "dossier.json", "dossier.jsonld", "dossier.md", "dossier.csv"),
        names);
  }

  @Test
  void linkedDataPointsAtTheWords() throws Exception {
    String base = "/api/v1/stories/" + values.get("/api/v1/stories/{id}") + "/dossier.";
    JsonNode linked = JSON.readTree(desk.get(base + "jsonld").body());
    JsonNode plain = JSON.readTree(desk.get(base + "json").body()).at("/stories/0");
    Map<String, Integer> types = new java.util.TreeMap<>();
    for (JsonNode node : linked.get("@graph")) {
      types.merge(node.get("@type").asText(), 1, Integer::sum);
    }
    assertEquals(
        Map.of(
            "NewsArticle", plain.get("articles").size(),
            "Quotation", plain.get("quotations").size(),
            "Claim", plain.get("statements").size()),
        types);
    JsonNode said = plain.at("/quotations/0");
    JsonNode selectors = null;
    for (JsonNode node : linked.get("@graph")) {
      if (selectors == null && node.get("@type").asText().equals("Quotation")) {
        selectors = node.at("/oa:hasTarget/0/oa:hasSelector");
      }
    }
    assertFalse(selectors == null);
    assertEquals(said.get("start").asLong(), selectors.at("/0/oa:start").asLong());
    assertEquals(said.get("end").asLong(), selectors.at("/0/oa:end").asLong());
    assertEquals(said.get("text").asText(), selectors.at("/1/oa:exact").asText());
  }

  @Test
  void aProgramPutsFilesInAndSetsThingsRight() throws Exception {
    String token = new Secrets(desk.store().settings()).token("test");
    byte[] body =
        RunningDesk.multipart("b", "neu.txt", "Un texte.".getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder put =
        desk.request("/api/v1/captures")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    assertEquals(403, desk.send(put.build()).statusCode(), "neither token nor session");
    HttpResponse<String> kept = desk.send(put.header("Authorization", "Bearer " + token).build());
    assertEquals(201, kept.statusCode(), kept.body());
    assertEquals("{\"kept\":1}", kept.body());
    JsonNode statement =
        JSON.readTree(
                desk.get("/api/v1/stories/" + values.get("/api/v1/stories/{id}") + "/dossier.json")
                    .body())
            .at("/stories/0/statements/0/witnesses");
    String correction = "{\"do\": \"hide\", \"of\": \"statement\", \"places\": " + statement + "}";
    HttpRequest.Builder hide =
        desk.request("/api/v1/corrections")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(correction));
    assertEquals(201, desk.send(hide.build()).statusCode());
    assertEquals(
        1, JSON.readTree(desk.get("/api/v1/corrections").body()).get("corrections").size());
    HttpRequest.Builder nonsense =
        desk.request("/api/v1/corrections")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString("{\"do\": \"dance\"}"));
    assertEquals(400, desk.send(nonsense.build()).statusCode());
  }
}
