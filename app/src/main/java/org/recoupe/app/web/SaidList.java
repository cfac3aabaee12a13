package org.recoupe.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.app.store.People;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.html.Html;

/** What a person said: each utterance once, with every wording and where it stands. */
final class SaidList {
  private final Html html;
  private final Visit visit;

  SaidList(Html html, Visit visit) {
    this.html = html;
    this.visit = visit;
  }

  void write(List<People.Said> said) {
    if (said.isEmpty()) {
      html.element("p", visit.text("person.nothing"), "class", "empty").line();
    }
    Map<String, List<People.Said>> byStory = new LinkedHashMap<>();
    said.forEach(one -> byStory.computeIfAbsent(one.story(), s -> new ArrayList<>()).add(one));
    for (List<People.Said> inStory : byStory.values()) {
      html.open("section", "class", "speaker");
      html.open("h3");
      html.element("a", inStory.get(0).storyTitle(), "href", "/stories/" + inStory.get(0).story());
      html.closeLine();
      Map<String, List<People.Said>> families = new LinkedHashMap<>();
      inStory.forEach(
          one -> families.computeIfAbsent(one.family(), f -> new ArrayList<>()).add(one));
      families.values().forEach(this::family);
      html.closeLine();
    }
  }

  private void family(List<People.Said> family) {
    html.open("div", "class", "family").open("div", "class", "wordings").line();
    for (People.Said said : family) {
      html.open("figure");
      html.element("blockquote", said.words().strip(), "class", said.kind());
      html.open("figcaption");
      html.element(
          "a",
          said.outlet(),
          "class",
          "src",
          "href",
          "/articles/" + said.article() + "#r1-" + said.place());
      html.text(", " + new Dates(visit.messages()).say(said.published()));
      html.text(" · " + visit.text("quotation." + said.kind()));
      if (!said.cue().isBlank()) {
        html.text(" · ").element("i", said.cue());
      }
      html.close();
      html.closeLine();
    }
    html.close().closeLine();
  }
}
