package org.recoupe.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.Stories;
import org.recoupe.app.store.StoryRow;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.html.Html;

/** The list of stories, and a story. */
final class StoriesPages {
  /** Stories on a page of the list. */
  private static final int PAGE = 30;

  private final Site site;

  StoriesPages(Site site) {
    this.site = site;
  }

  /** {@code /}: stories. */
  void list(Context request) {
    Visit visit = site.visit(request);
    Stories.Order order = order(request.queryParam("sort"));
    int page = Site.page(request);
    List<StoryRow> rows = site.store().stories().list(order, (page - 1) * PAGE, PAGE + 1);
    Html html = new Html();
    Shell.heading(html, visit.text("stories.title"), visit.text("stories.note"));
    state(html, visit, site.desk().state());
    if (rows.isEmpty()) {
      html.open("p", "class", "empty").text(visit.text("stories.none")).text(" ");
      html.element("a", visit.text("menu.add"), "href", "/add").closeLine();
    } else {
      orders(html, visit, order);
      html.open("ol", "class", "stories").line();
      rows.stream().limit(PAGE).forEach(row -> entry(html, visit, row));
      html.closeLine();
    }
    String address = "/?sort=" + name(order) + "&page=";
    Shell.pages(html, visit, address, page, rows.size() > PAGE);
    site.show(request, visit, visit.text("stories.title"), html);
  }

  static Stories.Order order(@org.jspecify.annotations.Nullable String name) {
    for (Stories.Order order : Stories.Order.values()) {
      if (name(order).equals(name)) {
        return order;
      }
    }
    return Stories.Order.NEWEST;
  }

  private static String name(Stories.Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  private static void orders(Html html, Visit visit, Stories.Order chosen) {
    html.open("nav", "class", "orders", "aria-label", visit.text("stories.order")).open("ul");
    for (Stories.Order order : Stories.Order.values()) {
      html.open("li");
      html.element(
          "a",
          visit.text("stories." + name(order)),
          "href",
          "/?sort=" + name(order),
          "aria-current",
          order == chosen ? "true" : null);
      html.close();
    }
    html.close().closeLine();
  }

  /** One story of a list. */
  static void entry(Html html, Visit visit, StoryRow row) {
    html.open("li");
    html.element("a", row.title(), "class", "story-title", "href", "/stories/" + row.id());
    html.open("p", "class", "dim").text(new Dates(visit.messages()).say(row.to())).text(" · ");
    html.text(visit.messages().count("reports", row.articles()));
    if (row.ready()) {
      html.text(", " + visit.messages().count("outlets", row.outlets()));
      html.text(", ").element("b", visit.messages().count("voices", row.voices()));
      if (row.disputes() > 0) {
        html.text(" · ");
        html.element("span", visit.messages().count("disputes", row.disputes()), "class", "status");
      }
    } else {
      html.text(" · " + visit.text("story.waiting"));
    }
    html.close();
    html.closeLine();
  }

  /** How far the desk is, kept up to date by the script. */
  static void state(Html html, Visit visit, Desk.State state) {
    html.open("p", "class", "state", "role", "status", "data-events", "/events");
    html.text(say(visit, state)).closeLine();
  }

  /** The state in words, empty where there is nothing to do. */
  static String say(Visit visit, Desk.State state) {
    return switch (state.activity()) {
      case IDLE -> state.failure() == null ? "" : visit.text("state.failed", state.failure());
      case READING -> visit.messages().count("state.reading", (int) state.left());
      case GROUPING -> visit.text("state.grouping");
      case COMPARING -> visit.messages().count("state.comparing", (int) state.left());
    };
  }

  private static void corrected(
      Html html, Visit visit, @org.jspecify.annotations.Nullable String id) {
    if (id != null && id.matches("[0-9]{1,15}")) {
      html.open("div", "class", "kept", "role", "status").text(visit.text("fix.done")).text(" ");
      CorrectionPages.undo(html, visit, Long.parseLong(id), "fix.undo");
      html.closeLine();
    }
  }

  /** {@code /stories/{id}}: a story. */
  void story(Context request) {
    Visit visit = site.visit(request);
    StoryRow row =
        site.store().stories().find(request.pathParam("id")).orElseThrow(NotFoundResponse::new);
    Optional<String> page = site.store().stories().page(row.id(), "html-" + visit.language().tag());
    Html html = new Html();
    if (!row.ready()) {
      html.open("p", "class", "state", "role", "status", "data-events", "/events");
      html.text(visit.text("story.waiting")).closeLine();
    }
    if (page.isPresent()) {
      html.element("h1", visit.text("story.heading"), "class", "unseen").line();
      corrected(html, visit, request.queryParam("corrected"));
      html.open("form", "id", FixForms.FORM, "method", "post", "action", "/corrections");
      Shell.token(html, visit);
      html.closeLine();
      html.add(Html.written(page.get().replace(FixForms.TOKEN, visit.csrf())));
    } else {
      html.element("h1", row.title()).line();
    }
    site.show(request, visit, row.title(), html);
  }
}
