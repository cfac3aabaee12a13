package org.recoupe.dossier.html;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Findings;
import org.recoupe.dossier.CodePoints;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Origin;

/** One story as the sections of the page see it: by id, and with a letter for each voice. */
final class StoryView {
  private static final int LETTERS = 26;

  /** Longest beginning of a text that stands for a headline, in UTF-16 units. */
  private static final int BEGINNING = 90;

  private final StoryDossier dossier;
  private final Messages messages;
  private final Anchors anchors;
  private final String prefix;
  private final Marginalia margin;
  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private final Map<String, CodePoints> sources = new LinkedHashMap<>();
  private final Map<String, Integer> voices = new LinkedHashMap<>();
  private final Map<String, Origin> voiceOfArticle = new LinkedHashMap<>();

  /**
   * A story of a page.
   *
   * @param prefix begins the name of everything in this story that can be linked to
   * @param margin what stands beside the lines
   */
  StoryView(
      StoryDossier dossier, Messages messages, Anchors anchors, String prefix, Marginalia margin) {
    this.margin = margin;
    this.dossier = dossier;
    this.messages = messages;
    this.anchors = anchors;
    this.prefix = prefix;
    for (AnnotatedArticle article : dossier.articles()) {
      articles.put(article.id(), article);
    }
    Map<String, Integer> letters = new LinkedHashMap<>();
    for (Origin origin : dossier.lineage().origins()) {
      // Two texts of one outlet share its letter.
      voices.put(origin.id(), letters.getOrDefault(origin.name(), letters.size()));
      letters.putIfAbsent(origin.name(), letters.size());
      for (String article : origin.articles()) {
        voiceOfArticle.put(article, origin);
      }
    }
  }

  StoryDossier dossier() {
    return dossier;
  }

  Findings findings() {
    return dossier.findings();
  }

  Messages messages() {
    return messages;
  }

  Anchors anchors() {
    return anchors;
  }

  /** What stands beside the lines of this story. */
  Marginalia margin() {
    return margin;
  }

  /** Name of a part of this story, to link to. */
  String name(String part) {
    return prefix + "-" + part;
  }

  AnnotatedArticle article(String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  List<Origin> origins() {
    return dossier.lineage().origins();
  }

  /**
   * Number of independent voices among {@code origins}: two texts of one outlet are not independent
   * of each other.
   */
  int voices(List<String> origins) {
    return (int)
        origins().stream()
            .filter(origin -> origins.contains(origin.id()))
            .map(Origin::name)
            .distinct()
            .count();
  }

  /** Number of independent voices in this story. */
  int voices() {
    return voices(origins().stream().map(Origin::id).toList());
  }

  /** The words of a place, white space folded. */
  String words(Excerpt place) {
    return folded(article(place.article()).article().words(place.at()));
  }

  /** The range of a place in the source text, in code points, for people who check by hand. */
  String characters(Excerpt place) {
    Article article = article(place.article()).article();
    CodePoints source =
        sources.computeIfAbsent(
            article.id(), id -> new CodePoints(article.sourceText().characters()));
    CodePoints.Range range = CodePoints.inSource(article, source, place.at());
    return messages.text("characters", article.id(), range.start(), range.end());
  }

  /** Letter of a voice: A to Z, then A2 and so on. */
  String letter(String origin) {
    int number = voices.getOrDefault(origin, 0);
    String letter = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? letter : letter + (number / LETTERS + 1);
  }

  /** Number of a voice, from 0, in the order of the dossier. */
  int number(String origin) {
    return voices.getOrDefault(origin, 0);
  }

  /** The voice that an article rests on, null where the story has none for it. */
  @Nullable Origin voice(String article) {
    return voiceOfArticle.get(article);
  }

  /** Short name of an article's outlet: publisher, host or file. */
  String outlet(String id) {
    Article article = article(id).article();
    String publisher = article.metadata().publisher();
    if (publisher != null && !publisher.isBlank()) {
      return publisher;
    }
    String host = host(article.metadata().url());
    return host != null ? host : id;
  }

  /** Number of different outlets in this story. */
  int outlets() {
    return (int) articles.keySet().stream().map(this::outlet).distinct().count();
  }

  /** The headline of an article, else how its text begins. */
  String headline(String id) {
    Article article = article(id).article();
    String headline = article.metadata().headline();
    if (headline != null && !headline.isBlank()) {
      return folded(headline);
    }
    String text = folded(article.text().text());
    int cut = text.length() <= BEGINNING ? text.length() : text.lastIndexOf(' ', BEGINNING);
    String beginning = text.substring(0, cut < 0 ? BEGINNING : cut);
    return beginning.isEmpty() ? id : cut == text.length() ? beginning : beginning + " …";
  }

  /** The title of the story; where that is but an article's name, the article's headline. */
  String title() {
    String title = dossier.story().title();
    return articles.containsKey(title) ? headline(title) : folded(title);
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url).getHost();
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** {@code text} with every run of white space as one space; no-break spaces stay. */
  static String folded(String text) {
    return text.strip().replaceAll("[ \\t\\r\\n\\f]+", " ");
  }
}
