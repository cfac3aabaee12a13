package org.recoupe.app.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.recoupe.app.store.ArticleRow;
import org.recoupe.app.store.CorrectionRows;
import org.recoupe.app.store.People;
import org.recoupe.app.store.Search;
import org.recoupe.app.store.Sources;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.Stories;
import org.recoupe.app.store.StoryRow;
import org.recoupe.app.store.TestStores;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Place;
import org.recoupe.crosscheck.correction.Subject;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.html.Marginalia;

@ParameterizedClass
@EnumSource(TestStores.class)
class DeskTest {
  @Parameter private TestStores kind = TestStores.SQLITE;
  @TempDir private Path folder;
  private Store store;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    store = Store.open(kind.make(folder));
    store.captures().keep(Examples.captures());
    desk = new Desk(store, Clock.systemUTC(), "test", "a", (s, m) -> Marginalia.NONE);
    desk.workOff();
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }

  private StoryRow largest() {
    return store.stories().list(Stories.Order.LARGEST, 0, 1).get(0);
  }

  private long found(
      @Nullable String words,
      @Nullable String outlet,
      @Nullable String agency,
      @Nullable String from) {
    return store
        .search()
        .find(new Search.Query(words, outlet, agency, from, null, null, null), 0, 10)
        .total();
  }

  @Test
  void theExampleBecomesStoriesWithPages() {
    StoryRow story = largest();
    assertTrue(story.articles() >= 5, story.toString());
    assertTrue(story.ready());
    assertTrue(story.voices() < story.articles(), "copies are one voice");
    assertTrue(
        store.stories().page(story.id(), "html-fr").orElseThrow().contains("Ce qui s’est passé"));
    assertTrue(store.stories().page(story.id(), "html-en").orElseThrow().contains("What happened"));
    assertEquals(2, store.problems().count(), "a cut file and a line that is no JSON");
  }

  @Test
  void searchFindsAllFormsOfAWordAndObeysFilters() {
    long all = found("incendies", null, null, null);
    assertTrue(all >= 3, "incendie, incendies: " + all);
    assertEquals(all, found("INCENDIE", null, null, null));
    assertEquals(0, found("incendie hippopotame", null, null, null));
    assertEquals(0, found("\"flammes papeterie\"", null, null, null));
    assertTrue(found("\"la papeterie\"", null, null, null) > 0);
    long gazette = found("incendie", "La Gazette nationale", null, null);
    assertTrue(gazette > 0 && gazette < all, gazette + " of " + all);
    assertTrue(found(null, null, "AFP", null) > 0);
    assertEquals(0, found("incendie", null, null, "2030-01-01"));
    assertEquals(0, found("\" OR 1=1 --", null, null, "2030-01-01"));
    assertEquals(found("prefete", null, null, null), found("préfète", null, null, null));
  }

  @Test
  void searchObeysPersonLanguageAndLastDay() {
    long all = narrowed(null, null, null);
    People.Row person = store.people().list("vychkovitch", 0, 5).get(0);
    assertEquals(person.articles(), narrowed(null, person.handle(), null));
    assertEquals(0, narrowed(null, "nobody", null));
    assertEquals(all, narrowed(null, null, "fr"));
    assertEquals(0, narrowed(null, null, "pt"));
    assertEquals(0, narrowed("1999-12-31", null, null));
    assertTrue(narrowed("2030-01-01", null, null) > 0);
  }

  private long narrowed(@Nullable String to, @Nullable String person, @Nullable String language) {
    return store
        .search()
        .find(new Search.Query(null, null, null, null, to, person, language), 0, 10)
        .total();
  }

  @Test
  void aPersonIsFoundUnderEverySpelling() {
    People.Row person = store.people().list("vychkovitch", 0, 5).get(0);
    assertTrue(person.said() > 1, person.toString());
    assertEquals(List.of(person), store.people().list(person.name(), 0, 5));
    assertTrue(store.people().forms(person.handle()).size() > 1);
    List<People.Said> said = store.people().said(person.handle(), 0, 50);
    assertEquals(person.said(), said.size());
    assertFalse(store.people().stories(person.handle(), 10).isEmpty());
  }

  @Test
  void outletsTellTheirOwnFromWhatTheyCopy() {
    List<Sources.Row> rows = store.sources().list(0, 20);
    for (Sources.Row row : rows) {
      assertEquals(row.articles(), row.own() + row.credited() + row.uncredited(), row.toString());
    }
    assertTrue(rows.stream().anyMatch(row -> row.credited() + row.uncredited() > 0));
    assertTrue(rows.stream().anyMatch(row -> row.own() == row.articles()));
  }

  @Test
  void rebuildingMakesTheSameAgain() {
    List<StoryRow> before = store.stories().list(Stories.Order.NEWEST, 0, 10);
    List<ArticleRow> articles = store.articles().ofStory(before.get(0).id());
    desk.rebuild();
    desk.workOff();
    assertEquals(before, store.stories().list(Stories.Order.NEWEST, 0, 10));
    assertEquals(articles, store.articles().ofStory(before.get(0).id()));
  }

  @Test
  void aStoryKeepsItsAddressWhenReportsAreAdded() {
    StoryRow before = largest();
    String text =
        "Incendie de la papeterie Vasseur-Delorme de Montferrac : le gymnase rouvert\n\n"
            + "Les 300 résidents du quartier des Tanneries, évacués après l'incendie de la"
            + " papeterie Vasseur-Delorme de Montferrac, ont quitté le gymnase Lucie-Aubanel le 12"
            + " mars 2025. L'enquête de la procureure de Brassac-le-Haut, Aline Maréchaux,"
            + " continue. Le groupe Wislapol a promis de reconstruire l'usine de papier.\n";
    store.captures().keep(Examples.capture("09-suite.txt", text.getBytes(StandardCharsets.UTF_8)));
    desk.workOff();
    assertTrue(store.stories().find(before.id()).isPresent(), before.id());
    long all = store.stories().members().values().stream().mapToInt(List::size).sum();
    assertEquals(store.articles().count().all(), all, "every report is in one story");
  }

  @Test
  void aCorrectionIsReplayedAndCanBeUndone() {
    String id = largest().id();
    StoryDossier dossier = desk.dossier(id).orElseThrow();
    Statement first = dossier.findings().statements().get(0);
    List<Place> places =
        first.witnesses().stream()
            .map(
                at ->
                    dossier.articles().stream()
                        .filter(article -> article.id().equals(at.article()))
                        .map(article -> Place.of(article.article(), at.at()))
                        .findFirst()
                        .orElseThrow())
            .toList();
    CorrectionRows.Added added =
        store.corrections().add(new Correction.Hide(Subject.STATEMENT, places, ""), "now");
    store.stories().outdate(id);
    desk.workOff();
    String page = store.stories().page(id, "json-fr").orElseThrow();
    assertFalse(page.contains("\"text\": \"" + first.text() + "\", \"witnesses\""), page);
    assertEquals(1, store.corrections().standing().list().size());
    store.corrections().toggle(added.id());
    desk.rebuild();
    desk.workOff();
    assertTrue(store.corrections().standing().list().isEmpty());
    assertTrue(store.corrections().list(0, 5).get(0).undone());
    assertEquals(
        first.text(), desk.dossier(id).orElseThrow().findings().statements().get(0).text());
  }
}
