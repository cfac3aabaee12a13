package org.recoupe.app.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.provenance.Problem;
import org.recoupe.reuse.Origin;

/** Writes the findings of one story into the tables that lists and searches read. */
final class ComparedRows {
  private final Handle handle;
  private final StoryDossier dossier;
  private final String story;
  private final Map<String, Long> ids = new LinkedHashMap<>();
  private final Map<String, String> persons = new LinkedHashMap<>();

  private ComparedRows(Handle handle, StoryDossier dossier) {
    this.handle = handle;
    this.dossier = dossier;
    this.story = dossier.story().id();
    for (AnnotatedArticle article : dossier.articles()) {
      handle
          .createQuery("SELECT id FROM article WHERE name = ?")
          .bind(0, article.id())
          .mapTo(Long.class)
          .findOne()
          .ifPresent(id -> ids.put(article.id(), id));
    }
  }

  /** Writes {@code compared} over what an earlier comparison of the story left. */
  static void write(Handle handle, Compared compared) {
    ComparedRows rows = new ComparedRows(handle, compared.dossier());
    rows.clear();
    rows.story();
    rows.articles();
    rows.persons();
    rows.utterances();
    compared.pages().forEach(rows::page);
    compared.problems().forEach(problem -> problem(handle, rows.story, problem));
  }

  static void problem(Handle handle, String story, Problem problem) {
    handle.execute(
        "INSERT INTO problem (story, severity, stage, source, message) VALUES (?, ?, ?, ?, ?)",
        story,
        problem.severity().name(),
        problem.stage(),
        problem.source(),
        problem.message());
  }

  private void clear() {
    handle.execute("DELETE FROM utterance WHERE story = ?", story);
    handle.execute("DELETE FROM person_form WHERE story = ?", story);
    handle.execute("DELETE FROM problem WHERE story = ?", story);
    handle.execute("DELETE FROM story_page WHERE story = ?", story);
    for (long id : ids.values()) {
      handle.execute("DELETE FROM person_article WHERE article = ?", id);
    }
  }

  private void story() {
    Set<String> outlets = new LinkedHashSet<>();
    dossier.articles().forEach(a -> outlets.add(ArticleFacts.outlet(a.article())));
    long voices = dossier.lineage().origins().stream().map(Origin::name).distinct().count();
    long disputes =
        dossier.findings().conflicts().stream()
            .filter(conflict -> conflict.status() == Conflict.Status.CONFLICT)
            .count();
    handle.execute(
        "UPDATE story SET state = 'ready', first_day = ?, last_day = ?, newest = coalesce(?, newest),"
            + " outlets = ?, voices = ?, disputes = ? WHERE id = ?",
        dossier.story().from(),
        dossier.story().to(),
        dossier.story().to(),
        outlets.size(),
        voices,
        disputes,
        story);
  }

  private void articles() {
    Copied copied = new Copied(dossier);
    for (AnnotatedArticle annotated : dossier.articles()) {
      Long id = ids.get(annotated.id());
      if (id != null) {
        Copied.Share share = copied.of(annotated.article());
        String published = annotated.article().publication().value();
        handle.execute(
            "UPDATE article SET published = ?, day = ?, copied = ?, copied_from = ?, credited = ?"
                + " WHERE id = ?",
            published,
            ArticleFacts.day(published),
            share.part(),
            share.from(),
            share.credited() ? 1 : 0,
            id);
        ArticleFacts.agencies(handle, id, annotated.article());
      }
    }
  }

  private void persons() {
    for (Entity entity : dossier.findings().entities()) {
      if (entity.type() != EntityType.PERSON) {
        continue;
      }
      String folded = FrenchWords.folded(entity.name());
      String person = Articles.handle("person " + folded);
      persons.put(entity.id(), person);
      handle.execute(
          "INSERT INTO person (handle, name) VALUES (?, ?) ON CONFLICT (handle) DO NOTHING",
          person,
          entity.name());
      List<String> forms = new ArrayList<>(entity.variants());
      forms.add(entity.name());
      for (String form : forms) {
        handle.execute(
            "INSERT INTO person_form (person, story, form, folded) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (person, story, form) DO NOTHING",
            person,
            story,
            form,
            FrenchWords.folded(form));
      }
      mentions(person, entity);
    }
  }

  private void mentions(String person, Entity entity) {
    Map<Long, Integer> mentions = new LinkedHashMap<>();
    for (Excerpt mention : entity.mentions()) {
      Long id = ids.get(mention.article());
      if (id != null) {
        mentions.merge(id, 1, Integer::sum);
      }
    }
    mentions.forEach(
        (article, number) ->
            handle.execute(
                "INSERT INTO person_article (person, article, mentions) VALUES (?, ?, ?)"
                    + " ON CONFLICT (person, article) DO UPDATE SET mentions = excluded.mentions",
                person,
                article,
                number));
  }

  private void utterances() {
    Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
    dossier.articles().forEach(article -> articles.put(article.id(), article));
    for (Utterance said : dossier.findings().utterances()) {
      Long id = ids.get(said.article());
      AnnotatedArticle article = articles.get(said.article());
      if (id != null && article != null) {
        handle.execute(
            "INSERT INTO utterance (story, id, person, family, article, kind, words, cue, place)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            story,
            said.id(),
            said.speaker() == null ? null : persons.get(said.speaker()),
            said.family(),
            id,
            said.quotation().kind().label(),
            article.article().words(said.quotation().at()),
            said.quotation().cue().text(),
            said.quotation().at().start() + "-" + said.quotation().at().end());
      }
    }
  }

  private void page(String form, String page) {
    handle.execute(
        "INSERT INTO story_page (story, form, bytes) VALUES (?, ?, ?)",
        story,
        form,
        Gzip.packed(page.getBytes(StandardCharsets.UTF_8)));
  }
}
