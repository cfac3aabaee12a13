package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Debris;
import org.recoupe.article.Metadata;
import org.recoupe.article.Translation;
import org.recoupe.article.credit.CreditFinder;
import org.recoupe.article.language.LanguageIdentifier;
import org.recoupe.article.scrape.DebrisRules;
import org.recoupe.article.scrape.Translations;
import org.recoupe.capture.Capture;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/** Makes an article of a saved page. */
public final class PageExtractor {
  /** Deeper elements are parsed as siblings; browsers stop at 512 too. */
  private static final int MAX_DEPTH = 512;

  private static final Set<Debris.Kind> PICTURE =
      EnumSet.of(Debris.Kind.CAPTION, Debris.Kind.CREDIT);
  private static final Set<Debris.Kind> SIGNED =
      EnumSet.of(Debris.Kind.BYLINE, Debris.Kind.DATELINE);

  private final ClassWords words = new ClassWords();
  private final DebrisRules debrisRules = new DebrisRules();
  private final BodyFinder bodies = new BodyFinder(words, new Phrases(), debrisRules);
  private final Authors authors = new Authors();
  private final PageDates dates = new PageDates();
  private final CreditFinder credits = new CreditFinder();
  private final Translations translations = new Translations();
  private final LanguageIdentifier languages = new LanguageIdentifier();

  /** The article of {@code capture}, whose content is HTML. */
  public Outcome<Article> extract(Capture capture) {
    String html = capture.content().text();
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
    Document document = parser.parseInput(html, "");
    PageParts page = PageParts.of(html, document);
    Headlines.Headline headline = Headlines.of(page);
    BodyFinder.Body body = bodies.find(page, headline);
    if (body.text().text().isEmpty()) {
      return Outcome.failure(Problem.error("article", capture.id(), "no text on the page"));
    }
    String url = Descriptions.url(page, capture.declared(), capture.source().uri());
    String publisher = Descriptions.publisher(page, capture.declared(), url);
    Authors.Named named = authors.of(page, capture.declared().author(), above(body));
    // The words are surer than the template's attribute, where they are of a known language.
    Language language = languages.identify(body.text().text());
    if (language.equals(Language.UNKNOWN)) {
      language = Descriptions.language(page);
    }
    boolean walled = body.debris().stream().anyMatch(d -> d.kind() == Debris.Kind.PAYWALL);
    // What a feed or a user says stands for the report alone; a page may name the site too.
    String title = capture.declared().title();
    AlignedText text = body.text().through(capture.content());
    return Outcome.of(
        new Article(
            capture.id(),
            capture.source(),
            capture.sourceText(),
            capture.form(),
            text,
            body.layout(),
            new Metadata(
                title != null ? title : headline.text(),
                publisher,
                named.persons(),
                Descriptions.section(page),
                url,
                language,
                Descriptions.isPaywalled(page, walled)),
            dates.of(capture, page, url, body.lines()),
            credits(capture, body, named, publisher),
            translation(capture, body),
            debris(capture, body.debris())));
  }

  /** The lines above the body that name who wrote it or when, in order. */
  private static List<String> above(BodyFinder.Body body) {
    Span inText = body.layout().body();
    int start =
        inText.isEmpty()
            ? 0
            : body.text().toSource(new Span(inText.start(), inText.start() + 1)).start();
    return body.debris().stream()
        .filter(left -> left.kind() == Debris.Kind.BYLINE && left.at().end() <= start)
        .map(BodyFinder.Left::text)
        .toList();
  }

  private List<Credit> credits(
      Capture capture, BodyFinder.Body body, Authors.Named named, @Nullable String publisher) {
    List<Credit> all = new ArrayList<>();
    Span inText = body.layout().body();
    for (Credit credit : credits.find(body.text().text(), at -> false)) {
      Span at = credit.at();
      if (at != null && inText.contains(at)) {
        all.add(
            new Credit(
                credit.agency(),
                capture.content().toSource(body.text().toSource(at)),
                credit.forText()));
      }
    }
    for (BodyFinder.Left left : body.debris()) {
      boolean owner = left.kind() != Debris.Kind.CAPTION && debrisRules.namesOwner(left.text());
      boolean picture = !owner && PICTURE.contains(left.kind());
      if (owner || picture || SIGNED.contains(left.kind())) {
        for (Credit credit : credits.find(left.text(), at -> picture, at -> owner)) {
          all.add(new Credit(credit.agency(), capture.content().toSource(left.at()), !picture));
        }
      }
    }
    List<Credit> told = new ArrayList<>(credits.ofPublisher(publisher));
    named.agencies().forEach(agency -> told.add(new Credit(agency, null, true)));
    for (Credit credit : told) {
      if (all.stream().noneMatch(c -> c.agency().equals(credit.agency()) && c.forText())) {
        all.add(credit);
      }
    }
    return all;
  }

  private @Nullable Translation translation(Capture capture, BodyFinder.Body body) {
    for (BodyFinder.Left left : body.debris()) {
      if (left.kind() == Debris.Kind.TRANSLATION_NOTICE) {
        return new Translation(
            translations.original(left.text()).orElse(Language.UNKNOWN),
            "notice",
            capture.content().toSource(left.at()));
      }
    }
    return null;
  }

  private static List<Debris> debris(Capture capture, List<BodyFinder.Left> left) {
    List<Debris> debris = new ArrayList<>();
    int reached = 0;
    for (BodyFinder.Left one : left.stream().sorted((a, b) -> a.at().compareTo(b.at())).toList()) {
      Span at = capture.content().toSource(one.at());
      if (at.start() >= reached && !at.isEmpty()) {
        debris.add(new Debris(at, one.kind()));
        reached = at.end();
      }
    }
    return debris;
  }
}
