package org.recoupe.dossier.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.crosscheck.Question;
import org.recoupe.crosscheck.Statement;

/** What is missing: questions that a reader may ask of a statement. */
final class QuestionsSection implements Section {
  @Override
  public String name() {
    return "questions";
  }

  @Override
  public int size(StoryView story) {
    return story.findings().questions().size();
  }

  @Override
  public void write(Html html, StoryView story) {
    Map<String, Statement> statements = new LinkedHashMap<>();
    story.findings().statements().forEach(s -> statements.put(s.id(), s));
    for (Question.Kind kind : Question.Kind.values()) {
      List<Question> some =
          story.findings().questions().stream().filter(q -> q.kind() == kind).toList();
      if (some.isEmpty()) {
        continue;
      }
      html.element("h4", story.messages().text("question." + kind.label())).line();
      html.open("ul", "class", "questions").line();
      for (Question question : some) {
        Statement statement = statements.get(question.statement());
        if (statement != null) {
          html.open("li");
          html.element(
              "a", StoryView.folded(statement.text()), "href", "#" + story.name(statement.id()));
          String why =
              String.join(" ; ", question.why().stream().map(story.messages()::reason).toList());
          html.element("span", " — " + why, "class", "dim");
          html.closeLine();
        }
      }
      html.closeLine();
    }
  }
}
