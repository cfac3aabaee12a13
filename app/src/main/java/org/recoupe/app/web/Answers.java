package org.recoupe.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Objects;
import org.recoupe.dossier.html.Html;

/** Answers to requests that cannot be fulfilled: a page for people, JSON for programs. */
final class Answers {
  private static final String API = "/api/";

  private final Site site;

  private Answers(Site site) {
    this.site = site;
  }

  static void register(RoutesConfig routes, Site site) {
    Answers answers = new Answers(site);
    routes.exception(Guard.Refused.class, (e, request) -> answers.refuse(e, request));
    routes.exception(
        HttpResponseException.class,
        (e, request) ->
            answers.say(request, e.getStatus(), Objects.requireNonNullElse(e.getMessage(), "")));
    routes.exception(
        Exception.class,
        (e, request) -> {
          org.slf4j.LoggerFactory.getLogger(Answers.class).error("{}", request.path(), e);
          answers.say(request, 500, "");
        });
  }

  private void refuse(Guard.Refused refused, Context request) {
    boolean person = refused.status() == 401 && !request.path().startsWith(API);
    if (person && request.method().name().equals("GET")) {
      request.redirect("/login");
      return;
    }
    say(
        request,
        refused.status(),
        site.languages().of(request).text(Objects.requireNonNullElse(refused.getMessage(), "")));
  }

  private void say(Context request, int status, String message) {
    request.status(status);
    if (request.path().startsWith(API)) {
      request.contentType("application/problem+json");
      request.result(
          Json.write(Map.of("status", status, "title", title(request, status, message))));
      return;
    }
    Visit visit = new Visit(site.languages().of(request), "", "/", site.guard().signedIn(request));
    Html html = new Html();
    Shell.heading(html, visit.text("wrong"), title(request, status, message));
    html.open("p").element("a", visit.text("menu.stories"), "href", "/").closeLine();
    site.show(request, visit, visit.text("wrong"), html);
  }

  private String title(Context request, int status, String message) {
    String key = "status." + status;
    var messages = site.languages().of(request);
    return messages.has(key) ? messages.text(key) : message;
  }
}
