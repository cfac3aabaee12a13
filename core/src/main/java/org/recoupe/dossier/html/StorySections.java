package org.recoupe.dossier.html;

import java.util.List;
import java.util.Objects;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.Messages;

/** One story: its heading, its contents, its sections. */
final class StorySections {
  private static final List<Section> SECTIONS =
      List.of(
          new FactsSection(),
          new ConflictsSection(),
          new QuestionsSection(),
          new SpeechSection(),
          new VoicesSection(),
          new TimelineSection(),
          new NamesSection(),
          new ReportsSection());

  private StorySections() {}

  /** How many reports, outlets and voices. */
  static String summary(StoryView story) {
    Messages messages = story.messages();
    return messages.text(
        "story.summary",
        messages.count("reports", story.dossier().articles().size()),
        messages.count("outlets", story.outlets()),
        messages.count("voices", story.voices()));
  }

  /** Writes the whole of {@code story}. */
  static void write(Html html, StoryView story) {
    Messages messages = story.messages();
    html.open("section", "class", "story", "id", story.name("top")).line();
    html.element("h2", story.title()).line();
    html.open("p", "class", "summary").element("b", summary(story));
    html.text(" · " + period(story)).closeLine();
    story.margin().story(html, story.dossier());
    html.open("nav", "aria-label", messages.text("contents")).open("ul").line();
    List<Section> present = SECTIONS.stream().filter(part -> part.size(story) > 0).toList();
    for (Section part : present) {
      html.open("li").open("a", "href", "#" + story.name(part.name()));
      html.text(messages.text("part." + part.name()) + " ");
      html.element("span", Integer.toString(part.size(story)), "class", "count");
      html.close().closeLine();
    }
    html.close().closeLine();
    for (Section part : present) {
      html.open("section", "class", "part " + part.name(), "id", story.name(part.name()));
      html.element("h3", messages.text("part." + part.name())).line();
      html.element("p", messages.text("part." + part.name() + ".note"), "class", "note").line();
      part.write(html, story);
      html.closeLine();
    }
    html.closeLine();
  }

  private static String period(StoryView story) {
    Messages messages = story.messages();
    Dates dates = new Dates(messages);
    String from = story.dossier().story().from();
    String to = story.dossier().story().to();
    return from == null || Objects.equals(from, to)
        ? dates.say(from)
        : messages.text("period", dates.say(from), dates.say(to));
  }
}
