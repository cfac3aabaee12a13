package org.recoupe.dossier.html;

import java.util.List;
import org.recoupe.crosscheck.Statement;

/** What happened, with the number of independent voices beside each line. */
final class FactsSection implements Section {
  /** A few lines that a hurried reader reads; the rest opens on demand. */
  private static final int FIRST = 8;

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public int size(StoryView story) {
    return story.findings().statements().size();
  }

  @Override
  public void write(Html html, StoryView story) {
    List<Statement> all = story.findings().statements();
    int first = Math.min(FIRST, all.size());
    list(html, story, all.subList(0, first));
    if (first < all.size()) {
      html.open("details", "class", "more")
          .element("summary", story.messages().count("facts.more", all.size() - first))
          .line();
      list(html, story, all.subList(first, all.size()));
      html.closeLine();
    }
  }

  private static void list(Html html, StoryView story, List<Statement> statements) {
    Witnesses witnesses = new Witnesses(html, story);
    html.open("ol", "class", "facts").line();
    for (Statement statement : statements) {
      html.open("li", "id", story.name(statement.id()));
      html.element("p", StoryView.folded(statement.text()), "class", "fact").line();
      html.open("div", "class", "rests");
      witnesses.voices(statement.origins());
      if (statement.outlets() > statement.origins().size()) {
        html.element(
            "span", " · " + story.messages().count("outlets", statement.outlets()), "class", "dim");
      }
      witnesses.folded(statement.witnesses(), statement.why());
      html.close();
      html.closeLine();
    }
    html.closeLine();
  }
}
