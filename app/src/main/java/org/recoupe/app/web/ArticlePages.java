package org.recoupe.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.recoupe.app.store.ArticleRow;
import org.recoupe.app.store.Articles;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.html.ArticlePart;
import org.recoupe.dossier.html.Html;
import org.recoupe.dossier.html.TwinsPart;

/** A report with its marks, and two reports side by side. */
final class ArticlePages {
  private final Site site;

  ArticlePages(Site site) {
    this.site = site;
  }

  private ArticleRow row(Context request, String parameter) {
    return site.store()
        .articles()
        .find(request.pathParam(parameter))
        .orElseThrow(NotFoundResponse::new);
  }

  private StoryDossier dossier(ArticleRow row) {
    String story = row.story();
    if (story == null) {
      throw new NotFoundResponse();
    }
    return site.desk().dossier(story).orElseThrow(NotFoundResponse::new);
  }

  /** {@code /articles/{handle}}. */
  void article(Context request) {
    Visit visit = site.visit(request);
    ArticleRow row = row(request, "handle");
    StoryDossier dossier = dossier(row);
    Html html = new Html();
    back(html, visit, row);
    ArticlePart part =
        new ArticlePart(
            visit.messages(),
            other -> "/articles/" + row.handle() + "/with/" + Articles.handle(other));
    html.add(part.write(dossier, row.name()));
    site.show(request, visit, row.headline(), html);
  }

  /** {@code /articles/{handle}/with/{other}}. */
  void twins(Context request) {
    Visit visit = site.visit(request);
    ArticleRow left = row(request, "handle");
    ArticleRow right = row(request, "other");
    StoryDossier dossier = dossier(left);
    if (left.name().equals(right.name())
        || dossier.articles().stream().noneMatch(a -> a.id().equals(right.name()))) {
      throw new NotFoundResponse();
    }
    String title = visit.text("twins.title", left.outlet(), right.outlet());
    Html html = new Html();
    back(html, visit, left);
    Shell.heading(html, title, visit.text("twins.note"));
    html.add(new TwinsPart(visit.messages()).write(dossier, left.name(), right.name()));
    site.show(request, visit, title, html);
  }

  private static void back(Html html, Visit visit, ArticleRow row) {
    html.open("p").element("a", visit.text("article.story"), "href", "/stories/" + row.story());
    html.closeLine();
  }
}
