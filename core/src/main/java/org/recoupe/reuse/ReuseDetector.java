package org.recoupe.reuse;

import java.util.List;
import org.recoupe.article.Article;
import org.recoupe.story.Background;
import org.recoupe.text.fingerprint.FunctionWords;
import org.recoupe.text.fingerprint.WordReader;

/** Finds the words that articles share, and the independent voices behind them. */
public final class ReuseDetector {
  private final ReuseOptions options;
  private final WordReader reader = new WordReader(FunctionWords.french());
  private final HintReader hints = new HintReader();
  private final SlipReader slips = new SlipReader(reader);
  private final Background background = new Background();

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
    return trace(articles.parallelStream().map(this::read).toList());
  }

  /** What {@link #trace} needs of {@code article}, which may then be let go. */
  public Witness read(Article article) {
    return Witness.of(article, reader, hints, slips);
  }

  /** Passages and origins over {@code witnesses}, in any order. */
  public Lineage trace(List<Witness> witnesses) {
    ReuseArchive archive = archive();
    archive.add(witnesses);
    return archive.lineage();
  }

  /** An empty archive, for articles that come bit by bit. */
  public ReuseArchive archive() {
    return new ReuseArchive(options, background);
  }
}
