package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Span;

/**
 * Finds accounts and tags that spell a name of several words (« @JeanneVarenko »), and accounts
 * that a post gives its author (« — Jeanne Varenko (@jvarenko) »).
 */
final class Handles {
  /** Letters of an account's name, at most. */
  private static final int LONGEST = 40;

  /** How a post that is shown in a report ends; the report's own text may leave it out. */
  private static final Pattern SIGNED =
      Pattern.compile("[—–-]\\s?(\\p{Lu}[^()@\\n—–]{1,50})\\s\\((@\\w{2,40})\\)");

  private Handles() {}

  static void find(List<AnnotatedArticle> articles, Map<String, Group> groups) {
    Map<String, Group> names = new LinkedHashMap<>();
    groups.forEach(
        (key, group) -> {
          if (key.indexOf(' ') > 0) {
            names.putIfAbsent(key.replace(" ", ""), group);
          }
        });
    for (AnnotatedArticle article : articles) {
      signed(article, groups);
      spelled(article.article().sourceText().characters(), names, (group, at) -> {});
      spelled(
          article.article().text().text(),
          names,
          (group, at) -> group.describedAt(new Excerpt(article.id(), at)));
    }
  }

  private static void spelled(
      String text, Map<String, Group> names, BiConsumer<Group, Span> found) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '@' && text.charAt(i) != '#') {
        continue;
      }
      int to = i + 1;
      while (to < text.length() && to - i <= LONGEST && letter(text.charAt(to))) {
        to++;
      }
      Group group = names.get(Spelling.fold(text.substring(i + 1, to)).replace(" ", ""));
      if (group != null) {
        group.variant(text.substring(i, to));
        found.accept(group, new Span(i, to));
      }
    }
  }

  private static void signed(AnnotatedArticle article, Map<String, Group> groups) {
    Matcher matcher = SIGNED.matcher(article.article().sourceText().characters());
    while (matcher.find()) {
      Group group = groups.get(Spelling.fold(matcher.group(1)));
      if (group != null) {
        group.variant(matcher.group(2));
      }
    }
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
