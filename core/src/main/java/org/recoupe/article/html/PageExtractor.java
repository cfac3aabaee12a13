package org.recoupe.article.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Layout;
import org.recoupe.article.Metadata;
import org.recoupe.article.Publication;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.capture.MarkupText;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/** Makes an article of a saved page. */
public final class PageExtractor {
  private static final int MAX_DEPTH = 512;

  /** The article of {@code capture}, whose content is HTML. */
  public Outcome<Article> extract(Capture capture) {
    String html = capture.content().text();
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
    Document page = parser.parseInput(html, "");
    AlignedText.Builder builder = new AlignedText.Builder(html);
    int[] reached = {0};
    for (Element paragraph : page.select("p")) {
      if (paragraph.text().isBlank()) {
        continue;
      }
      if (builder.length() > 0) {
        builder.insert("\n\n");
      }
      paragraph
          .nodeStream(TextNode.class)
          .forEach(
              node ->
                  MarkupText.align(
                      html,
                      node.sourceRange().startPos(),
                      node.sourceRange().endPos(),
                      node.getWholeText(),
                      (text, start, end) -> {
                        if (start >= reached[0]) {
                          builder.replace(start, end, text);
                          reached[0] = end;
                        }
                      }));
    }
    if (builder.length() == 0) {
      return Outcome.failure(Problem.error("article", capture.id(), "no paragraph on the page"));
    }
    AlignedText text = builder.build().through(capture.content());
    Declared declared = capture.declared();
    String lang = page.select("html").attr("lang");
    return Outcome.of(
        new Article(
            capture.id(),
            capture.source(),
            capture.sourceText(),
            text,
            new Layout(null, new Span(0, text.text().length())),
            new Metadata(
                or(declared.title(), page.title()),
                declared.outlet(),
                List.of(),
                null,
                declared.url(),
                lang.length() < 2 ? Language.UNKNOWN : new Language(lang.substring(0, 2)),
                false),
            Publication.UNKNOWN,
            List.of(),
            null,
            List.of()));
  }

  private static @Nullable String or(@Nullable String first, String second) {
    return first != null ? first : second.isBlank() ? null : second;
  }
}
