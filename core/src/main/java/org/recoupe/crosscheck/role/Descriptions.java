package org.recoupe.crosscheck.role;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.SpanSet;

/**
 * Where reports say who somebody is, beside his name: « Ana Morel, une figure du club ». Two
 * reports that have such words in common tell nothing in common. Linear in the length of the
 * reports.
 */
public final class Descriptions {
  private final List<SpanSet> places = new ArrayList<>();
  private final List<SpanSet> names = new ArrayList<>();

  /** Reads {@code articles}. */
  public Descriptions(List<AnnotatedArticle> articles) {
    RoleReader reader = new RoleReader(new Lexicon());
    for (AnnotatedArticle article : articles) {
      SpanSet described = new SpanSet();
      SpanSet named = new SpanSet();
      for (RoleReader.Role role : reader.read(article)) {
        if (role.named()) {
          described.add(role.description());
          named.add(role.name());
        }
      }
      places.add(described);
      names.add(named);
    }
  }

  /** True if {@code at} of the article of this number is in a description; the name is not. */
  public boolean hold(int article, Span at) {
    return places.get(article).holds(at) && !names.get(article).touches(at);
  }
}
