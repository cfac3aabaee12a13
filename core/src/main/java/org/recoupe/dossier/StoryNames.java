package org.recoupe.dossier;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.reuse.Origin;
import org.recoupe.text.Spaces;

/** How a story's reports, outlets and voices are called on every page that shows it. */
public final class StoryNames {
  private static final int LETTERS = 26;

  /** Longest beginning of a text that stands for a headline, in UTF-16 units. */
  private static final int BEGINNING = 90;

  private final StoryDossier dossier;
  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private final Map<String, Integer> voices = new LinkedHashMap<>();
  private final Map<String, Origin> voiceOfArticle = new LinkedHashMap<>();

  /** The names of {@code dossier}. */
  public StoryNames(StoryDossier dossier) {
    this.dossier = dossier;
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

  /** True where {@code id} is an article of the story. */
  public boolean holds(String id) {
    return articles.containsKey(id);
  }

  /** The article of that id, which must be one of the story. */
  public AnnotatedArticle article(String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  /**
   * Number of independent voices among {@code origins}: two texts of one outlet are not independent
   * of each other.
   */
  public int voices(List<String> origins) {
    return (int)
        dossier.lineage().origins().stream()
            .filter(origin -> origins.contains(origin.id()))
            .map(Origin::name)
            .distinct()
            .count();
  }

  /** Letter of a voice: A to Z, then A2 and so on. */
  public String letter(String origin) {
    int number = number(origin);
    String letter = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? letter : letter + (number / LETTERS + 1);
  }

  /** Number of a voice, from 0, in the order of the dossier. */
  public int number(String origin) {
    return voices.getOrDefault(origin, 0);
  }

  /** The voice that an article rests on, null where the story has none for it. */
  public @Nullable Origin voice(String article) {
    return voiceOfArticle.get(article);
  }

  /** Short name of an article's outlet: publisher, host or file. */
  public String outlet(String id) {
    Article article = article(id).article();
    String publisher = article.metadata().publisher();
    if (publisher != null && !publisher.isBlank()) {
      return publisher;
    }
    String host = host(article.metadata().url());
    return host != null ? host : id;
  }

  /** Number of different outlets in this story. */
  public int outlets() {
    return (int) articles.keySet().stream().map(this::outlet).distinct().count();
  }

  /** The headline of an article, else how its text begins. */
  public String headline(String id) {
    Article article = article(id).article();
    String headline = article.metadata().headline();
    if (headline != null && !headline.isBlank()) {
      return folded(headline);
    }
    String beginning = shortened(folded(article.text().text()), BEGINNING);
    return beginning.isEmpty() ? id : beginning;
  }

  /** The title of the story; where that is but an article's name, the article's headline. */
  public String title() {
    String title = dossier.story().title();
    return articles.containsKey(title) ? headline(title) : folded(title);
  }

  /** The words of a place, white space folded. */
  public String words(Excerpt place) {
    return folded(article(place.article()).article().words(place.at()));
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
  public static String folded(String text) {
    return Spaces.single(text.strip());
  }

  /**
   * {@code text} folded; where several words begin inside a sentence, in lower case, with a mark
   * that says so.
   */
  public static String part(String text) {
    String folded = folded(text);
    return folded.indexOf(' ') > 0 && Character.isLowerCase(folded.codePointAt(0))
        ? "… " + folded
        : folded;
  }

  /**
   * {@code text}, or its beginning with a mark where it is longer than {@code most} UTF-16 units.
   */
  public static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most);
    int cut = space > 0 ? space : most;
    boolean inside = Character.isHighSurrogate(text.charAt(cut - 1));
    return text.substring(0, inside ? cut - 1 : cut) + " …";
  }
}
