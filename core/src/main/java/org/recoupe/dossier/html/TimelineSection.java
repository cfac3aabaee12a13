package org.recoupe.dossier.html;

import java.util.List;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.dossier.Dates;

/** What happened when. */
final class TimelineSection implements Section {
  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public int size(StoryView story) {
    return story.findings().timeline().size();
  }

  @Override
  public void write(Html html, StoryView story) {
    Dates dates = new Dates(story.messages());
    Witnesses witnesses = new Witnesses(html, story);
    new Figures(html, story).timeline();
    html.open("ol", "class", "timeline").line();
    String shown = "";
    List<TimelineEvent> events = story.findings().timeline();
    for (int i = 0; i < events.size(); i++) {
      TimelineEvent event = events.get(i);
      html.open("li", "id", PageLinks.event(story, i));
      String date = dates.say(event.value());
      html.element("span", date.equals(shown) ? "" : date, "class", "when");
      shown = date;
      html.open("div");
      if (event.announced()) {
        html.element("p", story.messages().text("timeline.announced"), "class", "announced");
      }
      html.element(
          "p",
          StoryView.folded(event.text()),
          "title",
          String.join(" ; ", event.why().stream().map(story::reason).toList()));
      html.open("p", "class", "rests");
      for (Excerpt place : event.witnesses()) {
        witnesses.source(place);
        html.text(" ");
      }
      html.close().close();
      html.closeLine();
    }
    html.closeLine();
  }
}
