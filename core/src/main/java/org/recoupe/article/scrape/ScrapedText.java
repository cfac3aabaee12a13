package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Debris;
import org.recoupe.article.Metadata;
import org.recoupe.article.Translation;
import org.recoupe.article.credit.CreditFinder;
import org.recoupe.article.language.LanguageIdentifier;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/** Makes an article of text that was copied or scraped from a page, debris included. */
public final class ScrapedText {
  private final DebrisRules debrisRules = new DebrisRules();
  private final DebrisFinder debrisFinder = new DebrisFinder(debrisRules, new LostBreaks());
  private final CreditFinder creditFinder = new CreditFinder();
  private final LanguageIdentifier languages = new LanguageIdentifier();
  private final Publications publications = new Publications();
  private final Translations translations = new Translations();
  private final WrappedLines wrappedLines = new WrappedLines();
  private final GluedWords gluedWords = new GluedWords();
  private final Authors authors = new Authors(creditFinder);

  /** The article in {@code capture}, whose content is text. */
  public Article clean(Capture capture) {
    String raw = capture.content().text();
    String text = FoldedText.of(raw);
    Declared declared = capture.declared();
    List<Line> lines = Line.of(text);
    List<List<Integer>> breaks = debrisFinder.breaks(text, lines);
    Marks marks = debrisFinder.find(text, lines, breaks);
    List<Span> kept = new ArrayList<>();
    for (Line line : lines) {
      if (!marks.touches(line.at())) {
        kept.add(line.at());
      }
    }
    Optional<Integer> found = Headlines.find(text, kept, declared.title());
    Optional<Span> headline = found.map(kept::get);
    if (headline.isEmpty() && !kept.isEmpty()) {
      headline = Headlines.atStart(text, kept.get(0), declared.title());
    }
    // Also the rest of lines that are debris in part: nothing of the report stands above its title.
    int top = headline.map(Span::start).orElse(0);
    for (Line above : lines) {
      if (above.at().end() <= top) {
        marks.add(above.at(), Debris.Kind.NAVIGATION);
      }
    }
    BodyBuilder builder = new BodyBuilder(raw, gluedWords.find(raw));
    headline.ifPresent(builder::headline);
    write(text, lines, breaks, marks, headline.orElse(null), builder);
    AlignedText inContent = builder.build();
    Metadata metadata =
        new Metadata(
            declared.title() != null
                ? declared.title()
                : headline.map(at -> FoldedSpaces.of(at.of(raw))).orElse(null),
            publisher(capture),
            authors.of(declared.author(), text, marks),
            null,
            address(capture),
            language(declared, inContent.text()),
            marks.all().stream().anyMatch(d -> d.kind() == Debris.Kind.PAYWALL));
    return new Article(
        capture.id(),
        capture.source(),
        capture.sourceText(),
        capture.form(),
        inContent.through(capture.content()),
        builder.layout(),
        metadata,
        publications.of(text, lines, capture),
        credits(text, owners(text, lines), marks, capture),
        translation(text, marks, capture),
        debris(text, marks, capture));
  }

  private void write(
      String text,
      List<Line> lines,
      List<List<Integer>> breaks,
      Marks marks,
      @Nullable Span headline,
      BodyBuilder builder) {
    int written = -1;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).at();
      if (headline != null && line.start() == headline.start()) {
        line = Line.trim(text, headline.end(), line.end());
        if (line.isEmpty()) {
          continue;
        }
      }
      boolean inParagraph = written == i && wrappedLines.goesOn(text, lines, i);
      List<Integer> ends = new ArrayList<>(breaks.get(i));
      ends.add(line.end());
      int start = line.start();
      int keptEnd = 0;
      for (int end : ends) {
        if (end <= start) {
          continue;
        }
        for (Span free : marks.freeIn(new Span(start, end))) {
          Span words = Line.trim(text, free.start(), free.end());
          if (words.isEmpty()) {
            continue;
          }
          if (inParagraph && !opensParagraph(text, keptEnd, words.start())) {
            builder.goOn(words);
          } else {
            builder.paragraph(words);
          }
          inParagraph = true;
          keptEnd = words.end();
          written = i + 1;
        }
        inParagraph = false;
        keptEnd = 0;
        start = end;
      }
    }
  }

  /** True where {@code start} begins a sentence and {@code keptEnd}, before debris, ends one. */
  private static boolean opensParagraph(String text, int keptEnd, int start) {
    return keptEnd > 0
        && ".!?…»\"”".indexOf(text.charAt(keptEnd - 1)) >= 0
        && (Character.isUpperCase(text.charAt(start)) || "«“\"".indexOf(text.charAt(start)) >= 0);
  }

  private static @Nullable String publisher(Capture capture) {
    String address = address(capture);
    return capture.declared().outlet() != null
        ? capture.declared().outlet()
        : address == null ? null : Hosts.of(address);
  }

  /** What is declared, or where an archive has it from. */
  static @Nullable String address(Capture capture) {
    return capture.declared().url() != null ? capture.declared().url() : capture.source().uri();
  }

  private Language language(Declared declared, String text) {
    Language found = languages.identify(text);
    return found.equals(Language.UNKNOWN) && declared.lang() != null && !declared.lang().isEmpty()
        ? new Language(declared.lang().split("[-_]", 2)[0])
        : found;
  }

  /**
   * Lines behind a paragraph that name an owner alone: whether of the text or of a picture in it,
   * it is credited. In front of the first paragraph it is that of the picture above.
   */
  private Marks owners(String text, List<Line> lines) {
    Marks owners = new Marks();
    boolean begun = false;
    for (Line line : lines) {
      if (begun && debrisRules.namesOwner(line.at().of(text))) {
        owners.add(line.at(), Debris.Kind.CREDIT);
      }
      begun |= EdgeRuns.isParagraph(text, line.at());
    }
    return owners;
  }

  private List<Credit> credits(String text, Marks owners, Marks marks, Capture capture) {
    List<Credit> credits =
        new ArrayList<>(
            creditFinder.find(
                text,
                at -> marks.kindAt(at).filter(k -> k == Debris.Kind.CAPTION).isPresent(),
                at -> marks.kindAt(at).filter(k -> k == Debris.Kind.CREDIT).isPresent()));
    String author = capture.declared().author();
    if (author != null) {
      credits.addAll(creditFinder.inField(author));
    }
    credits.addAll(creditFinder.ofPublisher(publisher(capture)));
    return ofOwners(owners, credits).stream()
        .map(
            credit -> {
              Span at = credit.at();
              return at == null
                  ? credit
                  : new Credit(credit.agency(), capture.content().toSource(at), credit.forText());
            })
        .toList();
  }

  /**
   * The same with those of {@code owners}, lines of their own between paragraphs: they are for the
   * text where all name one agency and nothing else credits another, and for pictures elsewhere.
   */
  private static List<Credit> ofOwners(Marks owners, List<Credit> credits) {
    Predicate<Credit> owned =
        credit -> credit.at() != null && owners.kindAt(credit.at().start()).isPresent();
    long agencies = credits.stream().filter(owned).map(Credit::agency).distinct().count();
    if (agencies != 1 || credits.stream().anyMatch(c -> c.forText() && !owned.test(c))) {
      return credits;
    }
    return credits.stream()
        .map(c -> owned.test(c) ? new Credit(c.agency(), c.at(), true) : c)
        .toList();
  }

  private @Nullable Translation translation(String text, Marks marks, Capture capture) {
    for (Debris debris : marks.all()) {
      if (debris.kind() == Debris.Kind.TRANSLATION_NOTICE) {
        return new Translation(
            translations.original(debris.at().of(text)).orElse(Language.UNKNOWN),
            "notice",
            capture.content().toSource(debris.at()));
      }
    }
    return null;
  }

  private static List<Debris> debris(String text, Marks marks, Capture capture) {
    List<Debris> inSource = new ArrayList<>();
    for (Debris debris : marks.joined(text)) {
      inSource.add(new Debris(capture.content().toSource(debris.at()), debris.kind()));
    }
    return inSource;
  }
}
