package org.recoupe.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Debris;
import org.recoupe.article.Excerpt;
import org.recoupe.article.Layout;
import org.recoupe.article.Metadata;
import org.recoupe.article.Publication;
import org.recoupe.article.Translation;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.Findings;
import org.recoupe.crosscheck.Question;
import org.recoupe.crosscheck.QuotationFamily;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.crosscheck.Voucher;
import org.recoupe.provenance.Problem;
import org.recoupe.provenance.Reason;
import org.recoupe.provenance.Source;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;
import org.recoupe.reuse.Passage;
import org.recoupe.story.Story;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Language;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Span;

/** A small dossier with one of everything, made by hand; its words try to be markup. */
public final class SampleDossier {
  /** Source of the first report: a character beyond the basic plane, then debris, then words. */
  public static final String FIRST =
      "\ud83d\udd25 PUB <script>alert(1)</script>\nDouze blessés, dit « Ana & Co ».";

  /** Source of the second report. */
  public static final String SECOND = "Dix blessés, selon le maire de Valorge.";

  private static final String DIGEST = "sha256:" + "0".repeat(64);

  private SampleDossier() {}

  private static AnnotatedArticle first() {
    int body = FIRST.indexOf('\n') + 1;
    AlignedText text = new AlignedText.Builder(FIRST).copy(0, 2).copy(body, FIRST.length()).build();
    Article article =
        new Article(
            "a.txt",
            new Source("a.txt", "javascript:alert(1)", 12L, DIGEST),
            new SourceText(FIRST, 100),
            Form.TEXT,
            text,
            new Layout(new Span(0, 2), new Span(2, text.text().length())),
            new Metadata(
                "<b>Titre</b>",
                "=Titre, \"a\"",
                List.of("Ana <i>Lom</i>"),
                null,
                "javascript:alert(1)",
                Language.FRENCH,
                false),
            new Publication(
                "2031-05-01T08:00",
                Publication.Basis.TEXT,
                List.of(
                    new Publication.Candidate(
                        "2031-05-01T08:00", Publication.Basis.TEXT, new Span(0, 2)),
                    new Publication.Candidate("2031-05-02", Publication.Basis.META, null))),
            List.of(new Credit("AFP", null, true), new Credit("Belga", null, false)),
            new Translation(Language.UNKNOWN, "notice", new Span(3, 6)),
            List.of(new Debris(new Span(3, body - 1), Debris.Kind.ADVERT)));
    Speaker speaker =
        new Speaker("Ana & Co", null, "Ana & Co", Speaker.Kind.GROUP, List.of("l'AFP"));
    Cue cue = new Cue("dit", null, Cue.Stance.SAID);
    return new AnnotatedArticle(
        article,
        new SegmentedText(text.text(), List.of()),
        List.of(
            new Mention(
                at(article, "Ana & Co"),
                at(article, "Ana & Co"),
                EntityType.ORGANISATION,
                Mention.Form.NAME,
                "Ana & Co",
                Mention.Gender.UNKNOWN,
                true)),
        List.of(),
        List.of(
            new Quantity(
                at(article, "Douze"),
                BigDecimal.valueOf(12),
                null,
                null,
                null,
                false,
                "blessés",
                null)),
        List.of(
            new Quotation(at(article, "Douze blessés"), Quotation.Kind.INDIRECT, cue, speaker)));
  }

  private static AnnotatedArticle second() {
    Article article =
        new Article(
            "b.txt",
            new Source("b.txt", null, null, DIGEST),
            new SourceText(SECOND, 0),
            Form.TEXT,
            AlignedText.identity(SECOND),
            new Layout(null, new Span(0, SECOND.length())),
            new Metadata(
                null,
                null,
                List.of(),
                null,
                "https://www.valorge.example/1",
                Language.FRENCH,
                true),
            Publication.UNKNOWN,
            List.of(),
            null,
            List.of());
    return new AnnotatedArticle(
        article,
        new SegmentedText(SECOND, List.of()),
        List.of(),
        List.of(
            new TimeExpression(new Span(0, 3), TimeExpression.Type.DURATION, "P10D", List.of())),
        List.of(),
        List.of(
            new Quotation(
                at(article, "Dix blessés"),
                Quotation.Kind.MIXED,
                new Cue("selon", null, Cue.Stance.CLAIMED),
                null)));
  }

  private static Span at(Article article, String words) {
    int start = article.text().text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Excerpt in(AnnotatedArticle article, String words) {
    return new Excerpt(article.id(), at(article.article(), words));
  }

  /** The dossier. */
  public static Dossier make() {
    AnnotatedArticle a = first();
    AnnotatedArticle b = second();
    Excerpt twelve = in(a, "Douze blessés");
    Excerpt ten = in(b, "Dix blessés");
    Reason unknown = Reason.of("no.such.key", "<u>");
    Findings findings =
        new Findings(
            List.of(
                new Entity(
                    "e1",
                    EntityType.ORGANISATION,
                    "Ana & Co",
                    List.of("Ana & Co", "Ana"),
                    List.of(in(a, "Ana & Co")))),
            List.of(
                new Utterance("q1", "a.txt", a.quotations().get(0), "Ana & Co", "e1", "f1"),
                new Utterance("q2", "b.txt", b.quotations().get(0), null, null, "f1")),
            List.of(new QuotationFamily("f1", List.of("q1", "q2"), List.of(unknown))),
            List.of(
                new Statement(
                    "t1",
                    "Des <em>blessés</em>.",
                    List.of(twelve, ten),
                    2,
                    List.of("o1", "o2"),
                    List.of(new Voucher("Ana & Co", "e1", true, List.of(twelve))),
                    Statement.Standing.SHARED,
                    null,
                    List.of(unknown))),
            List.of(
                new Conflict(
                    "c1",
                    Conflict.Kind.COUNT,
                    Conflict.Status.ROUNDING,
                    "blessés",
                    List.of(
                        new Conflict.Side("12", List.of(twelve), List.of("o1")),
                        new Conflict.Side("10", List.of(ten), List.of("o2"))),
                    List.of()),
                new Conflict(
                    "c2",
                    Conflict.Kind.NAME,
                    Conflict.Status.CONFLICT,
                    "",
                    List.of(
                        new Conflict.Side("Ana", List.of(twelve), List.of("o1")),
                        new Conflict.Side("Anna", List.of(ten), List.of("o2"))),
                    List.of(unknown))),
            List.of(
                new TimelineEvent(
                    "XXXX-05-01",
                    "Le <feu>.",
                    true,
                    List.of("t1"),
                    List.of(twelve, ten),
                    List.of(unknown))),
            List.of(
                new Question(Question.Kind.UNNAMED_SOURCE, "t1", List.of("o1"), List.of(unknown))));
    Lineage lineage =
        new Lineage(
            List.of(
                new Passage(twelve, ten, Passage.Kind.EDITED, 0.51239),
                new Passage(twelve, ten, Passage.Kind.QUOTATION, 1)),
            List.of(
                new Origin("o1", Origin.Kind.AGENCY, "AFP", List.of("a.txt"), List.of(unknown)),
                new Origin("o2", Origin.Kind.OUTLET, "Valorge", List.of("b.txt"), List.of())));
    Story story = new Story("s1", "Le <h1>feu", "2031-05-01", null, List.of("a.txt", "b.txt"));
    return new Dossier(
        "0.0.0",
        List.of(new StoryDossier(story, List.of(a, b), lineage, findings)),
        List.of(
            Problem.error("capture", "<img src=x onerror=alert(1)>", "cut off"),
            Problem.warning("article", "b.txt", "odd")));
  }
}
