package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.annotation.EntityType;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;
import org.recoupe.dossier.Messages;

/** Names, with every form in which they occur. */
final class NamesSection implements Section {
  /** Mentions linked to for one name: the first in each of so many reports. */
  private static final int LINKS = 12;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public int size(StoryView story) {
    return story.findings().entities().size();
  }

  @Override
  public void write(Html html, StoryView story) {
    for (EntityType type : EntityType.values()) {
      List<Entity> ofType =
          story.findings().entities().stream().filter(e -> e.type() == type).toList();
      if (!ofType.isEmpty()) {
        html.element("h4", story.messages().text("type." + type.label())).line();
        table(html, story, ofType);
      }
    }
  }

  private static void table(Html html, StoryView story, List<Entity> entities) {
    Messages messages = story.messages();
    html.open("div", "class", "wide").open("table").line().open("thead").open("tr");
    for (String column : List.of("name", "variants", "mentions", "where")) {
      html.element("th", messages.text("names." + column), "scope", "col");
    }
    html.close().close().line().open("tbody").line();
    for (Entity entity : entities) {
      html.open("tr", "id", story.name(entity.id()));
      html.element("th", entity.name(), "scope", "row");
      html.element("td", String.join(" · ", others(entity)));
      html.element(
          "td",
          Integer.toString(entity.mentions().size()),
          "class",
          "number",
          "title",
          String.join(" ; ", entity.why().stream().map(story::reason).toList()));
      html.open("td");
      places(html, story, entity);
      story.margin().entity(html, entity);
      html.close();
      html.closeLine();
    }
    html.close().close().closeLine();
  }

  /** Forms beside the name itself; those that differ in case or signs alone are one. */
  private static List<String> others(Entity entity) {
    Map<String, String> others = new LinkedHashMap<>();
    entity.variants().forEach(form -> others.putIfAbsent(WordDiff.keyOf(form), form));
    others.values().removeIf(form -> form.equals(entity.name()));
    return List.copyOf(others.values());
  }

  private static void places(Html html, StoryView story, Entity entity) {
    List<String> seen = new ArrayList<>();
    for (Excerpt place : entity.mentions()) {
      if (seen.size() < LINKS && !seen.contains(place.article())) {
        html.text(seen.isEmpty() ? "" : ", ");
        seen.add(place.article());
        html.element(
            "a",
            story.outlet(place.article()),
            "href",
            "#" + story.anchors().of(place),
            "title",
            story.words(place));
      }
    }
  }
}
