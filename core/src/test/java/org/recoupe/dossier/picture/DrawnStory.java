package org.recoupe.dossier.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quantity;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.article.Layout;
import org.recoupe.article.Metadata;
import org.recoupe.article.Publication;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Findings;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.provenance.Source;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;
import org.recoupe.reuse.Passage;
import org.recoupe.story.Story;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Language;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Span;

/** A story as large as a test wants it, made by hand; every third report copies the one before. */
record DrawnStory(StoryDossier dossier) {
  private static final String WORDS = "La digue a cédé à Noirmont-le-Vieux, il y a ";

  /**
   * A story.
   *
   * @param reports how many
   * @param name begins the name of each outlet, of the headline and of the words
   */
  static DrawnStory of(int reports, String name) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<Origin> origins = new ArrayList<>();
    List<Excerpt> witnesses = new ArrayList<>();
    List<Conflict.Side> sides = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      AnnotatedArticle article = article(i, name);
      articles.add(article);
      Excerpt clause = new Excerpt(article.id(), new Span(0, WORDS.length() + 12));
      witnesses.add(clause);
      sides.add(new Conflict.Side(count(i) + " blessés", List.of(clause), List.of("o" + i / 3)));
      if (i % 3 == 0) {
        origins.add(
            new Origin("o" + i / 3, Origin.Kind.OUTLET, name + i, ids(i, reports), List.of()));
      } else {
        Excerpt source = witnesses.get(i - 1);
        passages.add(new Passage(source, clause, Passage.Kind.values()[i % 3], 0.9));
      }
    }
    List<String> voices = origins.stream().map(Origin::id).toList();
    Findings findings =
        new Findings(
            List.of(),
            List.of(),
            List.of(),
            statements(witnesses, voices),
            List.of(
                new Conflict(
                    "c1", Conflict.Kind.COUNT, Conflict.Status.UPDATE, name, sides, List.of())),
            events(witnesses),
            List.of());
    List<String> ids = articles.stream().map(AnnotatedArticle::id).toList();
    return new DrawnStory(
        new StoryDossier(
            new Story("s1", name, null, null, ids),
            articles,
            new Lineage(passages, origins),
            findings));
  }

  private static int count(int report) {
    return 12 + report % 4;
  }

  private static List<String> ids(int from, int reports) {
    List<String> ids = new ArrayList<>();
    for (int i = from; i < Math.min(reports, from + 3); i++) {
      ids.add("r" + i);
    }
    return ids;
  }

  private static List<Statement> statements(List<Excerpt> witnesses, List<String> voices) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      List<Excerpt> some = witnesses.subList(0, Math.max(2, witnesses.size() - i));
      statements.add(
          new Statement(
              "t" + i,
              "La digue.",
              some,
              some.size(),
              voices,
              Statement.Standing.SHARED,
              List.of()));
    }
    return statements;
  }

  private static List<TimelineEvent> events(List<Excerpt> witnesses) {
    List<TimelineEvent> events = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String day = "2031-" + (i / 30 < 1 ? "05-" : "06-") + (10 + i % 20);
      events.add(
          new TimelineEvent(day, "La digue.", i % 7 == 0, List.of("t0"), witnesses, List.of()));
    }
    return events;
  }

  private static AnnotatedArticle article(int number, String name) {
    String text = WORDS + count(number) + " blessés. " + name;
    Span at = new Span(WORDS.length(), WORDS.length() + 2);
    BigDecimal value = BigDecimal.valueOf(count(number));
    return new AnnotatedArticle(
        new Article(
            "r" + number,
            new Source("r" + number, null, null, "sha256:0"),
            new SourceText(text, 0),
            Form.TEXT,
            AlignedText.identity(text),
            new Layout(null, new Span(0, text.length())),
            new Metadata(name, name + number, List.of(), null, null, Language.FRENCH, false),
            new Publication(published(number), null, List.of()),
            List.of(),
            null,
            List.of()),
        new SegmentedText(text, List.of()),
        List.of(),
        List.of(),
        List.of(new Quantity(at, value, value, value, null, false, "blessés", null)),
        List.of());
  }

  private static @Nullable String published(int number) {
    return number % 5 == 4 ? null : "2031-05-" + (10 + number % 20) + "T08:30";
  }
}
