package org.recoupe.dossier.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.dossier.CodePoints;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.UiLanguage;
import org.recoupe.reuse.Origin;
import org.recoupe.text.Spaces;

/**
 * Writes a dossier as one table (RFC 4180, but with plain line feeds): a line for every place that
 * a finding rests on. {@code start} and {@code end} count code points in the source text,
 * half-open.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class DossierCsv {
  /** The words of sides that no report names; the table is in French. */
  private static final Messages MESSAGES = Messages.in(UiLanguage.FRENCH);

  private static final List<String> COLUMNS =
      List.of(
          "story", "finding", "id", "detail", "value", "article", "outlet", "voice", "start", "end",
          "text");

  private final StringBuilder out = new StringBuilder();

  /** The whole of {@code dossier}. */
  public static String write(Dossier dossier) {
    DossierCsv csv = new DossierCsv();
    csv.row(COLUMNS);
    for (StoryDossier story : dossier.stories()) {
      csv.new StoryRows(story).write();
    }
    return csv.out.toString();
  }

  private DossierCsv() {}

  private void row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append('\n');
  }

  /** One cell, quoted where it must be. */
  static String cell(String value) {
    String safe =
        !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /** The lines of one story. */
  private final class StoryRows {
    private final StoryDossier story;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, CodePoints> sources = new LinkedHashMap<>();
    private final Map<String, String> voices = new LinkedHashMap<>();

    StoryRows(StoryDossier story) {
      this.story = story;
      for (AnnotatedArticle annotated : story.articles()) {
        Article article = annotated.article();
        articles.put(article.id(), article);
        sources.put(article.id(), new CodePoints(article.sourceText().characters()));
      }
      for (Origin origin : story.lineage().origins()) {
        origin.articles().forEach(article -> voices.put(article, origin.name()));
      }
    }

    void write() {
      for (Statement statement : story.findings().statements()) {
        for (Excerpt place : statement.witnesses()) {
          line("statement", statement.id(), "", statement.text(), place);
        }
      }
      for (Conflict conflict : story.findings().conflicts()) {
        String detail = conflict.status().label() + " " + conflict.kind().label();
        for (Conflict.Side side : conflict.sides()) {
          for (Excerpt place : side.witnesses()) {
            line("conflict", conflict.id(), detail, MESSAGES.side(side), place);
          }
        }
      }
      for (Utterance said : story.findings().utterances()) {
        Excerpt place = new Excerpt(said.article(), said.quotation().at());
        line(
            "quotation", said.family(), said.quotation().kind().label(), said.speakerName(), place);
      }
      for (TimelineEvent event : story.findings().timeline()) {
        for (Excerpt place : event.witnesses()) {
          line("event", event.value(), event.announced() ? "announced" : "", event.text(), place);
        }
      }
      for (Entity entity : story.findings().entities()) {
        for (Excerpt place : entity.mentions()) {
          line("name", entity.id(), entity.type().label(), entity.name(), place);
        }
      }
    }

    private void line(
        String finding, String id, String detail, @Nullable String value, Excerpt place) {
      Article article = Objects.requireNonNull(articles.get(place.article()), place.article());
      CodePoints.Range range =
          CodePoints.inSource(
              article, Objects.requireNonNull(sources.get(article.id())), place.at());
      String publisher = article.metadata().publisher();
      row(
          List.of(
              story.story().id(),
              finding,
              id,
              detail,
              value == null ? "" : value,
              article.id(),
              publisher == null ? "" : publisher,
              voices.getOrDefault(article.id(), ""),
              Long.toString(range.start()),
              Long.toString(range.end()),
              Spaces.single(article.words(place.at()).strip())));
    }
  }
}
