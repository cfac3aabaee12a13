package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final Duration LONG = Duration.ofMinutes(2);

  /** On two cores the pool has one thread, and that one waits for the annotator that is made. */
  @Test
  void isMadeWhileAllThreadsOfThePoolWait() {
    CountDownLatch made = new CountDownLatch(1);
    try {
      for (int i = 0; i < 2 * ForkJoinPool.getCommonPoolParallelism(); i++) {
        ForkJoinPool.commonPool()
            .execute(
                () -> {
                  try {
                    made.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });
      }
      assertNotNull(assertTimeoutPreemptively(LONG, Annotator::new));
    } finally {
      made.countDown();
    }
  }
}
