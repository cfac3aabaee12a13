package org.recoupe.dossier.html;

import java.util.List;
import java.util.Locale;
import org.recoupe.dossier.Messages;
import org.recoupe.provenance.Problem;

/** What could not be used as it should. */
final class ProblemsSection {
  private ProblemsSection() {}

  static void write(Html html, Messages messages, List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    html.open("section", "id", "problems", "class", "problems");
    html.element("h2", messages.text("part.problems")).line();
    html.open("ul").line();
    for (Problem problem : problems) {
      html.open("li");
      String severity = problem.severity().name().toLowerCase(Locale.ROOT);
      html.element("b", messages.text("severity." + severity)).text(" ");
      html.element("code", problem.source());
      html.text(messages.text("colon") + messages.problem(problem));
      html.closeLine();
    }
    html.close().closeLine();
  }
}
