package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Passage;
import org.recoupe.text.Span;

/**
 * Writes two reports side by side: passages that they share stand beside each other with their
 * differences marked, what only one of them has stands alone.
 */
public final class TwinsPart {
  private final Messages messages;

  /** Speaks the language of {@code messages}. */
  public TwinsPart(Messages messages) {
    this.messages = messages;
  }

  /** A passage as the left and the right report have it. */
  private record Pair(Span left, Span right) {}

  /** The reports {@code left} and {@code right} of {@code dossier}. */
  public Html write(StoryDossier dossier, String left, String right) {
    StoryView story =
        new StoryView(dossier, messages, new Anchors(List.of(left, right)), "s", Marginalia.NONE);
    Html html = new Html();
    html.open("div", "class", "twin-rows").line();
    head(html, story, left);
    head(html, story, right);
    Article one = story.article(left).article();
    Article two = story.article(right).article();
    int leftAt = one.layout().body().start();
    int rightAt = two.layout().body().start();
    for (Pair pair : pairs(dossier, left, right)) {
      if (pair.left().start() < leftAt) {
        continue;
      }
      boolean moved = pair.right().start() < rightAt;
      alone(html, one, new Span(leftAt, pair.left().start()), "left");
      if (!moved) {
        alone(html, two, new Span(rightAt, pair.right().start()), "right");
        rightAt = pair.right().end();
      }
      shared(html, story, new Excerpt(left, pair.left()), new Excerpt(right, pair.right()), moved);
      leftAt = pair.left().end();
    }
    alone(html, one, rest(one, leftAt), "left");
    alone(html, two, rest(two, rightAt), "right");
    html.closeLine();
    return html;
  }

  private static Span rest(Article article, int at) {
    return new Span(at, Math.max(at, article.layout().body().end()));
  }

  private static List<Pair> pairs(StoryDossier dossier, String left, String right) {
    List<Pair> pairs = new ArrayList<>();
    for (Passage passage : dossier.lineage().passages()) {
      Excerpt from = passage.from();
      Excerpt to = passage.to();
      if (from.article().equals(left) && to.article().equals(right)) {
        pairs.add(new Pair(from.at(), to.at()));
      } else if (from.article().equals(right) && to.article().equals(left)) {
        pairs.add(new Pair(to.at(), from.at()));
      }
    }
    pairs.sort(Comparator.comparing(Pair::left));
    return pairs;
  }

  private static void head(Html html, StoryView story, String id) {
    html.open("h2", "class", "twin-head").text(story.outlet(id)).close();
  }

  /** What only one report has. */
  private static void alone(Html html, Article article, Span at, String side) {
    String words = StoryView.folded(at.of(article.text().text()));
    if (!words.isBlank()) {
      html.element(
          "p",
          words,
          "class",
          "twin-alone twin-" + side,
          "lang",
          article.metadata().language().tag());
      html.line();
    }
  }

  private void shared(Html html, StoryView story, Excerpt left, Excerpt right, boolean moved) {
    String base = story.words(left);
    html.element("p", base, "class", "twin-shared twin-left").line();
    html.open("p", "class", "twin-shared twin-right");
    @Nullable String note = moved ? messages.text("twins.moved") : null;
    if (note != null) {
      html.element("small", note, "class", "dim").text(" ");
    }
    String words = story.words(right);
    if (words.equals(base)) {
      html.text(words);
    } else {
      Wording.difference(html, base, words);
    }
    html.closeLine();
  }
}
