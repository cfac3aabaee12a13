package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.text.fingerprint.FunctionWords;
import org.recoupe.text.fingerprint.WordReader;

/** Finds the words that articles share, and the independent voices behind them. */
public final class ReuseDetector {
  private final ReuseOptions options;
  private final WordReader reader = new WordReader(FunctionWords.french());

  /** A detector with the default thresholds. */
  public ReuseDetector() {
    this(ReuseOptions.DEFAULT);
  }

  /** A detector with other thresholds. */
  public ReuseDetector(ReuseOptions options) {
    this.options = options;
  }

  /** Passages and origins over {@code articles}, which may be any number and need no story. */
  public Lineage detect(List<Article> articles) {
    return trace(articles.stream().map(this::read).toList());
  }

  /** What {@link #trace} needs of {@code article}, which may then be let go. */
  public Witness read(Article article) {
    return Witness.of(article, reader);
  }

  /** Passages and origins over {@code witnesses}, in any order. */
  public Lineage trace(List<Witness> witnesses) {
    List<Witness> ordered = new ArrayList<>(witnesses);
    ordered.sort(Comparator.comparing(Witness::id));
    List<Kinship> kin = new KinFinder(ordered, options).find();
    return new Lineage(passages(ordered, kin), new Voices(options).origins(ordered, kin));
  }

  private List<Passage> passages(List<Witness> witnesses, List<Kinship> kin) {
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
    if (match.quotation()) {
      return Passage.Kind.QUOTATION;
    }
    if (match.score() >= options.verbatim()) {
      return Passage.Kind.VERBATIM;
    }
    return match.score() < options.translated() ? Passage.Kind.TRANSLATED : Passage.Kind.EDITED;
  }
}
