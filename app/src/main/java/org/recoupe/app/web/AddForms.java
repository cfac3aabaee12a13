package org.recoupe.app.web;

import java.util.List;
import org.recoupe.dossier.html.Html;

/** The forms by which reports are put in. */
final class AddForms {
  private AddForms() {}

  /** A place to drop files on, which is a plain file field where there is no script. */
  static void files(Html html, Visit visit) {
    html.open("section", "class", "card");
    html.element("h2", visit.text("add.files"), "id", "files-title").line();
    html.open(
        "form",
        "class",
        "drop",
        "method",
        "post",
        "action",
        "/add/files",
        "enctype",
        "multipart/form-data",
        "aria-labelledby",
        "files-title");
    Shell.token(html, visit);
    html.element("label", visit.text("add.files.label"), "for", "files").line();
    html.empty(
        "input", "type", "file", "name", "files", "id", "files", "multiple", "", "required", "");
    html.element("button", visit.text("add.go")).line();
    html.element("p", visit.text("add.files.note"), "class", "note");
    html.element("p", "", "class", "result", "role", "status", "data-kept", visit.text("add.done"));
    html.close();
    html.closeLine();
  }

  /** Addresses of pages, one a line. */
  static void addresses(Html html, Visit visit, long waiting) {
    html.open("section", "class", "card");
    html.element("h2", visit.text("add.addresses"), "id", "addresses-title").line();
    if (waiting > 0) {
      html.open("p", "class", "state", "role", "status");
      html.text(visit.messages().count("add.waiting", (int) waiting)).closeLine();
    }
    html.open(
        "form",
        "method",
        "post",
        "action",
        "/add/addresses",
        "class",
        "fields",
        "aria-labelledby",
        "addresses-title");
    Shell.token(html, visit);
    html.element("label", visit.text("add.addresses.label"), "for", "addresses");
    html.element(
        "textarea", "", "name", "addresses", "id", "addresses", "rows", "3", "required", "");
    html.element("button", visit.text("add.go"));
    html.element("p", visit.text("add.addresses.note"), "class", "note");
    html.close();
    html.closeLine();
  }

  /** A text with what is known about it. */
  static void text(Html html, Visit visit, List<String> fields) {
    html.open("section", "class", "card");
    html.element("h2", visit.text("add.text"), "id", "text-title").line();
    html.open(
        "form",
        "method",
        "post",
        "action",
        "/add/text",
        "class",
        "fields",
        "aria-labelledby",
        "text-title");
    Shell.token(html, visit);
    html.element("label", visit.text("add.text.label"), "for", "text");
    html.element("textarea", "", "name", "text", "id", "text", "rows", "8", "required", "").line();
    for (String field : fields) {
      html.element(
          "label",
          visit.text(field.equals("title") ? "add.title.field" : "add." + field),
          "for",
          field);
      html.empty("input", "name", field, "id", field, "maxlength", "500").line();
    }
    html.element("button", visit.text("add.go"));
    html.close();
    html.closeLine();
  }
}
