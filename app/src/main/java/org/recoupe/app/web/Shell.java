package org.recoupe.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.dossier.UiLanguage;
import org.recoupe.dossier.html.Html;

/** What stands around the content of every page. */
final class Shell {
  /** Parts of the desk, in the order of its menu: message key and path. */
  private static final List<List<String>> MENU =
      List.of(
          List.of("menu.stories", "/"),
          List.of("menu.search", "/search"),
          List.of("menu.people", "/people"),
          List.of("menu.sources", "/sources"),
          List.of("menu.problems", "/problems"),
          List.of("menu.corrections", "/corrections"),
          List.of("menu.add", "/add"));

  private final Assets assets;
  private final String version;

  Shell(Assets assets, String version) {
    this.assets = assets;
    this.version = version;
  }

  /** A whole page around {@code content}. */
  String page(Visit visit, String title, Html content) {
    Html html = new Html();
    html.open("html", "lang", visit.language().tag()).line();
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", title + " · Recoupe").line();
    html.empty("link", "rel", "stylesheet", "href", assets.style()).line();
    html.element("script", "", "src", assets.script(), "defer", "").line();
    html.closeLine();
    html.open("body", "class", "desk").line();
    html.element("a", visit.text("skip"), "class", "skip", "href", "#main").line();
    header(html, visit);
    html.open("main", "id", "main", "tabindex", "-1").line().add(content).closeLine();
    footer(html, visit);
    html.closeLine().closeLine();
    return "<!DOCTYPE html>\n" + html.done();
  }

  private static void header(Html html, Visit visit) {
    html.open("header", "class", "site").line();
    html.open("div", "class", "bar");
    html.element("a", "Recoupe", "class", "home", "href", "/");
    if (visit.path().equals(LoginPages.PATH)) {
      // Whoever is not in sees no ways that lead back to this page.
      html.close().closeLine();
      return;
    }
    html.open("form", "class", "find", "action", "/search", "role", "search");
    html.empty(
        "input",
        "type",
        "search",
        "name",
        "q",
        "aria-label",
        visit.text("search.label"),
        "placeholder",
        visit.text("search.label"));
    html.element("button", visit.text("search.go")).close();
    html.close().line();
    html.open("nav", "class", "menu", "aria-label", visit.text("menu")).open("ul").line();
    for (List<String> entry : MENU) {
      html.open("li");
      html.element(
          "a",
          visit.text(entry.get(0)),
          "href",
          entry.get(1),
          "aria-current",
          current(entry.get(1), visit.path()) ? "page" : null);
      html.closeLine();
    }
    html.close().closeLine();
    html.closeLine();
  }

  private static boolean current(String entry, String path) {
    boolean stories =
        path.equals("/") || path.startsWith("/stories") || path.startsWith("/articles");
    return entry.equals("/") ? stories : path.startsWith(entry);
  }

  private void footer(Html html, Visit visit) {
    html.open("footer", "class", "site");
    html.open("p");
    for (UiLanguage language : UiLanguage.values()) {
      boolean chosen = language == visit.language();
      html.element(
          "a",
          visit.text("ui." + language.tag()),
          "href",
          visit.path() + "?" + Languages.NAME + "=" + language.tag(),
          "lang",
          language.tag(),
          "hreflang",
          language.tag(),
          "aria-current",
          chosen ? "true" : null);
      html.text(" · ");
    }
    html.element("a", visit.text("api"), "href", "/api/v1");
    html.close();
    if (visit.signedIn()) {
      html.open("form", "method", "post", "action", "/logout");
      token(html, visit);
      html.element("button", visit.text("logout")).close();
    }
    html.element("p", visit.text("footer", version));
    html.closeLine();
  }

  /** The token without which a form is refused. */
  static void token(Html html, Visit visit) {
    html.empty("input", "type", "hidden", "name", Guard.TOKEN, "value", visit.csrf());
  }

  /** Links to the pages of a list before and after this one. */
  static void pages(Html html, Visit visit, String address, int page, boolean more) {
    if (page <= 1 && !more) {
      return;
    }
    html.open("nav", "class", "pages", "aria-label", visit.text("pages")).open("p");
    if (page > 1) {
      html.element("a", visit.text("pages.before"), "rel", "prev", "href", address + (page - 1));
    }
    html.text(" " + visit.text("pages.at", page) + " ");
    if (more) {
      html.element("a", visit.text("pages.after"), "rel", "next", "href", address + (page + 1));
    }
    html.close().closeLine();
  }

  /** A heading and a sentence below it. */
  static void heading(Html html, String title, @Nullable String note) {
    html.element("h1", title).line();
    if (note != null) {
      html.element("p", note, "class", "note").line();
    }
  }
}
