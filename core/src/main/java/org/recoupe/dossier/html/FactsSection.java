package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    List<Statement> first = new ArrayList<>();
    List<Statement> more = new ArrayList<>();
    Set<String> sentences = new LinkedHashSet<>();
    List<Statement> all = new ArrayList<>(story.findings().statements());
    // More independent voices come first; equals stay in the order of the dossier.
    all.sort(Comparator.comparing((Statement statement) -> -story.voices(statement.origins())));
    for (Statement statement : all) {
      // A clause of a sentence that stands here already can wait.
      boolean now = first.size() < FIRST && sentences.add(StoryView.folded(statement.text()));
      (now ? first : more).add(statement);
    }
    Set<String> told = new LinkedHashSet<>();
    list(html, story, first, told);
    new Figures(html, story).agreement();
    if (!more.isEmpty()) {
      html.open("details", "class", "more")
          .element("summary", story.messages().count("facts.more", more.size()))
          .line();
      list(html, story, more, told);
      html.closeLine();
    }
  }

  private static void list(
      Html html, StoryView story, List<Statement> statements, Set<String> told) {
    Witnesses witnesses = new Witnesses(html, story);
    html.open("ol", "class", "facts").line();
    for (Statement statement : statements) {
      html.open("li", "id", story.name(statement.id()));
      html.element("p", text(story, statement, told), "class", "fact").line();
      html.open("div", "class", "rests");
      witnesses.voices(statement.origins());
      if (statement.outlets() > story.voices(statement.origins())) {
        html.element(
            "span", " · " + story.messages().count("outlets", statement.outlets()), "class", "dim");
      }
      witnesses.folded(statement.witnesses(), statement.why());
      story.margin().statement(html, statement);
      html.close();
      html.closeLine();
    }
    html.closeLine();
  }

  /** The sentence; where another line has told it already, the clause of it that this one means. */
  private static String text(StoryView story, Statement statement, Set<String> told) {
    String sentence = StoryView.folded(statement.text());
    return told.add(sentence) || statement.witnesses().isEmpty()
        ? sentence
        : story.words(statement.witnesses().get(0));
  }
}
