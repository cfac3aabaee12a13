package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;

/**
 * Finds the standfirst where it stands outside the body: named so, shown between headline and body,
 * or the same words as the page's description of itself.
 */
final class Standfirsts {
  /** Blocks between headline and body in which a standfirst is looked for. */
  private static final int REACH = 60;

  private static final int MIN_LENGTH = 40;
  private static final int MAX_LENGTH = 1200;
  private static final double MAX_LINKS = 0.3;

  /** Letters of a description that are compared; descriptions are often cut. */
  private static final int COMPARED = 60;

  /** Marks that no standfirst has. */
  private static final Set<Debris.Kind> NEVER =
      EnumSet.of(
          Debris.Kind.CAPTION,
          Debris.Kind.CREDIT,
          Debris.Kind.BYLINE,
          Debris.Kind.SHARE,
          Debris.Kind.COUNTER,
          Debris.Kind.CONSENT,
          Debris.Kind.NEWSLETTER,
          Debris.Kind.COMMENT);

  private Standfirsts() {}

  /** Indexes of the blocks before {@code first} that are the standfirst. */
  static BitSet find(Blocks blocks, @Nullable Element headline, int first, PageParts page) {
    BitSet found = new BitSet();
    int[] range = headline == null ? null : blocks.range(headline);
    int from = range != null && range[1] <= first ? range[1] : Math.max(0, first - REACH / 3);
    List<String> descriptions = descriptions(page);
    boolean near = range != null && range[1] <= first && first - from <= REACH;
    for (int i = Math.max(from, first - REACH); i < first; i++) {
      Block block = blocks.all().get(i);
      String text = block.text();
      if (text.length() < MIN_LENGTH
          || text.length() > MAX_LENGTH
          || block.linkShare() > MAX_LINKS) {
        continue;
      }
      boolean told = isTold(text, descriptions);
      Debris.Kind marked = block.region == null ? null : block.region.effective();
      boolean certain = block.region != null && block.region.isCertain();
      boolean allowed = told || marked == null || !certain && !NEVER.contains(marked);
      boolean named = block.inLead && marked == null;
      if (allowed
          && marked != Debris.Kind.CAPTION
          && (told || near && (named || block.isProse() && !block.inList))) {
        found.set(i);
      }
    }
    return found;
  }

  private static List<String> descriptions(PageParts page) {
    List<String> all = new ArrayList<>();
    for (String told :
        new String[] {
          page.linked().articleText("description"),
          page.meta().first("og:description"),
          page.meta().first("description"),
          page.meta().first("twitter:description")
        }) {
      if (told != null && told.length() >= MIN_LENGTH) {
        all.add(Phrases.fold(told));
      }
    }
    return all;
  }

  private static boolean isTold(String text, List<String> descriptions) {
    String folded = Phrases.fold(text);
    for (String told : descriptions) {
      int compared = Math.min(COMPARED, Math.min(told.length(), folded.length()));
      if (compared >= MIN_LENGTH - 10 && folded.regionMatches(0, told, 0, compared)) {
        return true;
      }
    }
    return false;
  }
}
