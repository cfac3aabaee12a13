package org.recoupe.app.web;

import java.util.List;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.crosscheck.correction.CorrectionsJson;
import org.recoupe.crosscheck.correction.Place;
import org.recoupe.crosscheck.correction.Subject;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.html.Html;
import org.recoupe.reuse.Origin;

/** Buttons and fields that set a line right. They belong to one form, which the page writes. */
final class FixForms {
  /** Name of the form that buttons and ticks belong to. */
  static final String FORM = "correct";

  /** Stands for the token in pages that are kept; the page puts the reader's in its place. */
  static final String TOKEN = "token-of-the-reader";

  /** Words of a report that a button shows. */
  private static final int SHOWN = 70;

  /** Buttons that take a witness away; a statement of hundreds has no use for all. */
  private static final int MOST = 12;

  private final Html html;
  private final Messages messages;

  FixForms(Html html, Messages messages) {
    this.html = html;
    this.messages = messages;
  }

  /** A button that makes {@code correction}. */
  void button(String key, Correction correction) {
    html.element(
        "button",
        messages.text(key),
        "form",
        FORM,
        "name",
        "correction",
        "value",
        CorrectionsJson.write(correction));
    html.line();
  }

  /** For each place after the first a button that takes it away from the first. */
  void remove(Subject subject, List<Place> places) {
    if (places.size() < 2) {
      return;
    }
    html.element("p", messages.text("fix.remove")).open("ul").line();
    for (Place place : places.subList(1, Math.min(places.size(), MOST + 1))) {
      Correction.NotSame correction =
          new Correction.NotSame(subject, List.of(places.get(0), place), "");
      html.open("li");
      html.element(
          "button",
          shown(place),
          "form",
          FORM,
          "name",
          "correction",
          "value",
          CorrectionsJson.write(correction));
      html.closeLine();
    }
    html.closeLine();
  }

  private static String shown(Place place) {
    String words = place.words();
    String cut = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    return cut + " (" + place.article() + ")";
  }

  /** A tick, by which lines are put together. */
  void tick(Subject subject, Place place) {
    html.open("label");
    html.empty(
        "input",
        "type",
        "checkbox",
        "form",
        FORM,
        "name",
        "same-" + subject.label(),
        "value",
        alone(place));
    html.text(" " + messages.text("fix.join")).close();
    html.element(
        "button",
        messages.text("fix.join." + subject.label()),
        "form",
        FORM,
        "name",
        "same",
        "value",
        subject.label());
    html.line();
  }

  /** A place as JSON, wrapped as the file of corrections would have it. */
  private static String alone(Place place) {
    return CorrectionsJson.write(
        new Corrections(List.of(new Correction.Hide(Subject.STATEMENT, List.of(place), ""))));
  }

  /** A field for the right name. */
  void name(Subject subject, Place place, String key, String value) {
    begin();
    hidden("correction", CorrectionsJson.write(new Correction.NameOf(subject, place, "?", "")));
    html.open("label").text(messages.text(key) + " ");
    html.empty("input", "name", "name", "value", value, "required", "", "maxlength", "200").close();
    end();
  }

  /** Fields for the right origin of a report. */
  void origin(String article, Origin voice) {
    begin();
    hidden(
        "correction",
        CorrectionsJson.write(
            new Correction.OriginOf(article, Origin.Kind.OUTLET, voice.name(), "")));
    html.open("label").text(messages.text("fix.origin.of", article) + " ");
    html.open("select", "name", "kind", "aria-label", messages.text("fix.origin"));
    for (Origin.Kind kind : Origin.Kind.values()) {
      html.element(
          "option",
          messages.text("fix." + kind.label()),
          "value",
          kind.label(),
          "selected",
          kind == voice.kind() ? "" : null);
    }
    html.close().close();
    html.empty(
        "input",
        "name",
        "name",
        "aria-label",
        messages.text("fix.name"),
        "required",
        "",
        "maxlength",
        "200");
    end();
  }

  private void begin() {
    html.open("form", "method", "post", "action", "/corrections", "class", "fix-form");
    hidden(Guard.TOKEN, TOKEN);
  }

  private void hidden(String name, String value) {
    html.empty("input", "type", "hidden", "name", name, "value", value);
  }

  private void end() {
    html.element("button", messages.text("fix.go"));
    html.closeLine();
  }
}
