package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recoupe.article.Excerpt;

/** Turns what two texts share into passages of articles, from the likelier source to the other. */
final class Passages {
  private final ReuseOptions options;

  Passages(ReuseOptions options) {
    this.options = options;
  }

  /** The passages of {@code kin}, whose numbers are places in {@code witnesses}. */
  List<Passage> of(List<Witness> witnesses, List<Kinship> kin) {
    List<Passage> passages = new ArrayList<>();
    for (Kinship pair : kin) {
      Witness first = witnesses.get(pair.first());
      Witness second = witnesses.get(pair.second());
      boolean forward = Direction.firstIsSource(first, second);
      for (Match match : pair.matches()) {
        Excerpt one = new Excerpt(first.id(), first.words().at(match.start(), match.end()));
        Excerpt two =
            new Excerpt(second.id(), second.words().at(match.otherStart(), match.otherEnd()));
        passages.add(
            new Passage(forward ? one : two, forward ? two : one, kind(match), match.score()));
      }
    }
    passages.sort(Comparator.comparing(Passage::from).thenComparing(Passage::to));
    return passages;
  }

  private Passage.Kind kind(Match match) {
    if (match.reworded()) {
      return Passage.Kind.TRANSLATED;
    }
    if (match.quotation()) {
      return Passage.Kind.QUOTATION;
    }
    if (match.score() >= options.verbatim()) {
      return Passage.Kind.VERBATIM;
    }
    return match.score() < options.translated() ? Passage.Kind.TRANSLATED : Passage.Kind.EDITED;
  }
}
