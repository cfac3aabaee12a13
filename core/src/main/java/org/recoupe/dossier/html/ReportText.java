package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.article.Article;
import org.recoupe.article.Debris;
import org.recoupe.article.html.DebrisWords;
import org.recoupe.text.Span;

/**
 * The text of a report with its debris where it stood, cut so finely that every place that is
 * linked to begins and ends at a cut.
 */
final class ReportText {
  /** Debris longer than this opens on demand. */
  private static final int LONG_DEBRIS = 160;

  private static final String PARAGRAPH = "\n\n";

  private final Article article;
  private final Anchors anchors;
  private final List<Span> linked;
  private final List<Span> quotations;
  private final List<Gone> gone = new ArrayList<>();
  private final StoryView story;
  private final List<Marked> marks;
  private int nextGone;

  /** Words that are marked beside those linked to and quoted. */
  record Marked(Span at, String kind, String title) {}

  /** Debris at the place in the text where it was left out. */
  private record Gone(int at, String words, Debris.Kind kind) {}

  private ReportText(AnnotatedArticle annotated, StoryView story, List<Marked> marks) {
    this.marks = marks;
    this.article = annotated.article();
    this.story = story;
    this.anchors = story.anchors();
    this.linked = anchors.linked(article.id());
    this.quotations = annotated.quotations().stream().map(Quotation::at).toList();
    DebrisWords shown = new DebrisWords(article);
    for (Debris debris : article.debris()) {
      String words = StoryView.folded(shown.of(debris));
      if (!words.isEmpty()) {
        int at = article.text().alignment().toText(debris.at()).start();
        gone.add(new Gone(at, words, debris.kind()));
      }
    }
  }

  /** The text of {@code article}, with all places that {@code story} links to so far. */
  static ReportText of(AnnotatedArticle article, StoryView story) {
    return new ReportText(article, story, List.of());
  }

  /** The same, with other words marked too. */
  static ReportText of(AnnotatedArticle article, StoryView story, List<Marked> marks) {
    return new ReportText(article, story, marks);
  }

  /** Writes the paragraphs, and the debris between and inside them. */
  void write(Html html) {
    String text = article.text().text();
    html.open("div", "class", "text", "lang", article.metadata().language().tag()).line();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf(PARAGRAPH, from);
      end = end < 0 ? text.length() : end;
      debrisBlocks(html, from);
      if (end > from) {
        paragraph(html, new Span(from, end));
      }
      from = end + PARAGRAPH.length();
    }
    debrisBlocks(html, Integer.MAX_VALUE);
    html.closeLine();
  }

  private void paragraph(Html html, Span paragraph) {
    Span headline = article.layout().headline();
    boolean title = headline != null && headline.contains(paragraph);
    html.open("p", "class", title ? "title" : null);
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(paragraph.start());
    List<Span> marked = marks.stream().map(Marked::at).toList();
    for (List<Span> spans : List.of(linked, quotations, marked)) {
      for (Span span : spans) {
        if (span.overlaps(paragraph)) {
          cuts.add(Math.max(span.start(), paragraph.start()));
          cuts.add(Math.min(span.end(), paragraph.end()));
        }
      }
    }
    for (int i = nextGone; i < gone.size() && gone.get(i).at() < paragraph.end(); i++) {
      cuts.add(Math.max(gone.get(i).at(), paragraph.start()));
    }
    cuts.remove(paragraph.end());
    for (int start : cuts) {
      Integer next = cuts.higher(start);
      debrisInline(html, start);
      piece(html, new Span(start, next == null ? paragraph.end() : next));
    }
    html.closeLine();
  }

  private void piece(Html html, Span piece) {
    StringBuilder names = new StringBuilder();
    for (Span span : linked) {
      if (span.start() == piece.start() && !span.isEmpty()) {
        html.element("a", "", "id", anchors.name(article.id(), span), "class", "at");
      }
      if (span.contains(piece)) {
        names.append(names.length() > 0 ? " " : "").append(anchors.name(article.id(), span));
      }
    }
    String words = piece.of(article.text().text());
    List<String> kinds = new ArrayList<>();
    if (quotations.stream().anyMatch(span -> span.contains(piece))) {
      kinds.add("said");
    }
    if (names.length() > 0) {
      kinds.add("linked");
    }
    List<Marked> here = marks.stream().filter(mark -> mark.at().contains(piece)).toList();
    here.forEach(mark -> kinds.add("m-" + mark.kind()));
    if (kinds.isEmpty()) {
      html.text(words);
      return;
    }
    html.element(
        "span",
        words,
        "class",
        String.join(" ", kinds),
        "data-at",
        names.length() == 0 ? null : names.toString(),
        "title",
        here.isEmpty() ? null : here.get(0).title());
  }

  private void debrisBlocks(Html html, int before) {
    for (; nextGone < gone.size() && gone.get(nextGone).at() <= before; nextGone++) {
      Gone debris = gone.get(nextGone);
      String title = story.messages().text("debris." + debris.kind().label());
      if (debris.words().length() > LONG_DEBRIS) {
        html.open("details", "class", "debris").element("summary", title);
        html.element("p", debris.words()).closeLine();
      } else {
        html.element("p", debris.words(), "class", "debris", "title", title).line();
      }
    }
  }

  private void debrisInline(Html html, int at) {
    for (; nextGone < gone.size() && gone.get(nextGone).at() <= at; nextGone++) {
      Gone debris = gone.get(nextGone);
      String title = story.messages().text("debris." + debris.kind().label());
      html.element("span", debris.words(), "class", "debris", "title", title).text(" ");
    }
  }
}
