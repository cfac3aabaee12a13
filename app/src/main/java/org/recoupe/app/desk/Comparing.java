package org.recoupe.app.desk;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recoupe.app.store.ArticleRow;
import org.recoupe.app.store.Compared;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoryRow;
import org.recoupe.article.Article;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.UiLanguage;
import org.recoupe.dossier.html.Marginalia;
import org.recoupe.dossier.html.StoryPart;
import org.recoupe.dossier.json.DossierJson;
import org.recoupe.provenance.Outcome;
import org.recoupe.story.Story;

/** Compares the reports of one story and keeps what a reader will ask for. */
public final class Comparing {
  private final Store store;
  private final Program program;
  private final String version;
  private final Margins margins;

  /** Makes the margin of a live story in a language. */
  public interface Margins {
    Marginalia of(StoryDossier story, Messages messages);
  }

  Comparing(Store store, Program program, String version, Margins margins) {
    this.store = store;
    this.program = program;
    this.version = version;
    this.margins = margins;
  }

  /** Compares the story {@code id} anew, as corrected; empty where it is gone. */
  Optional<Outcome.Value<StoryDossier>> compare(String id) {
    Optional<StoryRow> row = store.stories().find(id);
    List<String> names = store.articles().ofStory(id).stream().map(ArticleRow::name).toList();
    List<Article> members = store.articles().values(names);
    if (row.isEmpty() || members.isEmpty()) {
      return Optional.empty();
    }
    Story story =
        new Story(
            id,
            row.get().title(),
            row.get().from(),
            row.get().to(),
            members.stream().map(Article::id).toList());
    return Optional.of(program.pipeline().compare(story, members, store.corrections().standing()));
  }

  /** Compares the story {@code id} and keeps its pages and findings. */
  void keep(String id) {
    compare(id)
        .ifPresent(
            made ->
                store
                    .stories()
                    .keep(new Compared(made.value(), pages(made.value()), made.problems())));
  }

  private Map<String, String> pages(StoryDossier story) {
    Map<String, String> pages = new LinkedHashMap<>();
    for (UiLanguage language : UiLanguage.values()) {
      Messages messages = Messages.in(language);
      pages.put(
          "html-" + language.tag(),
          new StoryPart(messages, margins.of(story, messages)).write(story).done());
      StringWriter json = new StringWriter();
      try {
        new DossierJson(messages).write(new Dossier(version, List.of(story), List.of()), json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      pages.put("json-" + language.tag(), json.toString());
    }
    return pages;
  }
}
