package org.recoupe.app.web;

import io.javalin.http.Context;
import java.time.Clock;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.Store;
import org.recoupe.dossier.html.Html;

/** What the pages of the desk work with. */
record Site(Store store, Desk desk, Clock clock, Guard guard, Languages languages, Shell shell) {
  /** The request as pages see it. */
  Visit visit(Context request) {
    return new Visit(
        languages.of(request), guard.token(request), request.path(), guard.signedIn(request));
  }

  /** Answers with a page. */
  void show(Context request, Visit visit, String title, Html content) {
    request.contentType("text/html; charset=utf-8").result(shell.page(visit, title, content));
  }

  /** The number of the page of a list that is asked for: 1 where nothing else makes sense. */
  static int page(Context request) {
    String asked = request.queryParam("page");
    return asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
  }
}
