package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.dossier.CopyShare;
import org.recoupe.dossier.Messages;
import org.recoupe.reuse.Passage;

/** Who copies whom in one story, by the share of an article's body that stands in another. */
final class Copies {
  /** Passages set side by side; the longest first. */
  private static final int SHOWN = 20;

  private final StoryView story;
  private final List<Passage> passages;
  private final List<CopyShare> shares;

  Copies(StoryView story) {
    this.story = story;
    this.shares = CopyShare.of(story.dossier());
    this.passages =
        story.dossier().lineage().passages().stream()
            .filter(passage -> passage.kind() != Passage.Kind.QUOTATION)
            .toList();
  }

  /** Says whose words {@code article} repeats most, if anyone's. */
  void of(Html html, String article) {
    Messages messages = story.messages();
    shares.stream()
        .filter(share -> share.to().equals(article) && share.percent() >= CopyShare.LEAST)
        .findFirst()
        .ifPresent(
            share -> {
              String percent = Integer.toString(share.percent());
              html.open("div", "class", "copy");
              html.element("meter", "", "min", "0", "max", "100", "value", percent);
              html.text(messages.text("copy.share", share.percent())).text(" ");
              String from = share.from();
              html.element("a", story.outlet(from), "href", "#" + story.anchors().of(from));
              html.text(", " + messages.text("copy." + share.kind().label()));
              html.close();
            });
  }

  /** The longest shared passages, side by side. */
  void passages(Html html) {
    if (passages.isEmpty()) {
      return;
    }
    List<Passage> longest = new ArrayList<>(passages);
    longest.sort(Comparator.comparing((Passage passage) -> -passage.to().at().length()));
    int shown = Math.min(SHOWN, longest.size());
    Messages messages = story.messages();
    html.open("details", "class", "more")
        .element("summary", messages.count("copy.passages", shown))
        .line();
    for (Passage passage : longest.subList(0, shown)) {
      html.open("div", "class", "wordings passage").line();
      side(html, passage.from(), null);
      side(html, passage.to(), story.words(passage.from()));
      html.closeLine();
    }
    html.closeLine();
  }

  private void side(Html html, Excerpt place, @Nullable String base) {
    html.open("figure").open("blockquote");
    if (base == null) {
      html.text(story.words(place));
    } else {
      Wording.difference(html, base, story.words(place));
    }
    html.close().open("figcaption");
    new Witnesses(html, story).source(place);
    html.close();
    html.closeLine();
  }
}
