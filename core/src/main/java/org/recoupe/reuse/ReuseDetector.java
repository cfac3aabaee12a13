package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.text.fingerprint.FunctionWords;
import org.recoupe.text.fingerprint.WordReader;
import org.recoupe.text.fingerprint.Words;

/** Finds the words that articles share, and the independent voices behind them. */
public final class ReuseDetector {
  private final ReuseOptions options;
  private final WordReader reader = new WordReader(FunctionWords.french());
  private final Aligner aligner;
  private final Candidates candidates;

  /** A detector with the default thresholds. */
  public ReuseDetector() {
    this(ReuseOptions.DEFAULT);
  }

  /** A detector with other thresholds. */
  public ReuseDetector(ReuseOptions options) {
    this.options = options;
    this.aligner = new Aligner(options);
    this.candidates = new Candidates(options);
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
    List<Words> texts = ordered.stream().map(Witness::words).toList();
    List<Kinship> kin = new ArrayList<>();
    candidates.pairs(
        texts,
        (first, partners) -> {
          Aligner.Indexed indexed = aligner.new Indexed(texts.get(first));
          for (int second : partners) {
            List<Match> matches = indexed.align(texts.get(second));
            if (!matches.isEmpty()) {
              kin.add(kinship(first, second, matches, texts));
            }
          }
        });
    return new Lineage(passages(ordered, kin), new Voices(options).origins(ordered, kin));
  }

  private static Kinship kinship(int first, int second, List<Match> matches, List<Words> texts) {
    int shorter = Math.min(texts.get(first).size(), texts.get(second).size());
    int shared = 0;
    boolean told = false;
    for (Match match : matches) {
      shared += Math.min(match.end() - match.start(), match.otherEnd() - match.otherStart());
      told |= !quotationOnly(match);
    }
    return new Kinship(first, second, matches, told ? (double) shared / shorter : 0);
  }

  private static boolean quotationOnly(Match match) {
    return match.told() < 3 && match.told() * 5 < match.content();
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
    if (quotationOnly(match)) {
      return Passage.Kind.QUOTATION;
    }
    if (match.score() >= options.verbatim()) {
      return Passage.Kind.VERBATIM;
    }
    return match.score() < options.translated() ? Passage.Kind.TRANSLATED : Passage.Kind.EDITED;
  }
}
