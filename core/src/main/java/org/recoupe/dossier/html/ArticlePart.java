package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Passage;

/** Writes one report of a story as a part of a live page: its text with all that was read in it. */
public final class ArticlePart {
  private static final String PREFIX = "s";

  private final Messages messages;
  private final UnaryOperator<String> twins;

  /**
   * Speaks the language of {@code messages}.
   *
   * @param twins from the id of another report to the page that sets both side by side
   */
  public ArticlePart(Messages messages, UnaryOperator<String> twins) {
    this.messages = messages;
    this.twins = twins;
  }

  /** The report {@code id} of {@code dossier}. */
  public Html write(StoryDossier dossier, String id) {
    StoryView story =
        new StoryView(dossier, messages, new Anchors(List.of(id)), PREFIX, Marginalia.NONE);
    AnnotatedArticle article = story.article(id);
    Html html = new Html();
    html.element("h1", story.headline(id)).line();
    ReportsSection.facts(html, story, article.article());
    others(html, story, id);
    link(story, id);
    html.open("p", "class", "legend");
    for (String kind : List.of("said", "linked", "m-name", "m-time", "m-quantity")) {
      html.element("span", messages.text("mark." + kind), "class", kind).text(" ");
    }
    html.closeLine();
    html.open("article", "class", "report", "id", story.anchors().of(id));
    ReportText.of(article, story, marks(article)).write(html);
    html.closeLine();
    return html;
  }

  /** Makes every place of the report that the dossier rests on a place to link to. */
  private static void link(StoryView story, String id) {
    for (Statement statement : story.findings().statements()) {
      statement.witnesses().stream()
          .filter(place -> place.article().equals(id))
          .forEach(story.anchors()::of);
    }
    for (Utterance said : story.findings().utterances()) {
      if (said.article().equals(id)) {
        story.anchors().of(new org.recoupe.article.Excerpt(id, said.quotation().at()));
      }
    }
  }

  private List<ReportText.Marked> marks(AnnotatedArticle article) {
    List<ReportText.Marked> marks = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      if (mention.form() == Mention.Form.NAME) {
        marks.add(new ReportText.Marked(mention.at(), "name", mention.name()));
      }
    }
    Dates dates = new Dates(messages);
    for (TimeExpression time : article.times()) {
      marks.add(new ReportText.Marked(time.at(), "time", dates.say(time.value())));
    }
    for (Quantity quantity : article.quantities()) {
      String unit = quantity.unit() == null ? "" : " " + quantity.unit();
      String value = quantity.value().toPlainString() + unit;
      marks.add(new ReportText.Marked(quantity.at(), "quantity", value));
    }
    return marks;
  }

  /** Reports with which this one shares passages. */
  private void others(Html html, StoryView story, String id) {
    Map<String, Integer> shared = new LinkedHashMap<>();
    for (Passage passage : story.dossier().lineage().passages()) {
      if (passage.from().article().equals(id)) {
        shared.merge(passage.to().article(), 1, Integer::sum);
      } else if (passage.to().article().equals(id)) {
        shared.merge(passage.from().article(), 1, Integer::sum);
      }
    }
    if (shared.isEmpty()) {
      return;
    }
    html.open("section", "class", "twins").element("h2", messages.text("twins")).open("ul").line();
    shared.forEach(
        (other, passages) -> {
          html.open("li").element("a", story.outlet(other), "href", twins.apply(other));
          html.text(", " + story.headline(other)).text(" · ");
          html.element("span", messages.count("twins.passages", passages), "class", "dim");
          html.closeLine();
        });
    html.close().closeLine();
  }
}
