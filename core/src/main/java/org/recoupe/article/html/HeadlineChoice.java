package org.recoupe.article.html;

import org.jspecify.annotations.Nullable;

/**
 * Chooses between the names that a page gives itself. The title for social networks is the
 * headline, but for the two cases counted in {@code docs/decisions/0003-headlines-of-pages.md}, in
 * which it only repeats the title of the window.
 *
 * @param social the title for social networks, or what stands for it, without the site's name
 * @param window the {@code <title>}
 * @param linked {@code headline} of the JSON-LD
 * @param alternative its {@code alternativeHeadline}
 * @param name its {@code name}
 * @param heading the heading that the page shows
 */
record HeadlineChoice(
    String social,
    String window,
    @Nullable String linked,
    @Nullable String alternative,
    @Nullable String name,
    @Nullable String heading) {
  /** What follows a title: the name of the site, or a quotation mark that cut an attribute. */
  private static final String BREAKS = "-|–—:：*·•»~/‹›\"";

  /** The headline. */
  String best() {
    if (heading == null || linked == null || isSame(linked, social) || !isRepeated()) {
      return social;
    }
    boolean shown = isSame(linked, heading) && !(name != null && isSame(name, social));
    boolean told =
        Phrases.fold(heading).startsWith(Phrases.fold(social))
            && alternative != null
            && !isSame(alternative, social);
    return shown || told ? linked : social;
  }

  /** True if the window has the same title, perhaps with the name of the site behind it. */
  private boolean isRepeated() {
    if (!window.startsWith(social)) {
      return false;
    }
    String rest = window.substring(social.length()).strip();
    return rest.isEmpty() || BREAKS.indexOf(rest.charAt(0)) >= 0;
  }

  private static boolean isSame(String first, String second) {
    return Phrases.fold(first).equals(Phrases.fold(second));
  }
}
