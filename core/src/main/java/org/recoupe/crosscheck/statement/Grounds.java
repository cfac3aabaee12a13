package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Span;

/**
 * Tells whether what two passages share is anything that they assert. Who speaks is not: one
 * speaker asks for many things. Nor are names and times alone; and where the numbers differ, the
 * words must tell the more.
 */
final class Grounds {
  /** Things in common of which one is a word. */
  private static final int LEAST = 2;

  /** Where each article names who speaks. */
  private final List<List<Span>> speakers = new ArrayList<>();

  Grounds(StoryClauses story) {
    for (AnnotatedArticle article : story.articles()) {
      List<Span> places = new ArrayList<>();
      for (Quotation quotation : article.quotations()) {
        Speaker speaker = quotation.speaker();
        Span at = speaker == null ? null : speaker.at();
        if (at != null) {
          places.add(at);
        }
      }
      speakers.add(places);
    }
  }

  /** True if both say something in common beside who says it. */
  boolean hold(Telling one, Telling other) {
    int words = 0;
    int all = 0;
    for (Telling.Match match : one.shared(other).matches()) {
      Item here = one.items().get(match.from());
      Item there = other.items().get(match.to());
      if (!isSpeaker(one, here) && !isSpeaker(other, there)) {
        all++;
        words += here.kind() == Unit.Kind.WORD ? 1 : 0;
      }
    }
    return words > 0 && all >= LEAST && !(one.countsOtherwise(other) && words < LEAST);
  }

  private boolean isSpeaker(Telling telling, Item item) {
    return speakers.get(telling.article()).stream().anyMatch(item.at()::overlaps);
  }
}
