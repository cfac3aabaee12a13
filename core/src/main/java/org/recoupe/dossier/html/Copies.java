package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.dossier.Messages;
import org.recoupe.reuse.Passage;

/** Who copies whom in one story, by the share of an article's body that stands in another. */
final class Copies {
  /** Passages set side by side; the longest first. */
  private static final int SHOWN = 20;

  /** Shares below this, in percent, are not worth a line: a shared phrase is no copy. */
  private static final int LEAST_SHARE = 10;

  private final StoryView story;
  private final List<Passage> passages;

  Copies(StoryView story) {
    this.story = story;
    this.passages =
        story.dossier().lineage().passages().stream()
            .filter(passage -> passage.kind() != Passage.Kind.QUOTATION)
            .toList();
  }

  /** Says whose words {@code article} repeats, if anyone's. */
  void of(Html html, String article) {
    Map<String, BitSet> covered = new LinkedHashMap<>();
    Map<String, Passage.Kind> kinds = new LinkedHashMap<>();
    for (Passage passage : passages) {
      if (passage.to().article().equals(article)) {
        String from = passage.from().article();
        covered
            .computeIfAbsent(from, f -> new BitSet())
            .set(passage.to().at().start(), passage.to().at().end());
        kinds.merge(from, passage.kind(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
      }
    }
    Article text = story.article(article).article();
    int length = Math.max(1, text.layout().body().length());
    List<String> sources = new ArrayList<>(covered.keySet());
    sources.sort(Comparator.comparing((String id) -> -shared(covered, id)));
    for (String from : sources.subList(0, Math.min(1, sources.size()))) {
      int share = (int) Math.min(100, 100L * shared(covered, from) / length);
      if (share >= LEAST_SHARE) {
        Messages messages = story.messages();
        html.open("div", "class", "copy");
        html.element("meter", "", "min", "0", "max", "100", "value", Integer.toString(share));
        html.text(messages.text("copy.share", share)).text(" ");
        html.element("a", story.outlet(from), "href", "#" + story.anchors().of(from));
        html.text(", " + messages.text("copy." + Objects.requireNonNull(kinds.get(from)).label()));
        html.close();
      }
    }
  }

  private static int shared(Map<String, BitSet> covered, String from) {
    BitSet units = covered.get(from);
    return units == null ? 0 : units.cardinality();
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
