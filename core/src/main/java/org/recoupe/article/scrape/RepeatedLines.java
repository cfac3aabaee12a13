package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recoupe.article.Article;
import org.recoupe.article.Debris;
import org.recoupe.article.Layout;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Span;

/**
 * Marks short paragraphs that several reports of one outlet share as debris: the outlet's own
 * lines, not the report's. A pass over all articles of a run; copies of one report in one outlet
 * count once.
 */
public final class RepeatedLines {
  /** Reports of one outlet that share a line, at least. */
  private static final int LEAST_REPORTS = 3;

  /** Longest line that is taken for the outlet's own; longer paragraphs are agency copy. */
  private static final int LONGEST = 200;

  /** Two reports that share more than this part of their paragraphs are copies of each other. */
  private static final double COPY = 0.3;

  /** The same articles in the same order, with the repeated lines as debris. */
  public List<Article> mark(List<Article> articles) {
    Map<String, List<Article>> byOutlet = new LinkedHashMap<>();
    for (Article article : articles) {
      String publisher = article.metadata().publisher();
      if (publisher != null) {
        byOutlet
            .computeIfAbsent(publisher.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
            .add(article);
      }
    }
    Map<String, Set<String>> repeated = new LinkedHashMap<>();
    byOutlet.forEach((outlet, members) -> repeated.put(outlet, repeatedIn(members)));
    List<Article> marked = new ArrayList<>();
    for (Article article : articles) {
      String publisher = article.metadata().publisher();
      Set<String> keys =
          publisher == null
              ? Set.of()
              : repeated.getOrDefault(publisher.toLowerCase(Locale.ROOT), Set.of());
      marked.add(keys.isEmpty() ? article : without(article, keys));
    }
    return marked;
  }

  private static Set<String> repeatedIn(List<Article> members) {
    if (members.size() < LEAST_REPORTS) {
      return Set.of();
    }
    List<Set<String>> paragraphs = new ArrayList<>();
    Map<String, List<Integer>> holders = new LinkedHashMap<>();
    for (int i = 0; i < members.size(); i++) {
      Set<String> keys = new LinkedHashSet<>();
      Article article = members.get(i);
      for (Span span : paragraphs(article)) {
        keys.add(Echoes.key(article.words(span)));
      }
      paragraphs.add(keys);
      for (Span span : paragraphs(article)) {
        String key = Echoes.key(article.words(span));
        if (span.length() <= LONGEST && !key.isEmpty()) {
          List<Integer> at = holders.computeIfAbsent(key, k -> new ArrayList<>());
          if (at.isEmpty() || at.get(at.size() - 1) != i) {
            at.add(i);
          }
        }
      }
    }
    Set<String> repeated = new LinkedHashSet<>();
    holders.forEach(
        (key, at) -> {
          if (at.size() >= LEAST_REPORTS && independent(at, paragraphs) >= LEAST_REPORTS) {
            repeated.add(key);
          }
        });
    return repeated;
  }

  /** Number of reports among {@code at} that are no copies of one before them. */
  private static int independent(List<Integer> at, List<Set<String>> paragraphs) {
    List<Set<String>> seen = new ArrayList<>();
    for (int i : at) {
      Set<String> own = paragraphs.get(i);
      if (seen.stream().noneMatch(other -> isCopy(own, other))) {
        seen.add(own);
      }
      if (seen.size() >= LEAST_REPORTS) {
        break;
      }
    }
    return seen.size();
  }

  private static boolean isCopy(Set<String> a, Set<String> b) {
    Set<String> both = new LinkedHashSet<>(a);
    both.retainAll(b);
    // One shared line is what this pass looks for; it makes no copy.
    return both.size() - 1 > COPY * Math.min(a.size(), b.size());
  }

  private static List<Span> paragraphs(Article article) {
    String text = article.text().text();
    List<Span> spans = new ArrayList<>();
    int start = article.layout().body().start();
    int last = article.layout().body().end();
    while (start < last) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 || end > last ? last : end;
      if (end > start) {
        spans.add(new Span(start, end));
      }
      start = end + 2;
    }
    return spans;
  }

  private static Article without(Article article, Set<String> keys) {
    List<Span> kept = new ArrayList<>();
    List<Debris> debris = new ArrayList<>(article.debris());
    for (Span span : paragraphs(article)) {
      if (keys.contains(Echoes.key(article.words(span)))) {
        debris.add(new Debris(article.text().toSource(span), Debris.Kind.DUPLICATE));
      } else {
        kept.add(span);
      }
    }
    if (debris.size() == article.debris().size()) {
      return article;
    }
    BodyBuilder builder = new BodyBuilder(article.text().text());
    Span headline = article.layout().headline();
    if (headline != null) {
      builder.headline(headline);
    }
    kept.forEach(builder::paragraph);
    AlignedText text = builder.build().through(article.text());
    Layout layout = builder.layout();
    debris.sort((a, b) -> a.at().compareTo(b.at()));
    return new Article(
        article.id(),
        article.source(),
        article.sourceText(),
        article.form(),
        text,
        layout,
        article.metadata(),
        article.publication(),
        article.credits(),
        article.translation(),
        debris);
  }
}
