package org.recoupe.pipeline;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.recoupe.article.Article;
import org.recoupe.article.ArticleExtractor;
import org.recoupe.capture.Capture;
import org.recoupe.capture.CaptureReader;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;

/**
 * Extracts articles on several threads. One thread reads; a short queue of captures is worked on;
 * the results leave in the order in which the captures came, so the number of threads shows
 * nowhere.
 */
final class OrderedExtraction {
  /** Captures a thread that are in memory at once: enough to keep it busy behind a slow page. */
  private static final int QUEUE_PER_THREAD = 4;

  private final CaptureReader captures;
  private final ArticleExtractor articles;
  private final int threads;

  OrderedExtraction(CaptureReader captures, ArticleExtractor articles, int threads) {
    this.captures = captures;
    this.articles = articles;
    this.threads = threads;
  }

  /** Hands the outcomes of {@code paths} to {@code sink}, on the calling thread. */
  void run(List<Path> paths, Consumer<Outcome<Article>> sink) {
    Queue<CompletableFuture<Outcome<Article>>> queue = new ArrayDeque<>();
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "extraction");
              thread.setDaemon(true);
              return thread;
            });
    try {
      captures.read(
          paths,
          outcome -> {
            queue.add(CompletableFuture.supplyAsync(() -> article(outcome), workers));
            if (queue.size() > threads * QUEUE_PER_THREAD) {
              sink.accept(next(queue.remove()));
            }
          });
      while (!queue.isEmpty()) {
        sink.accept(next(queue.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Outcome<Article> article(Outcome<Capture> outcome) {
    if (!(outcome instanceof Outcome.Value<Capture> found)) {
      return new Outcome.Failure<>(outcome.problems());
    }
    Outcome<Article> article = articles.extract(found.value());
    List<Problem> all = new ArrayList<>(found.problems());
    all.addAll(article.problems());
    return article instanceof Outcome.Value<Article> made
        ? new Outcome.Value<>(made.value(), all)
        : new Outcome.Failure<>(all);
  }

  private static Outcome<Article> next(CompletableFuture<Outcome<Article>> first) {
    try {
      return first.join();
    } catch (CompletionException | CancellationException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }
}
