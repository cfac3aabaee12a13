package org.recoupe.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recoupe.app.store.ArticleRow;
import org.recoupe.app.store.People;
import org.recoupe.app.store.Search;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.html.Html;

/** Full-text search. */
final class SearchPage {
  private static final int PAGE = 20;

  /** Characters of a query; nobody types more. */
  private static final int LONGEST = 400;

  private final Site site;
  private final Choices choices;
  private final Snippets snippets = new Snippets();

  SearchPage(Site site) {
    this.site = site;
    this.choices = new Choices(site.store().search(), site.clock());
  }

  /** {@code /search}. */
  void show(Context request) {
    Visit visit = site.visit(request);
    Search.Query query = query(request);
    int page = Site.page(request);
    Html html = new Html();
    Shell.heading(html, visit.text("search.title"), visit.text("search.note"));
    form(html, visit, query);
    if (!empty(query)) {
      names(html, visit, query.words());
      Search.Found found = site.store().search().find(query, (page - 1) * PAGE, PAGE);
      results(html, visit, query, found);
      String address = "/search?" + parameters(query) + "page=";
      boolean more = found.total() > (long) page * PAGE;
      Shell.pages(html, visit, address, page, more);
    }
    site.show(request, visit, visit.text("search.title"), html);
  }

  /** What a request looks for. */
  static Search.Query query(Context request) {
    return new Search.Query(
        value(request, "q"),
        value(request, "outlet"),
        value(request, "agency"),
        day(value(request, "from")),
        day(value(request, "to")),
        value(request, "person"),
        value(request, "language"));
  }

  private static @Nullable String value(Context request, String name) {
    String value = request.queryParam(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    String cut = value.strip();
    return cut.length() > LONGEST ? cut.substring(0, LONGEST) : cut;
  }

  private static @Nullable String day(@Nullable String value) {
    return value != null && value.matches("\\d{4}-\\d{2}-\\d{2}") ? value : null;
  }

  private static boolean empty(Search.Query query) {
    return query.equals(new Search.Query(null, null, null, null, null, null, null));
  }

  private static List<List<@Nullable String>> pairs(Search.Query query) {
    List<List<@Nullable String>> pairs = new ArrayList<>();
    pairs.add(pair("q", query.words()));
    pairs.add(pair("outlet", query.outlet()));
    pairs.add(pair("agency", query.agency()));
    pairs.add(pair("from", query.from()));
    pairs.add(pair("to", query.to()));
    pairs.add(pair("person", query.person()));
    pairs.add(pair("language", query.language()));
    return pairs;
  }

  private static List<@Nullable String> pair(String name, @Nullable String value) {
    List<@Nullable String> pair = new ArrayList<>();
    pair.add(name);
    pair.add(value);
    return pair;
  }

  private static String parameters(Search.Query query) {
    StringBuilder address = new StringBuilder();
    for (List<@Nullable String> pair : pairs(query)) {
      String name = pair.get(0);
      String value = pair.get(1);
      if (name != null && value != null) {
        address.append(Addresses.parameter(name, value)).append('&');
      }
    }
    return address.toString();
  }

  private void form(Html html, Visit visit, Search.Query query) {
    html.open(
        "form", "class", "filter", "role", "search", "aria-label", visit.text("search.title"));
    field(html, visit, "q", "search", query.words());
    choice(html, visit, "outlet", Search.Choice.OUTLET, query.outlet());
    choice(html, visit, "agency", Search.Choice.AGENCY, query.agency());
    field(html, visit, "from", "date", query.from());
    field(html, visit, "to", "date", query.to());
    choice(html, visit, "language", Search.Choice.LANGUAGE, query.language());
    if (query.person() != null) {
      Optional<People.Row> person = site.store().people().find(query.person());
      html.open("p", "class", "chosen");
      html.text(visit.text("search.person") + visit.text("colon"));
      html.text(person.map(People.Row::name).orElse(query.person()));
      html.empty("input", "type", "hidden", "name", "person", "value", query.person());
      html.close();
    }
    html.element("button", visit.text("search.go"));
    html.closeLine();
  }

  private static void field(
      Html html, Visit visit, String name, String type, @Nullable String value) {
    html.open("p").element("label", visit.text("search." + name), "for", "f-" + name);
    html.empty(
        "input",
        "type",
        type,
        "name",
        name,
        "id",
        "f-" + name,
        "value",
        value,
        "maxlength",
        type.equals("search") ? Integer.toString(LONGEST) : null);
    html.closeLine();
  }

  private void choice(
      Html html, Visit visit, String name, Search.Choice choice, @Nullable String value) {
    html.open("p").element("label", visit.text("search." + name), "for", "f-" + name);
    html.open("select", "name", name, "id", "f-" + name);
    html.element("option", visit.text("search.any"), "value", "");
    for (String option : choices.of(choice)) {
      html.element("option", option, "selected", option.equals(value) ? "" : null);
    }
    html.close();
    html.closeLine();
  }

  /** Persons whose name was typed. */
  private void names(Html html, Visit visit, @Nullable String words) {
    List<People.Row> people = words == null ? List.of() : site.store().people().list(words, 0, 5);
    if (!people.isEmpty()) {
      html.open("p", "class", "found-people").text(visit.text("search.people")).text(" ");
      for (People.Row person : people) {
        html.element("a", person.name(), "href", "/people/" + person.handle());
        html.text(person.equals(people.get(people.size() - 1)) ? "" : ", ");
      }
      html.closeLine();
    }
  }

  private void results(Html html, Visit visit, Search.Query query, Search.Found found) {
    String number =
        found.total() >= Search.COUNTED
            ? visit.text("search.many", Search.COUNTED)
            : visit.messages().count("search.found", (int) found.total());
    html.element("p", number, "class", "summary", "role", "status").line();
    html.open("ol", "class", "hits").line();
    for (Search.Hit hit : found.hits()) {
      ArticleRow article = hit.article();
      html.open("li");
      html.element(
          "a", article.headline(), "class", "story-title", "href", "/articles/" + article.handle());
      html.open("p", "class", "dim").text(article.outlet()).text(", ");
      html.text(new Dates(visit.messages()).say(article.published()));
      if (article.story() != null) {
        html.text(" · ");
        html.element("a", visit.text("search.story"), "href", "/stories/" + article.story());
      }
      html.close();
      html.open("p", "class", "snippet");
      snippets.write(html, hit.body(), query.words());
      html.close();
      html.closeLine();
    }
    html.closeLine();
  }
}
