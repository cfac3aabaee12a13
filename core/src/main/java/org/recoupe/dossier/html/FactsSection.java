package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.annotation.rule.Words;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Disputes;
import org.recoupe.crosscheck.Statement;
import org.recoupe.dossier.StoryNames;

/** What happened, with the number of independent voices beside each line. */
final class FactsSection implements Section {
  /** A few lines that a hurried reader reads; the rest opens on demand. */
  private static final int FIRST = 8;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]++");

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public int size(StoryView story) {
    return (int)
        story.findings().statements().stream()
            .filter(s -> s.standing() != Statement.Standing.SPOKEN && s.partOf() == null)
            .count();
  }

  @Override
  public void write(Html html, StoryView story) {
    List<Statement> first = new ArrayList<>();
    List<Statement> more = new ArrayList<>();
    List<Statement> alone = new ArrayList<>();
    Map<String, List<Statement>> parts = new LinkedHashMap<>();
    List<Statement> all = new ArrayList<>(story.findings().statements());
    // More independent voices come first; equals stay in the order of the dossier.
    all.sort(Comparator.comparing((Statement statement) -> -story.voices(statement.origins())));
    for (Statement statement : all) {
      if (statement.standing() == Statement.Standing.SPOKEN) {
        // Who said what has a section of its own.
        continue;
      }
      if (statement.partOf() != null) {
        parts.computeIfAbsent(statement.partOf(), id -> new ArrayList<>()).add(statement);
      } else if (statement.standing() == Statement.Standing.SHARED) {
        (first.size() < FIRST ? first : more).add(statement);
      } else {
        alone.add(statement);
      }
    }
    Lines lines = new Lines(html, story, parts, new Disputes(story.findings().conflicts()));
    lines.list(first);
    lines.folded("facts.more", more);
    lines.folded("facts.alone", alone);
    new Figures(html, story).agreement();
  }

  /** Writes statements, each with its parts below it. */
  private record Lines(
      Html html, StoryView story, Map<String, List<Statement>> parts, Disputes disputes) {
    void folded(String summary, List<Statement> statements) {
      if (!statements.isEmpty()) {
        html.open("details", "class", "more")
            .element("summary", story.messages().count(summary, statements.size()))
            .line();
        list(statements);
        html.closeLine();
      }
    }

    void list(List<Statement> statements) {
      html.open("ol", "class", "facts").line();
      for (Statement statement : statements) {
        html.open("li", "id", story.name(statement.id()));
        html.element("p", StoryView.folded(statement.text()), "class", "fact").line();
        rests(statement);
        List<Statement> own = parts.getOrDefault(statement.id(), List.of());
        if (!own.isEmpty()) {
          parts(statement, own);
        }
        html.closeLine();
      }
      html.closeLine();
    }

    private void parts(Statement whole, List<Statement> own) {
      Set<String> shown = new LinkedHashSet<>();
      shown.add(key(StoryView.folded(whole.text())));
      List<Statement> same = new ArrayList<>();
      html.open("ul", "class", "parts").line();
      for (Statement part : own) {
        // The words of the part itself: its sentence stands above.
        String words =
            part.witnesses().stream()
                .map(witness -> StoryNames.part(story.words(witness)))
                .filter(some -> !shown.contains(key(some)))
                .findFirst()
                .orElse(null);
        if (words == null) {
          same.add(part);
          continue;
        }
        shown.add(key(words));
        html.open("li", "id", story.name(part.id())).element("p", words, "class", "detail").line();
        rests(part);
        html.closeLine();
      }
      html.closeLine();
      // What stands here in the words of all its witnesses needs no line, only its place.
      same.forEach(part -> html.open("a", "id", story.name(part.id())).close());
    }

    private static String key(String words) {
      return SIGNS.matcher(Words.fold(words.toLowerCase(Locale.ROOT))).replaceAll(" ").strip();
    }

    private void rests(Statement statement) {
      Witnesses witnesses = new Witnesses(html, story);
      html.open("div", "class", "rests");
      witnesses.voices(statement.origins());
      if (statement.outlets() > story.voices(statement.origins())) {
        html.element(
            "span", " · " + story.messages().count("outlets", statement.outlets()), "class", "dim");
      }
      String sources = sources(statement);
      if (!sources.isEmpty()) {
        html.element(
            "span", " · " + story.messages().text("facts.source", sources), "class", "dim");
      }
      disputed(statement);
      witnesses.folded(statement.witnesses(), statement.why());
      story.margin().statement(html, statement);
      html.closeLine();
    }

    /** A way to where the reports differ on this, so that nobody takes the line for settled. */
    private void disputed(Statement statement) {
      List<Conflict> disputing = disputes.of(statement);
      if (!disputing.isEmpty()) {
        html.text(" · ")
            .element(
                "a",
                story.messages().text("facts.disputed"),
                "href",
                "#" + story.name(disputing.get(0).id()));
      }
    }

    private String sources(Statement statement) {
      return String.join(
          ", ",
          statement.vouchers().stream()
              .map(
                  voucher ->
                      voucher.named()
                          ? voucher.name()
                          : story.messages().text("facts.unnamed", voucher.name()))
              .distinct()
              .toList());
    }
  }
}
