package org.recoupe.dossier.html;

import java.util.List;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.Messages;
import org.recoupe.reuse.Origin;

/** The independent voices, the reports that rest on each, and who copies whom. */
final class VoicesSection implements Section {
  @Override
  public String name() {
    return "voices";
  }

  @Override
  public int size(StoryView story) {
    return story.origins().size();
  }

  @Override
  public void write(Html html, StoryView story) {
    new Figures(html, story).copies();
    Copies copies = new Copies(story);
    html.open("div", "class", "cards").line();
    for (Origin origin : story.origins()) {
      voice(html, story, origin, copies);
    }
    html.closeLine();
    copies.passages(html);
  }

  private static void voice(Html html, StoryView story, Origin origin, Copies copies) {
    Messages messages = story.messages();
    Dates dates = new Dates(messages);
    Witnesses witnesses = new Witnesses(html, story);
    html.open("article", "class", "voice", "id", story.name(origin.id()));
    html.open("h4");
    witnesses.badge(origin);
    html.text(" " + origin.name() + " ");
    html.element("small", messages.text("origin." + origin.kind().label()));
    html.closeLine();
    html.open("ul").line();
    for (String article : ordered(story, origin)) {
      html.open("li");
      html.element("b", story.outlet(article)).text(", ");
      html.text(dates.say(story.article(article).article().publication().value())).text(" : ");
      html.element("a", story.headline(article), "href", "#" + story.anchors().of(article));
      copies.of(html, article);
      html.closeLine();
    }
    html.closeLine();
    witnesses.reasons(origin.why());
    story.margin().voice(html, origin);
    html.closeLine();
  }

  /** The articles of a voice in the story's order, which is that of time. */
  private static List<String> ordered(StoryView story, Origin origin) {
    return story.dossier().story().articles().stream().filter(origin.articles()::contains).toList();
  }
}
