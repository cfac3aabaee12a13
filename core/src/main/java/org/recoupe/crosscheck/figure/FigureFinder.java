package org.recoupe.crosscheck.figure;

import org.recoupe.crosscheck.clause.StoryClauses;

/** Finds the figures of a story. Not for several threads at once. */
public final class FigureFinder {
  private final FigureReader figures = new FigureReader();
  private final CountReader counts = new CountReader(figures);
  private final AgeReader ages = new AgeReader();

  /**
   * What the reports of {@code story} count, each with its place and day, and how old they make
   * whom.
   */
  public Figures find(StoryClauses story) {
    FigureReader.Read read = figures.read(story);
    return new Figures(read.figures(), Counts.of(story, figures, read, counts), ages.read(story));
  }
}
