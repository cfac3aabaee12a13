package org.recoupe.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.TooManyRequestsResponse;
import java.util.concurrent.Semaphore;
import org.recoupe.dossier.html.Html;

/** The way in where a password is asked for. */
final class LoginPages {
  /** Where one signs in. */
  static final String PATH = "/login";

  /** Passwords that are checked at once: each takes memory and time on purpose. */
  private static final int AT_ONCE = 4;

  /** Milliseconds that a wrong password costs, so that guessing takes for ever. */
  private static final long WRONG = 700;

  private final Site site;
  private final Semaphore checks = new Semaphore(AT_ONCE);

  LoginPages(Site site) {
    this.site = site;
  }

  void form(Context request) {
    form(request, false);
  }

  private void form(Context request, boolean wrong) {
    Visit visit = site.visit(request);
    Html html = new Html();
    Shell.heading(html, visit.text("login.title"), null);
    if (wrong) {
      html.element("p", visit.text("login.wrong"), "class", "state", "role", "alert").line();
    }
    html.open("form", "method", "post", "action", PATH, "class", "fields");
    Shell.token(html, visit);
    html.element("label", visit.text("login.password"), "for", "password");
    html.empty(
        "input",
        "type",
        "password",
        "name",
        "password",
        "id",
        "password",
        "required",
        "",
        "autocomplete",
        "current-password");
    html.element("button", visit.text("login.go")).closeLine();
    site.show(request, visit, visit.text("login.title"), html);
  }

  void signIn(Context request) {
    String password = request.formParam("password");
    if (!checks.tryAcquire()) {
      throw new TooManyRequestsResponse();
    }
    try {
      if (password != null && site.guard().signIn(request, password)) {
        request.redirect("/", HttpStatus.SEE_OTHER);
        return;
      }
      Thread.sleep(WRONG);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      checks.release();
    }
    request.status(HttpStatus.UNAUTHORIZED);
    form(request, true);
  }

  void signOut(Context request) {
    site.guard().signOut(request);
    request.redirect(PATH, HttpStatus.SEE_OTHER);
  }
}
