package org.recoupe.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import org.recoupe.dossier.html.Html;

/** {@code /api/v1} for people: what the OpenAPI document says, as a table. */
final class ApiPage {
  private final Site site;
  private final ObjectNode description;

  ApiPage(Site site, ObjectNode description) {
    this.site = site;
    this.description = description;
  }

  void show(Context request) {
    Visit visit = site.visit(request);
    Html html = new Html();
    Shell.heading(html, visit.text("api"), null);
    html.open("p").element("a", "/api/v1/openapi.json", "href", "/api/v1/openapi.json").closeLine();
    html.open("div", "class", "wide").open("table", "class", "sources").open("tbody").line();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        html.open("tr").open("th", "scope", "row");
        html.element("code", method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        html.close();
        html.element("td", method.getValue().path("summary").asText(), "lang", "en");
        html.closeLine();
      }
    }
    html.close().close().closeLine();
    site.show(request, visit, visit.text("api"), html);
  }
}
