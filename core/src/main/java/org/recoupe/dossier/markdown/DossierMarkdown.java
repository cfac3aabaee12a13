package org.recoupe.dossier.markdown;

import java.util.List;
import java.util.Locale;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Disputes;
import org.recoupe.crosscheck.Question;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.StoryNames;
import org.recoupe.provenance.Problem;
import org.recoupe.reuse.Origin;
import org.recoupe.text.Spaces;

/** Writes a dossier as Markdown (CommonMark): short enough for a message or a ticket. */
public final class DossierMarkdown {
  /** What CommonMark could take for markup. */
  private static final String MARKUP = "\\`*_{}[]<>#|!~&";

  private final Messages messages;

  /** Speaks the language of {@code messages}. */
  public DossierMarkdown(Messages messages) {
    this.messages = messages;
  }

  /** The whole of {@code dossier}. */
  public String write(Dossier dossier) {
    StringBuilder out = new StringBuilder();
    for (StoryDossier story : dossier.stories()) {
      story(out, story);
    }
    if (!dossier.problems().isEmpty()) {
      heading(out, 1, messages.text("part.problems"));
      for (Problem problem : dossier.problems()) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        item(
            out,
            messages.text("severity." + severity)
                + " "
                + plain(problem.source())
                + messages.text("colon")
                + plain(messages.problem(problem)));
      }
    }
    return out.toString();
  }

  private void story(StringBuilder out, StoryDossier story) {
    heading(out, 1, plain(story.story().title()));
    out.append(messages.count("reports", story.articles().size()))
        .append(", ")
        .append(
            messages.count(
                "voices",
                (int) story.lineage().origins().stream().map(Origin::name).distinct().count()))
        .append("\n\n");
    Disputes disputes = new Disputes(story.findings().conflicts());
    part(out, "facts", story.findings().statements().isEmpty());
    for (Statement statement : story.findings().statements()) {
      if (statement.partOf() == null && statement.standing() == Statement.Standing.SHARED) {
        item(out, fact(story, disputes, statement));
      }
    }
    for (Statement statement : story.findings().statements()) {
      boolean alone =
          statement.standing() == Statement.Standing.CENTRAL
              || statement.standing() == Statement.Standing.NEW;
      if (statement.partOf() == null && alone) {
        item(
            out,
            "*"
                + messages.reason(statement.why().get(0))
                + "* "
                + fact(story, disputes, statement));
      }
    }
    part(out, "conflicts", story.findings().conflicts().isEmpty());
    for (Conflict conflict : story.findings().conflicts()) {
      item(out, conflict(story, conflict));
    }
    questions(out, story);
    new Speech(story, messages).write(out);
    part(out, "voices", story.lineage().origins().isEmpty());
    for (Origin origin : story.lineage().origins()) {
      item(
          out,
          "**"
              + plain(origin.name())
              + "**"
              + messages.text("colon")
              + String.join(", ", origin.articles().stream().map(DossierMarkdown::plain).toList()));
    }
    part(out, "timeline", story.findings().timeline().isEmpty());
    Dates dates = new Dates(messages);
    for (TimelineEvent event : story.findings().timeline()) {
      String announced = event.announced() ? " (" + messages.text("timeline.announced") + ")" : "";
      String why = String.join("; ", event.why().stream().map(messages::reason).toList());
      String when = "**" + plain(dates.say(event.value())) + "**" + announced;
      item(out, when + messages.text("colon") + plain(event.text()) + " (" + plain(why) + ")");
    }
  }

  private void questions(StringBuilder out, StoryDossier story) {
    part(out, "questions", story.findings().questions().isEmpty());
    for (Question question : story.findings().questions()) {
      for (Statement statement : story.findings().statements()) {
        if (statement.id().equals(question.statement())) {
          String why = String.join("; ", question.why().stream().map(messages::reason).toList());
          item(out, plain(statement.text()) + " — " + plain(why));
        }
      }
    }
  }

  private String fact(StoryDossier story, Disputes disputes, Statement statement) {
    List<String> sources = statement.vouchers().stream().map(v -> plain(v.name())).toList();
    return plain(statement.text())
        + " ("
        + voices(story, statement.origins())
        + (sources.isEmpty()
            ? ""
            : "; " + messages.text("facts.source", String.join(", ", sources)))
        + (disputes.of(statement).isEmpty() ? "" : "; " + messages.text("facts.disputed"))
        + ")";
  }

  private String conflict(StoryDossier story, Conflict conflict) {
    StringBuilder line = new StringBuilder();
    line.append("**").append(messages.text("status." + conflict.status().label())).append("** (");
    line.append(messages.text("kind." + conflict.kind().label())).append(") ");
    line.append(plain(StoryNames.part(conflict.about()))).append(messages.text("colon"));
    List<String> sides =
        conflict.sides().stream()
            .map(side -> plain(messages.side(side)) + " (" + voices(story, side.origins()) + ")")
            .toList();
    return line.append(String.join(" / ", sides)).toString();
  }

  private String voices(StoryDossier story, List<String> ids) {
    List<String> names =
        story.lineage().origins().stream()
            .filter(origin -> ids.contains(origin.id()))
            .map(origin -> plain(origin.name()))
            .distinct()
            .toList();
    return messages.count("voices", names.size())
        + messages.text("colon")
        + String.join(", ", names);
  }

  private void part(StringBuilder out, String name, boolean empty) {
    if (!empty) {
      out.append(out.charAt(out.length() - 2) == '\n' ? "" : "\n");
      heading(out, 2, messages.text("part." + name));
    }
  }

  static void heading(StringBuilder out, int level, String text) {
    boolean parted = out.length() < 2 || out.charAt(out.length() - 2) == '\n';
    out.append(parted ? "" : "\n").append("#".repeat(level)).append(' ').append(text);
    out.append("\n\n");
  }

  static void item(StringBuilder out, String text) {
    out.append("- ").append(text).append('\n');
  }

  /** {@code text} in one line, with what could be markup escaped. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : Spaces.single(text.strip()).toCharArray()) {
      plain.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return plain.toString();
  }
}
