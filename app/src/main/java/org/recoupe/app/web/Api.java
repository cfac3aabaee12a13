package org.recoupe.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.ArticleRow;
import org.recoupe.app.store.People;
import org.recoupe.app.store.Problems;
import org.recoupe.app.store.Search;
import org.recoupe.app.store.Sources;
import org.recoupe.app.store.StoryRow;
import org.recoupe.dossier.json.JsonLines;

/** {@code /api/v1}: the desk for programs. {@code openapi.json} describes it. */
final class Api {
  private static final String ROOT = "/api/v1";
  private static final int PAGE = 50;

  private final Site site;
  private final ObjectNode description;

  private Api(Site site, ObjectNode description) {
    this.site = site;
    this.description = description;
  }

  static void register(RoutesConfig routes, Site site, String version, Adding adding) {
    Api api = new Api(site, OpenApi.description(version));
    Exports exports = new Exports(site, version);
    CorrectionPages corrections = new CorrectionPages(site);
    routes.get(ROOT, new ApiPage(site, api.description)::show);
    routes.get(ROOT + "/openapi.json", request -> answer(request, api.description));
    routes.get(ROOT + "/state", api::state);
    routes.get(ROOT + "/stories", api::stories);
    routes.get(ROOT + "/stories/{id}", api::story);
    routes.get(ROOT + "/stories/{id}/dossier.{form}", exports::dossier);
    routes.get(ROOT + "/articles/{handle}", api::article);
    routes.get(ROOT + "/search", api::search);
    routes.get(ROOT + "/people", api::people);
    routes.get(ROOT + "/people/{handle}", api::person);
    routes.get(ROOT + "/sources", api::sources);
    routes.get(ROOT + "/problems", api::problems);
    routes.get(ROOT + "/corrections", corrections::export);
    routes.post(ROOT + "/corrections", corrections::addJson);
    routes.post(ROOT + "/captures", adding::filesJson);
  }

  private static void answer(Context request, Object json) {
    request.contentType("application/json; charset=utf-8").result(json.toString());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A page of a list: its items, and whether there are more. */
  private static <T> void list(
      Context request, List<T> rows, int most, Function<T, ObjectNode> item) {
    ObjectNode page = object();
    ArrayNode items = page.putArray("items");
    rows.stream().limit(most).map(item).forEach(items::add);
    page.put("page", Site.page(request));
    page.put("more", rows.size() > most);
    answer(request, page);
  }

  private static int skip(Context request) {
    return (Site.page(request) - 1) * PAGE;
  }

  private void state(Context request) {
    Desk.State state = site.desk().state();
    ObjectNode json = object();
    json.put("activity", state.activity().name().toLowerCase(Locale.ROOT));
    json.put("left", state.left());
    json.put("articles", site.store().articles().count().all());
    json.put("stories", site.store().stories().count().all());
    answer(request, json);
  }

  private void stories(Context request) {
    list(
        request,
        site.store()
            .stories()
            .list(StoriesPages.order(request.queryParam("sort")), skip(request), PAGE + 1),
        PAGE,
        Api::story);
  }

  private static ObjectNode story(StoryRow row) {
    ObjectNode json = object();
    json.put("id", row.id()).put("title", row.title());
    json.put("from", row.from()).put("to", row.to());
    json.put("articles", row.articles()).put("outlets", row.outlets());
    json.put("voices", row.voices()).put("conflicts", row.disputes()).put("ready", row.ready());
    return json;
  }

  private void story(Context request) {
    StoryRow row =
        site.store().stories().find(request.pathParam("id")).orElseThrow(NotFoundResponse::new);
    ObjectNode json = story(row);
    ArrayNode members = json.putArray("members");
    site.store().articles().ofStory(row.id()).stream().map(Api::article).forEach(members::add);
    answer(request, json);
  }

  private static ObjectNode article(ArticleRow row) {
    ObjectNode json = object();
    json.put("handle", row.handle()).put("id", row.name()).put("headline", row.headline());
    json.put("outlet", row.outlet()).put("published", row.published());
    json.put("language", row.language()).put("url", row.url()).put("story", row.story());
    json.put("copied", row.copied()).put("copiedFrom", row.copiedFrom());
    json.put("credited", row.credited());
    return json;
  }

  /** The report as {@code recoupe annotate} writes it. */
  private void article(Context request) {
    ArticleRow row =
        site.store()
            .articles()
            .find(request.pathParam("handle"))
            .orElseThrow(NotFoundResponse::new);
    AnnotatedArticle article =
        site.desk().dossier(String.valueOf(row.story())).stream()
            .flatMap(story -> story.articles().stream())
            .filter(one -> one.id().equals(row.name()))
            .findFirst()
            .orElseThrow(NotFoundResponse::new);
    StringWriter out = new StringWriter();
    try {
      new JsonLines(out).annotated(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answer(request, out);
  }

  private void search(Context request) {
    Search.Found found = site.store().search().find(SearchPage.query(request), skip(request), PAGE);
    ObjectNode page = object();
    ArrayNode items = page.putArray("items");
    found.hits().stream().map(hit -> article(hit.article())).forEach(items::add);
    page.put("page", Site.page(request));
    page.put("total", found.total());
    page.put("more", found.total() > skip(request) + (long) PAGE);
    answer(request, page);
  }

  private void people(Context request) {
    list(
        request,
        site.store().people().list(request.queryParam("q"), skip(request), PAGE + 1),
        PAGE,
        Api::person);
  }

  private static ObjectNode person(People.Row row) {
    ObjectNode json = object();
    json.put("handle", row.handle()).put("name", row.name());
    return json.put("articles", row.articles()).put("quotations", row.said());
  }

  private void person(Context request) {
    People people = site.store().people();
    People.Row row = people.find(request.pathParam("handle")).orElseThrow(NotFoundResponse::new);
    ObjectNode json = person(row);
    ArrayNode forms = json.putArray("forms");
    people.forms(row.handle()).forEach(forms::add);
    List<People.Said> said = people.said(row.handle(), skip(request), PAGE + 1);
    ArrayNode items = json.putArray("items");
    said.stream().limit(PAGE).map(Api::said).forEach(items::add);
    json.put("page", Site.page(request)).put("more", said.size() > PAGE);
    answer(request, json);
  }

  private static ObjectNode said(People.Said said) {
    ObjectNode json = object();
    json.put("story", said.story()).put("family", said.family()).put("article", said.article());
    json.put("outlet", said.outlet()).put("published", said.published());
    json.put("kind", said.kind()).put("text", said.words()).put("cue", said.cue());
    return json;
  }

  private void sources(Context request) {
    list(request, site.store().sources().list(skip(request), PAGE + 1), PAGE, Api::source);
  }

  private static ObjectNode source(Sources.Row row) {
    ObjectNode json = object();
    json.put("outlet", row.outlet()).put("articles", row.articles()).put("own", row.own());
    return json.put("credited", row.credited()).put("uncredited", row.uncredited());
  }

  private void problems(Context request) {
    list(request, site.store().problems().list(skip(request), PAGE + 1), PAGE, Api::problem);
  }

  private static ObjectNode problem(Problems.Row row) {
    ObjectNode json = object();
    json.put("severity", row.problem().severity().name().toLowerCase(Locale.ROOT));
    json.put("stage", row.problem().stage()).put("source", row.problem().source());
    return json.put("message", row.problem().message());
  }
}
