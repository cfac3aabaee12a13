package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.recoupe.reuse.OrderAligner.Link;
import org.recoupe.story.Background;
import org.recoupe.text.fingerprint.Hashes;
import org.recoupe.text.fingerprint.Words;

/**
 * Completes what two texts share word by word with what they tell in other words, where that is one
 * text's work: see {@link OrderAligner}.
 */
final class Rewordings {
  /** What a linked pair of sentences counts as evidence, in rare fingerprints. */
  private static final int WORTH = 2;

  /** Share of a sentence's words in a passage that was found word by word: needs no second one. */
  private static final double COVERED = 0.5;

  private final ReuseOptions options;
  private final Background background;
  private final IntFunction<Words> texts;

  /** Made when first asked for, for all comparisons of one lot. */
  private final AtomicReferenceArray<@Nullable Anchors> anchors;

  /** For the comparison of {@code pairs} of {@code texts}. */
  Rewordings(ReuseOptions options, Background background, IntFunction<Words> texts, long[] pairs) {
    this.options = options;
    this.background = background;
    this.texts = texts;
    int most = 0;
    for (long pair : pairs) {
      most = Math.max(most, Math.max(Pairs.first(pair), Pairs.second(pair)));
    }
    this.anchors = new AtomicReferenceArray<>(most + 1);
  }

  /** {@code shared} with what its texts tell in one order in other words. */
  Kinship complete(Kinship shared) {
    if (!options.rewordings() || shared.share() >= options.copy()) {
      return shared;
    }
    Anchors first = anchors(shared.first());
    Anchors second = anchors(shared.second());
    List<Link> run = OrderAligner.run(first, second);
    return run.isEmpty() ? shared : with(shared, run, first, second);
  }

  private Anchors anchors(int text) {
    Anchors made = anchors.get(text);
    if (made == null) {
      made = new Anchors(texts.apply(text), background);
      anchors.set(text, made);
    }
    return made;
  }

  private static Kinship with(Kinship shared, List<Link> run, Anchors one, Anchors two) {
    List<Match> more = new ArrayList<>();
    List<Link> open = new ArrayList<>();
    for (Link link : run) {
      boolean found =
          covered(shared, one.start(link.first()), one.end(link.first()), true)
              || covered(shared, two.start(link.second()), two.end(link.second()), false);
      if (!open.isEmpty() && (found || !follows(open.get(open.size() - 1), link))) {
        more.add(match(open, one, two));
        open.clear();
      }
      if (!found) {
        open.add(link);
      }
    }
    if (!open.isEmpty()) {
      more.add(match(open, one, two));
    }
    long[] evidence = new long[more.stream().mapToInt(Match::rare).sum()];
    for (int i = 0; i < evidence.length; i++) {
      evidence[i] = Hashes.mix(one.key(0), Hashes.mix(two.key(0), i)) >>> 1;
    }
    return more.isEmpty() ? shared : shared.and(more, evidence);
  }

  private static boolean follows(Link last, Link link) {
    return link.first() == last.first() + 1 && link.second() == last.second() + 1;
  }

  private static boolean covered(Kinship shared, int start, int end, boolean first) {
    int words = 0;
    for (Match match : shared.matches()) {
      int from = Math.max(start, first ? match.start() : match.otherStart());
      int to = Math.min(end, first ? match.end() : match.otherEnd());
      words += Math.max(0, to - from);
    }
    return words >= COVERED * (end - start);
  }

  private static Match match(List<Link> links, Anchors one, Anchors two) {
    Link first = links.get(0);
    Link last = links.get(links.size() - 1);
    int same = links.stream().mapToInt(Link::shared).sum();
    return new Match(
        one.start(first.first()),
        one.end(last.first()),
        two.start(first.second()),
        two.end(last.second()),
        same,
        same,
        same,
        WORTH * links.size(),
        true);
  }
}
