package org.recoupe.article.scrape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.recoupe.article.Article;
import org.recoupe.provenance.Outcome;

/**
 * Marks repeated lines in a stream of any length. Articles wait in a window before they leave, so
 * each is judged by all before it and those in the window behind it. Where all fit into the window
 * the result is that of {@link RepeatedLines}.
 *
 * <p>Beyond the window, and beyond the lines that are remembered, what counts as repeated depends
 * on the order in which the articles come. Up to there, and for articles that are all at hand
 * ({@link LineCensus}), order and batches change nothing.
 */
public final class RepeatedLinesPass {
  /** Articles that wait at most: the reports that a reader gives at once. */
  static final int MOST_WAITING = 2_000;

  /** Characters of sources that wait at most: two bytes each, with the largest pages 48 MB. */
  private static final long MOST_CHARACTERS = 16L << 20;

  private final OutletLines lines = new OutletLines();
  private final Deque<Outcome<Article>> waiting = new ArrayDeque<>();
  private final Consumer<Outcome<Article>> sink;
  private long characters;

  /** A pass that hands all on to {@code sink}, in order. */
  public RepeatedLinesPass(Consumer<Outcome<Article>> sink) {
    this.sink = sink;
  }

  /** Takes the next outcome; failures keep their place among the articles. */
  public void take(Outcome<Article> outcome) {
    waiting.add(outcome);
    characters += length(outcome);
    if (outcome instanceof Outcome.Value<Article> made) {
      lines.add(made.value());
    }
    while (waiting.size() > MOST_WAITING || characters > MOST_CHARACTERS && waiting.size() > 1) {
      leave();
    }
  }

  /** Hands on what still waits. */
  public void end() {
    while (!waiting.isEmpty()) {
      leave();
    }
  }

  private void leave() {
    Outcome<Article> first = waiting.remove();
    characters -= length(first);
    sink.accept(
        first instanceof Outcome.Value<Article> made
            ? new Outcome.Value<>(
                RepeatedLines.without(made.value(), lines::repeats), made.problems())
            : first);
  }

  private static int length(Outcome<Article> outcome) {
    return outcome instanceof Outcome.Value<Article> made
        ? made.value().sourceText().characters().length()
        : 0;
  }
}
