package org.recoupe.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.app.store.CorrectionRows;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.CorrectionsFile;
import org.recoupe.crosscheck.correction.CorrectionsJson;
import org.recoupe.crosscheck.correction.Place;
import org.recoupe.crosscheck.correction.Subject;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.html.Html;
import org.recoupe.reuse.Origin;

/** Corrections: made by a click, undone by another, and taken away as a file. */
final class CorrectionPages {
  private static final int PAGE = 50;

  private final Site site;

  CorrectionPages(Site site) {
    this.site = site;
  }

  /** {@code GET /corrections}: all that was set right. */
  void list(Context request) {
    Visit visit = site.visit(request);
    int page = Site.page(request);
    List<CorrectionRows.Row> rows = site.store().corrections().list((page - 1) * PAGE, PAGE + 1);
    Html html = new Html();
    Shell.heading(html, visit.text("corrections.title"), visit.text("corrections.note"));
    if (rows.isEmpty()) {
      html.element("p", visit.text("corrections.none"), "class", "empty").line();
    } else {
      html.open("p").element("a", visit.text("corrections.export"), "href", "/corrections.json");
      html.closeLine();
    }
    html.open("ul", "class", "corrections").line();
    for (CorrectionRows.Row row : rows.subList(0, Math.min(PAGE, rows.size()))) {
      html.open("li", "class", row.undone() ? "undone" : null);
      html.element("code", row.correction().shown()).text(" ");
      html.element("span", new Dates(visit.messages()).say(row.made()), "class", "dim").text(" ");
      if (row.undone()) {
        html.element("span", visit.text("corrections.undone"), "class", "dim").text(" ");
      }
      undo(html, visit, row.id(), row.undone() ? "fix.redo" : "fix.undo");
      html.closeLine();
    }
    html.closeLine();
    Shell.pages(html, visit, "/corrections?page=", page, rows.size() > PAGE);
    site.show(request, visit, visit.text("corrections.title"), html);
  }

  /** A button that undoes, or does again, the correction of that number. */
  static void undo(Html html, Visit visit, long id, String key) {
    html.open("form", "method", "post", "action", "/corrections/" + id + "/undo", "class", "undo");
    Shell.token(html, visit);
    html.element("button", visit.text(key)).close();
  }

  /** {@code GET /corrections.json}: the file that {@code recoupe dossier} obeys. */
  void export(Context request) {
    request.header("Content-Disposition", "attachment; filename=\"" + CorrectionsFile.NAME + "\"");
    request.contentType("application/json; charset=utf-8");
    request.result(CorrectionsJson.write(site.store().corrections().standing()));
  }

  /** {@code POST /corrections}: makes one. */
  void add(Context request) {
    Correction correction = correction(request);
    CorrectionRows corrections = site.store().corrections();
    CorrectionRows.Added added = corrections.add(correction, site.clock().instant().toString());
    String story = compare(added.articles());
    request.redirect("/stories/" + story + "?corrected=" + added.id(), HttpStatus.SEE_OTHER);
  }

  /** {@code POST /api/v1/corrections}: makes one that is given as JSON. */
  void addJson(Context request) {
    Correction correction = read(request, request.body());
    CorrectionRows.Added added =
        site.store().corrections().add(correction, site.clock().instant().toString());
    String story = compare(added.articles());
    request.status(HttpStatus.CREATED).contentType("application/json");
    request.result(Json.write(Map.of("id", added.id(), "story", story)));
  }

  /** {@code POST /corrections/{id}/undo}: undoes one, or does it again. */
  void undo(Context request) {
    String id = request.pathParam("id");
    if (!id.matches("[0-9]{1,15}")) {
      throw new NotFoundResponse();
    }
    List<String> articles = site.store().corrections().toggle(Long.parseLong(id));
    if (articles.isEmpty()) {
      throw new NotFoundResponse();
    }
    request.redirect("/stories/" + compare(articles), HttpStatus.SEE_OTHER);
  }

  /** Has the stories of {@code articles} compared anew, first of all; gives one of them. */
  private String compare(List<String> articles) {
    Set<String> stories = new LinkedHashSet<>(site.store().articles().stories(articles));
    stories.forEach(site.desk()::compareFirst);
    return stories.stream().findFirst().orElseThrow(NotFoundResponse::new);
  }

  private Correction correction(Context request) {
    String same = request.formParam("same");
    if (same != null) {
      return same(request, same);
    }
    Correction made = read(request, request.formParam("correction"));
    String name = request.formParam("name");
    if (name == null || name.isBlank()) {
      return made;
    }
    if (made instanceof Correction.NameOf named) {
      return new Correction.NameOf(named.subject(), named.place(), name.strip(), "");
    }
    if (made instanceof Correction.OriginOf origin) {
      boolean agency = Origin.Kind.AGENCY.label().equals(request.formParam("kind"));
      Origin.Kind kind = agency ? Origin.Kind.AGENCY : Origin.Kind.OUTLET;
      return new Correction.OriginOf(origin.article(), kind, name.strip(), "");
    }
    return made;
  }

  private Correction same(Context request, String label) {
    Subject subject = Subject.of(label);
    List<Place> places = new ArrayList<>();
    for (String ticked : request.formParams("same-" + label)) {
      for (Correction one : CorrectionsJson.read("form", ticked).value().list()) {
        if (one instanceof Correction.Hide hide) {
          places.addAll(hide.places());
        }
      }
    }
    if (subject == null || places.size() < 2) {
      throw new BadRequestResponse(site.languages().of(request).text("fix.two"));
    }
    return new Correction.Same(subject, places, "");
  }

  private Correction read(Context request, @Nullable String json) {
    List<Correction> read =
        json == null
            ? List.of()
            : CorrectionsJson.read("form", "{\"corrections\": [" + json + "]}").value().list();
    if (read.size() != 1) {
      throw new BadRequestResponse(site.languages().of(request).text("fix.wrong"));
    }
    return read.get(0);
  }
}
