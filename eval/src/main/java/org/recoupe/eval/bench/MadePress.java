package org.recoupe.eval.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.recoupe.article.Article;
import org.recoupe.eval.generate.MadeArticle;
import org.recoupe.eval.generate.PressGenerator;
import org.recoupe.eval.reuse.BareArticle;

/** An invented press, the same in each run. */
@State(Scope.Benchmark)
public class MadePress {
  private static final long SEED = 1;

  /** Articles: some thirty dispatches with their copies. */
  private static final int ARTICLES = 300;

  /** The articles as they were made. */
  final List<MadeArticle> made = new ArrayList<>();

  /** Makes the articles. */
  @Setup
  public void make() {
    made.clear();
    new PressGenerator(SEED).generate(ARTICLES, made::add);
  }

  /** The articles as the stages after extraction get them. */
  List<Article> articles() {
    return made.stream()
        .map(
            one ->
                BareArticle.of(
                    one.id(),
                    one.headline(),
                    one.text(),
                    one.outlet(),
                    one.published(),
                    one.agency()))
        .toList();
  }

  /** One of the articles as a page of an invented outlet, with what stands around a report. */
  String page(int number) {
    MadeArticle article = made.get(number % made.size());
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"fr\"><head><title>");
    html.append(article.headline()).append("</title></head><body><nav><ul>");
    for (int i = 0; i < 40; i++) {
      html.append("<li><a href=\"/r")
          .append(i)
          .append("\">Rubrique ")
          .append(i)
          .append("</a></li>");
    }
    html.append("</ul></nav><main><article><h1>").append(article.headline()).append("</h1>");
    for (String paragraph : article.text().split("\n+")) {
      html.append("<p>").append(paragraph).append("</p>");
    }
    html.append("</article><aside><p>Lire aussi</p></aside></main></body></html>");
    return html.toString();
  }
}
