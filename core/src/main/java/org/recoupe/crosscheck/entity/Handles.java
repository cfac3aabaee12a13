package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Span;

/** Finds accounts and tags that spell a name of several words: « @JeanneVarenko ». */
final class Handles {
  /** Letters of an account's name, at most. */
  private static final int LONGEST = 40;

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
      String text = article.article().text().text();
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
          group.describedAt(new Excerpt(article.id(), new Span(i, to)));
        }
      }
    }
  }

  private static boolean letter(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
