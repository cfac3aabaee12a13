package org.recoupe.dossier.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Debris;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Origin;
import org.recoupe.reuse.Passage;
import org.recoupe.text.Span;

/** Writes a dossier as JSON, as the contract has it. */
public final class DossierJson {
  private final ObjectMapper mapper = new ObjectMapper();

  /** The dossier as one JSON object, ended by a line break. */
  public String write(Dossier dossier) {
    ObjectNode root = mapper.createObjectNode().put("recoupe", dossier.version());
    ArrayNode stories = root.putArray("stories");
    for (StoryDossier story : dossier.stories()) {
      story(story, stories.addObject());
    }
    root.putArray("problems");
    return root.toPrettyString() + "\n";
  }

  private static void story(StoryDossier s, ObjectNode o) {
    o.put("id", s.story().id()).put("title", s.story().title());
    ArrayNode articles = o.putArray("articles");
    for (AnnotatedArticle a : s.articles()) {
      ObjectNode n = articles.addObject().put("id", a.id());
      n.putObject("published").put("value", a.article().publication().value());
      ArrayNode agencies = n.putArray("agencies");
      a.article().credits().stream().map(Credit::agency).distinct().forEach(agencies::add);
      ArrayNode debris = n.putArray("debris");
      for (Debris d : a.article().debris()) {
        String source = a.article().sourceText().characters();
        debris
            .addObject()
            .put("start", source.codePointCount(0, d.at().start()))
            .put("end", source.codePointCount(0, d.at().end()))
            .put("kind", d.kind().label());
      }
    }
    ArrayNode origins = o.putArray("origins");
    for (Origin origin : s.lineage().origins()) {
      ArrayNode ids =
          origins
              .addObject()
              .put("id", origin.id())
              .put("name", origin.name())
              .putArray("articles");
      origin.articles().forEach(ids::add);
    }
    ArrayNode reuse = o.putArray("reuse");
    for (Passage p : s.lineage().passages()) {
      ObjectNode n = reuse.addObject().put("kind", p.kind().label()).put("score", p.score());
      span(s, p.from(), n.putObject("from"));
      span(s, p.to(), n.putObject("to"));
    }
    ArrayNode entities = o.putArray("entities");
    for (Entity e : s.findings().entities()) {
      ObjectNode n =
          entities
              .addObject()
              .put("id", e.id())
              .put("type", e.type().label())
              .put("name", e.name());
      ArrayNode variants = n.putArray("variants");
      e.variants().forEach(variants::add);
      spans(s, e.mentions(), n.putArray("mentions"));
    }
    ArrayNode quotations = o.putArray("quotations");
    for (Utterance u : s.findings().utterances()) {
      ObjectNode n =
          quotations.addObject().put("id", u.id()).put("kind", u.quotation().kind().label());
      span(s, new Excerpt(u.article(), u.quotation().at()), n);
      n.put("cue", u.quotation().cue().text());
      n.put("speakerText", u.quotation().speaker() == null ? null : u.quotation().speaker().text());
      n.put("speakerName", u.speakerName()).put("speaker", u.speaker()).put("family", u.family());
    }
    ArrayNode statements = o.putArray("statements");
    for (Statement st : s.findings().statements()) {
      ObjectNode n = statements.addObject().put("id", st.id()).put("text", st.text());
      spans(s, st.witnesses(), n.putArray("witnesses"));
    }
    ArrayNode conflicts = o.putArray("conflicts");
    for (Conflict c : s.findings().conflicts()) {
      ObjectNode n =
          conflicts
              .addObject()
              .put("id", c.id())
              .put("kind", c.kind().label())
              .put("status", c.status().label())
              .put("about", c.about());
      ArrayNode sides = n.putArray("sides");
      for (Conflict.Side side : c.sides()) {
        spans(
            s,
            side.witnesses(),
            sides.addObject().put("value", side.value()).putArray("witnesses"));
      }
    }
    ArrayNode timeline = o.putArray("timeline");
    for (TimelineEvent t : s.findings().timeline()) {
      spans(
          s,
          t.witnesses(),
          timeline.addObject().put("value", t.value()).put("text", t.text()).putArray("witnesses"));
    }
    ArrayNode times = o.putArray("times");
    ArrayNode quantities = o.putArray("quantities");
    for (AnnotatedArticle a : s.articles()) {
      for (TimeExpression t : a.times()) {
        span(
            s,
            new Excerpt(a.id(), t.at()),
            times.addObject().put("type", t.type().name()).put("value", t.value()));
      }
      for (Quantity q : a.quantities()) {
        span(
            s,
            new Excerpt(a.id(), q.at()),
            quantities.addObject().put("value", q.value()).put("unit", q.unit()).put("of", q.of()));
      }
    }
  }

  private static void spans(StoryDossier s, List<Excerpt> excerpts, ArrayNode array) {
    for (Excerpt e : excerpts) {
      span(s, e, array.addObject());
    }
  }

  private static void span(StoryDossier s, Excerpt e, ObjectNode n) {
    Article article =
        s.articles().stream()
            .filter(a -> a.id().equals(e.article()))
            .findFirst()
            .orElseThrow()
            .article();
    Span source = article.text().toSource(e.at());
    String characters = article.sourceText().characters();
    n.put("article", e.article())
        .put("start", characters.codePointCount(0, source.start()))
        .put("end", characters.codePointCount(0, source.end()))
        .put("text", article.words(e.at()));
  }
}
