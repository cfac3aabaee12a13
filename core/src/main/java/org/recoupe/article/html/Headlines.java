package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline. Pages name themselves up to five times: for social networks (Open Graph), for
 * search engines (JSON-LD), on the page (h1), in the window ({@code <title>}). The Open Graph title
 * comes first because editors write it for readers who see nothing else; what follows the words
 * that it shares with the other titles is the name of the site.
 */
final class Headlines {
  private static final int MAX_HEADINGS = 20;

  /** An h1 that shares fewer of its words with what the page calls itself is the site's name. */
  private static final double SAME = 0.3;

  /** A title with more characters is none; the longest of 292 measured pages has 167. */
  private static final int LONGEST = 1000;

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  private static final String SEPARATORS = "-|–—:：*·•»~/‹›";

  private Headlines() {}

  /**
   * A headline.
   *
   * @param text its words
   * @param shown the element that shows it, where there is one
   */
  record Headline(@Nullable String text, @Nullable Element shown) {}

  /** The headline of {@code page}. */
  static Headline of(PageParts page) {
    List<String> told = new ArrayList<>();
    add(told, page.meta().first("og:title"));
    add(told, page.linked().articleText("headline"));
    add(told, page.meta().first("twitter:title"));
    add(told, page.meta().first("dc.title", "dcterms.title", "title", "headline"));
    add(told, page.document().title());
    add(told, page.linked().articleText("name"));
    Element shown = shown(page, told);
    String heading = shown == null ? null : clean(shown.text());
    if (told.isEmpty()) {
      return new Headline(heading, shown);
    }
    List<String> others = new ArrayList<>(told);
    if (heading != null) {
      others.add(heading);
    }
    String site = page.meta().first("og:site_name", "application-name");
    String linked = page.linked().articleText("headline");
    String window = clean(page.document().title());
    String social = withoutSite(told.get(0), others, site);
    HeadlineChoice choice =
        new HeadlineChoice(
            social,
            window,
            linked == null ? null : plain(linked),
            page.linked().articleText("alternativeHeadline"),
            page.linked().articleText("name"),
            heading);
    String best = choice.best();
    Kicker kicker = Kicker.of(shown);
    if (kicker != null) {
      best = kicker.without(best);
    }
    List<String> spelled =
        Stream.of(social, withoutSite(window, others, site), linked, heading)
            .flatMap(Stream::ofNullable)
            .map(Headlines::plain)
            .toList();
    return new Headline(Spelling.of(best, spelled), shown);
  }

  private static void add(List<String> told, @Nullable String title) {
    if (title != null && title.length() <= LONGEST && !title.isBlank()) {
      told.add(plain(title));
    }
  }

  /** {@code title} without character references and tags, white space folded. */
  private static String plain(String title) {
    String plain = title;
    // Some pages escape twice.
    for (int i = 0; i < 2 && plain.indexOf('&') >= 0; i++) {
      plain = Parser.unescapeEntities(plain, false);
    }
    if (plain.indexOf('<') >= 0) {
      plain = plain.replaceAll("</?[a-zA-Z][^<>]{0,100}>", "");
    }
    return clean(plain);
  }

  /** {@code title} without the name of the site behind it. */
  private static String withoutSite(String title, List<String> others, @Nullable String site) {
    int cut = -1;
    for (int i = title.length() - 1; i > 8; i--) {
      if (SEPARATORS.indexOf(title.charAt(i)) >= 0 && isGap(title, i)) {
        String head = title.substring(0, i).strip();
        String folded = Phrases.fold(head);
        boolean known =
            others.stream()
                .anyMatch(o -> o.length() < title.length() && Phrases.fold(o).equals(folded));
        boolean named =
            site != null && Phrases.fold(title.substring(i + 1)).equals(Phrases.fold(site));
        if (known || named) {
          cut = i;
        }
      }
    }
    return cut < 0 ? title : title.substring(0, cut).strip();
  }

  private static boolean isGap(String title, int at) {
    char c = title.charAt(at);
    return c == '：' || c == '|' || at > 0 && title.charAt(at - 1) == ' ';
  }

  private static @Nullable Element shown(PageParts page, List<String> told) {
    Element best = null;
    double bestLikeness = 0;
    int count = 0;
    for (Element heading : page.landmarks().headings()) {
      if (count++ > MAX_HEADINGS) {
        break;
      }
      String text = clean(heading.text());
      if (text.isEmpty() || text.length() > LONGEST) {
        continue;
      }
      double likeness = 0.05;
      for (String title : told) {
        likeness = Math.max(likeness, likeness(text, title));
      }
      if (likeness > bestLikeness) {
        best = heading;
        bestLikeness = likeness;
      }
    }
    return bestLikeness >= SAME || told.isEmpty() ? best : null;
  }

  /** Share of words in common, of the shorter. */
  static double likeness(String first, String second) {
    List<String> a = List.of(Phrases.fold(first).split(" "));
    List<String> b = List.of(Phrases.fold(second).split(" "));
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return (double) shared / Math.max(3, Math.max(a.size(), Math.min(b.size(), a.size() + 3)));
  }

  static String clean(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
