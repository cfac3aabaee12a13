package org.recoupe.dossier.html;

import java.util.Comparator;
import java.util.List;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryNames;

/** Where the reports differ: conflicts before updates before rounding, in their exact words. */
final class ConflictsSection implements Section {
  @Override
  public String name() {
    return "conflicts";
  }

  @Override
  public int size(StoryView story) {
    return story.findings().conflicts().size();
  }

  @Override
  public void write(Html html, StoryView story) {
    new Figures(html, story).counts();
    List<Conflict> sorted =
        story.findings().conflicts().stream()
            .sorted(Comparator.comparing(Conflict::status))
            .toList();
    for (Conflict conflict : sorted) {
      write(html, story, conflict);
    }
  }

  private static void write(Html html, StoryView story, Conflict conflict) {
    Messages messages = story.messages();
    Witnesses witnesses = new Witnesses(html, story);
    html.open(
        "article",
        "class",
        "conflict " + conflict.status().label(),
        "id",
        story.name(conflict.id()));
    html.open("h4");
    html.element("span", messages.text("status." + conflict.status().label()), "class", "status");
    html.text(" " + messages.text("kind." + conflict.kind().label()));
    if (!conflict.about().isBlank()) {
      html.text(messages.text("colon") + StoryNames.part(conflict.about()));
    }
    html.closeLine();
    html.open("div", "class", "sides").line();
    for (Conflict.Side side : conflict.sides()) {
      html.open("div", "class", "side");
      html.element("p", messages.side(side), "class", "value").line();
      witnesses.voices(side.origins());
      witnesses.list(side.witnesses());
      html.closeLine();
    }
    html.closeLine();
    witnesses.reasons(conflict.why());
    story.margin().conflict(html, conflict);
    html.closeLine();
  }
}
