package org.recoupe.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import org.recoupe.app.store.People;
import org.recoupe.app.store.Problems;
import org.recoupe.app.store.Sources;
import org.recoupe.app.store.StoryRow;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.html.Html;

/** Persons, outlets and problems over all stories. */
final class ReadingPages {
  private static final int PAGE = 50;

  /** Stories that a person's page names. */
  private static final int STORIES = 100;

  private final Site site;

  ReadingPages(Site site) {
    this.site = site;
  }

  /** {@code /people}: who is quoted. */
  void people(Context request) {
    Visit visit = site.visit(request);
    String part = request.queryParam("q");
    int page = Site.page(request);
    List<People.Row> rows = site.store().people().list(part, (page - 1) * PAGE, PAGE + 1);
    Html html = new Html();
    Shell.heading(html, visit.text("people.title"), visit.text("people.note"));
    html.open("form", "class", "filter", "role", "search");
    html.element("label", visit.text("people.find"), "for", "name");
    html.empty("input", "type", "search", "name", "q", "id", "name", "value", shown(part));
    html.element("button", visit.text("search.go")).closeLine();
    if (rows.isEmpty()) {
      html.element("p", visit.text("people.none"), "class", "empty").line();
    }
    html.open("ul", "class", "people").line();
    for (People.Row row : rows.subList(0, Math.min(PAGE, rows.size()))) {
      html.open("li").element("a", row.name(), "href", "/people/" + row.handle());
      html.open("span", "class", "dim").text(" ");
      html.text(visit.messages().count("people.said", (int) row.said())).text(", ");
      html.text(visit.messages().count("reports", (int) row.articles())).close();
      html.closeLine();
    }
    html.closeLine();
    String address = "/people?" + (part == null ? "" : Addresses.parameter("q", part) + "&");
    Shell.pages(html, visit, address + "page=", page, rows.size() > PAGE);
    site.show(request, visit, visit.text("people.title"), html);
  }

  private static String shown(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }

  /** {@code /people/{handle}}: all that a person said, everywhere. */
  void person(Context request) {
    Visit visit = site.visit(request);
    People people = site.store().people();
    People.Row person = people.find(request.pathParam("handle")).orElseThrow(NotFoundResponse::new);
    int page = Site.page(request);
    List<People.Said> said = people.said(person.handle(), (page - 1) * PAGE, PAGE + 1);
    Html html = new Html();
    Shell.heading(html, person.name(), null);
    List<String> forms = people.forms(person.handle());
    html.element("p", visit.text("person.forms", String.join(" · ", forms)), "class", "note");
    html.open("p");
    html.element("a", visit.text("person.articles"), "href", "/search?person=" + person.handle());
    html.closeLine();
    html.element("h2", visit.text("person.said")).line();
    new SaidList(html, visit).write(said.subList(0, Math.min(PAGE, said.size())));
    Shell.pages(html, visit, request.path() + "?page=", page, said.size() > PAGE);
    html.element("h2", visit.text("person.stories")).line();
    html.open("ol", "class", "stories").line();
    for (StoryRow row : people.stories(person.handle(), STORIES)) {
      StoriesPages.entry(html, visit, row);
    }
    html.closeLine();
    site.show(request, visit, person.name(), html);
  }

  /** {@code /sources}: how much of what an outlet prints is its own. */
  void sources(Context request) {
    Visit visit = site.visit(request);
    int page = Site.page(request);
    List<Sources.Row> rows = site.store().sources().list((page - 1) * PAGE, PAGE + 1);
    Html html = new Html();
    Shell.heading(html, visit.text("sources.title"), visit.text("sources.note"));
    html.open("div", "class", "wide").open("table", "class", "sources").open("thead").open("tr");
    for (String column : List.of("outlet", "articles", "own", "credited", "uncredited", "share")) {
      html.element("th", visit.text("sources." + column), "scope", "col");
    }
    html.close().close().open("tbody").line();
    for (Sources.Row row : rows.subList(0, Math.min(PAGE, rows.size()))) {
      source(html, visit, row);
    }
    html.close().close().closeLine();
    Shell.pages(html, visit, "/sources?page=", page, rows.size() > PAGE);
    site.show(request, visit, visit.text("sources.title"), html);
  }

  private static void source(Html html, Visit visit, Sources.Row row) {
    html.open("tr").open("th", "scope", "row");
    html.element(
        "a", row.outlet(), "href", "/search?" + Addresses.parameter("outlet", row.outlet()));
    html.close();
    for (long number : List.of(row.articles(), row.own(), row.credited(), row.uncredited())) {
      html.element("td", Long.toString(number), "class", "number");
    }
    long share = row.articles() == 0 ? 0 : 100 * row.own() / row.articles();
    html.open("td");
    html.element(
        "meter",
        "",
        "min",
        "0",
        "max",
        "100",
        "value",
        Long.toString(share),
        "aria-label",
        visit.text("sources.share"));
    html.text(visit.text("percent", share)).close();
    html.closeLine();
  }

  /** {@code /problems}: what could not be used. */
  void problems(Context request) {
    Visit visit = site.visit(request);
    int page = Site.page(request);
    List<Problems.Row> rows = site.store().problems().list((page - 1) * PAGE, PAGE + 1);
    Html html = new Html();
    Shell.heading(html, visit.text("problems.title"), visit.text("problems.note"));
    if (rows.isEmpty()) {
      html.element("p", visit.text("problems.none"), "class", "empty").line();
    }
    html.open("ul", "class", "problems").line();
    for (Problems.Row row : rows.subList(0, Math.min(PAGE, rows.size()))) {
      html.open("li");
      String severity = row.problem().severity().name().toLowerCase(Locale.ROOT);
      html.element("b", visit.text("severity." + severity), "class", severity).text(" ");
      html.element("code", row.problem().source());
      html.text(visit.text("colon") + visit.messages().problem(row.problem()));
      if (row.received() != null) {
        html.text(" ")
            .element("span", new Dates(visit.messages()).say(row.received()), "class", "dim");
      }
      html.closeLine();
    }
    html.closeLine();
    Shell.pages(html, visit, "/problems?page=", page, rows.size() > PAGE);
    site.show(request, visit, visit.text("problems.title"), html);
  }
}
