package org.recoupe.dossier;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.reuse.Passage;

/**
 * How much of one report stands in another.
 *
 * @param from the likelier source
 * @param to the report whose text is measured
 * @param percent share of the body of {@code to} that stands in {@code from}, 0 to 100
 * @param kind the freest of the passages: words that were changed somewhere are no plain copy
 * @param longest the longest passage
 */
public record CopyShare(String from, String to, int percent, Passage.Kind kind, Passage longest) {
  /** Shares below this, in percent, are not worth a line: a shared phrase is no copy. */
  public static final int LEAST = 10;

  /** All pairs of a story, largest share first; shared quotations are no copies. */
  public static List<CopyShare> of(StoryDossier story) {
    Map<String, Map<String, List<Passage>>> passages = new LinkedHashMap<>();
    for (Passage passage : story.lineage().passages()) {
      if (passage.kind() != Passage.Kind.QUOTATION) {
        passages
            .computeIfAbsent(passage.to().article(), to -> new LinkedHashMap<>())
            .computeIfAbsent(passage.from().article(), from -> new ArrayList<>())
            .add(passage);
      }
    }
    List<CopyShare> shares = new ArrayList<>();
    for (AnnotatedArticle article : story.articles()) {
      int length = Math.max(1, article.article().layout().body().length());
      passages
          .getOrDefault(article.id(), Map.of())
          .values()
          .forEach(shared -> shares.add(of(shared, length)));
    }
    shares.sort(Comparator.comparing((CopyShare share) -> -share.percent()));
    return shares;
  }

  private static CopyShare of(List<Passage> passages, int length) {
    Passage longest = passages.get(0);
    Passage.Kind kind = longest.kind();
    BitSet units = new BitSet();
    for (Passage passage : passages) {
      units.set(passage.to().at().start(), passage.to().at().end());
      kind = kind.compareTo(passage.kind()) >= 0 ? kind : passage.kind();
      longest = passage.to().at().length() > longest.to().at().length() ? passage : longest;
    }
    int percent = (int) Math.min(100, 100L * units.cardinality() / length);
    return new CopyShare(longest.from().article(), longest.to().article(), percent, kind, longest);
  }
}
