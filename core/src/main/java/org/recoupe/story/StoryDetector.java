package org.recoupe.story;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.article.Article;

/** Groups articles into stories. */
public final class StoryDetector {
  /**
   * Stories over all {@code articles}: every article is in exactly one; the order of the input does
   * not matter.
   */
  public List<Story> detect(List<Article> articles) {
    List<String> ids = new ArrayList<>();
    for (Article article : articles) {
      ids.add(article.id());
    }
    return ids.isEmpty() ? List.of() : List.of(new Story("s1", ids.get(0), null, null, ids));
  }
}
