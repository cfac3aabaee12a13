package org.recoupe.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.app.store.Articles;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.QuotationFamily;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Place;
import org.recoupe.crosscheck.correction.Subject;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.html.Html;
import org.recoupe.dossier.html.Marginalia;
import org.recoupe.reuse.Origin;

/**
 * The margin of a live story: a link to each report's own page, and beside each line what sets it
 * right. Every button holds the correction that it makes, with the words that it rests on, so that
 * it means the same however the story has changed since.
 */
public final class Margins implements Marginalia {
  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private final Map<String, Utterance> utterances = new LinkedHashMap<>();
  private final Messages messages;

  /** The margin of {@code story}; {@code language} tells the language of its words. */
  public Margins(StoryDossier story, Messages language) {
    this.messages = language.and("desk");
    story.articles().forEach(article -> articles.put(article.id(), article));
    story.findings().utterances().forEach(said -> utterances.put(said.id(), said));
  }

  private Place place(Excerpt at) {
    AnnotatedArticle article = Objects.requireNonNull(articles.get(at.article()), at.article());
    return Place.of(article.article(), at.at());
  }

  private FixForms open(Html html) {
    html.open("details", "class", "fix").element("summary", messages.text("fix"));
    html.open("div", "class", "fixes").line();
    return new FixForms(html, messages);
  }

  private static void close(Html html) {
    html.close().closeLine();
  }

  @Override
  public void story(Html html, StoryDossier story) {
    html.open("p", "class", "formats").text(messages.text("story.formats") + " ");
    for (Exports.Form form : Exports.Form.values()) {
      String end = form.extension();
      html.element("a", end, "href", "/api/v1/stories/" + story.story().id() + "/dossier." + end);
      html.text(" ");
    }
    html.closeLine();
  }

  @Override
  public void statement(Html html, Statement statement) {
    List<Place> places = statement.witnesses().stream().map(this::place).toList();
    if (places.isEmpty()) {
      return;
    }
    FixForms fixes = open(html);
    fixes.remove(Subject.STATEMENT, places);
    fixes.tick(Subject.STATEMENT, places.get(0));
    fixes.button("fix.hide", new Correction.Hide(Subject.STATEMENT, places, ""));
    close(html);
  }

  @Override
  public void conflict(Html html, Conflict conflict) {
    List<Place> places =
        conflict.sides().stream()
            .flatMap(side -> side.witnesses().stream())
            .map(this::place)
            .toList();
    if (!places.isEmpty()) {
      FixForms fixes = open(html);
      fixes.remove(Subject.CONFLICT, places);
      fixes.button("fix.hide", new Correction.Hide(Subject.CONFLICT, places, ""));
      close(html);
    }
  }

  @Override
  public void family(Html html, QuotationFamily family) {
    List<Place> places =
        family.members().stream()
            .map(utterances::get)
            .filter(Objects::nonNull)
            .map(said -> place(new Excerpt(said.article(), said.quotation().at())))
            .toList();
    if (places.isEmpty()) {
      return;
    }
    FixForms fixes = open(html);
    fixes.remove(Subject.QUOTATION, places);
    fixes.tick(Subject.QUOTATION, places.get(0));
    fixes.name(Subject.QUOTATION, places.get(0), "fix.speaker", "");
    fixes.button("fix.hide", new Correction.Hide(Subject.QUOTATION, places, ""));
    close(html);
  }

  @Override
  public void entity(Html html, Entity entity) {
    Map<String, Place> forms = new LinkedHashMap<>();
    for (Excerpt mention : entity.mentions()) {
      Place place = place(mention);
      forms.putIfAbsent(place.words(), place);
    }
    List<Place> places = List.copyOf(forms.values());
    if (places.isEmpty()) {
      return;
    }
    FixForms fixes = open(html);
    fixes.remove(Subject.NAME, places);
    fixes.tick(Subject.NAME, places.get(0));
    fixes.name(Subject.NAME, places.get(0), "fix.name", entity.name());
    close(html);
  }

  @Override
  public void voice(Html html, Origin voice) {
    FixForms fixes = open(html);
    for (String article : voice.articles()) {
      fixes.origin(article, voice);
    }
    close(html);
  }

  @Override
  public void report(Html html, AnnotatedArticle article) {
    html.open("p", "class", "dim");
    html.element(
        "a", messages.text("article.marks"), "href", "/articles/" + Articles.handle(article.id()));
    html.closeLine();
  }
}
