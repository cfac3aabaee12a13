package org.recoupe.dossier.html;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.article.Excerpt;
import org.recoupe.dossier.Messages;
import org.recoupe.provenance.Reason;
import org.recoupe.reuse.Origin;

/** Writes what findings rest on: voices, places in reports, reasons. */
final class Witnesses {
  /** Colours for voices; after the last one they begin again, the letters do not. */
  private static final int COLOURS = 8;

  /** Places that a reader looks through; more open on demand. */
  private static final int LISTED = 4;

  private final Html html;
  private final StoryView story;

  Witnesses(Html html, StoryView story) {
    this.html = html;
    this.story = story;
  }

  /** The letter of a voice, linked to it. */
  void badge(Origin origin) {
    html.element(
        "a",
        story.letter(origin.id()),
        "class",
        "v v" + story.number(origin.id()) % COLOURS,
        "href",
        "#" + story.name(origin.id()),
        "title",
        story.messages().text("voice.title", origin.name()));
  }

  /** The number of voices with their letters. */
  void voices(List<String> origins) {
    html.open("span", "class", "nv");
    html.element("b", story.messages().count("voices", story.voices(origins))).text(" ");
    Set<String> named = new LinkedHashSet<>();
    for (Origin origin : story.origins()) {
      if (origins.contains(origin.id()) && named.add(origin.name())) {
        badge(origin);
      }
    }
    html.close();
  }

  /** A link to a place in a report, by the name of the outlet, behind the letter of its voice. */
  void source(Excerpt place) {
    Origin voice = story.voice(place.article());
    if (voice != null) {
      badge(voice);
      html.text(" ");
    }
    html.element(
        "a",
        story.outlet(place.article()),
        "class",
        "src",
        "href",
        "#" + story.anchors().of(place),
        "title",
        story.characters(place));
  }

  /** Places with their words, one a line: one of each report first, and many behind a line. */
  void list(List<Excerpt> places) {
    Map<String, Excerpt> firsts = new LinkedHashMap<>();
    places.forEach(place -> firsts.putIfAbsent(place.article(), place));
    Set<Excerpt> ordered = new LinkedHashSet<>(firsts.values());
    ordered.addAll(places);
    List<Excerpt> all = List.copyOf(ordered);
    int shown = all.size() <= LISTED + 1 ? all.size() : LISTED;
    lines(all.subList(0, shown));
    if (shown < all.size()) {
      html.open("details", "class", "rest")
          .element("summary", story.messages().text("witnesses.more", all.size() - shown))
          .line();
      lines(all.subList(shown, all.size()));
      html.closeLine();
    }
  }

  private void lines(List<Excerpt> places) {
    html.open("ul", "class", "witnesses").line();
    for (Excerpt place : places) {
      html.open("li");
      source(place);
      html.text(" ").element("q", story.words(place));
      html.closeLine();
    }
    html.closeLine();
  }

  /** Places and reasons behind a line that opens them. */
  void folded(List<Excerpt> places, List<Reason> why) {
    Messages messages = story.messages();
    html.open("details").element("summary", messages.count("witnesses", places.size())).line();
    list(places);
    reasons(why);
    html.closeLine();
  }

  /** Reasons, if there are any. */
  void reasons(List<Reason> why) {
    if (!why.isEmpty()) {
      html.open("p", "class", "why").element("b", story.messages().text("why")).text(" ");
      html.text(String.join(" ; ", why.stream().map(story::reason).toList()));
      html.closeLine();
    }
  }
}
