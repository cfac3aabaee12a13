package org.recoupe.eval.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.recoupe.pipeline.Pipeline;
import org.recoupe.provenance.Outcome;

/**
 * Pages a second, whole extraction from files to articles on all cores, round by round, beside what
 * the parser alone does with the same files on the same cores. The share of the two says more than
 * the pages a second where other programs run on the machine.
 */
public final class PageSpeed {
  private static final int ROUNDS = 10;

  /** Rounds before the compiler has done its work. */
  private static final int WARM_UP = 5;

  private PageSpeed() {}

  /**
   * Prints a line for each round and the median of those after the warm-up.
   *
   * @param args a folder of pages, and the number of rounds where {@value #ROUNDS} are too few
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      out.println("usage: PageSpeed FOLDER [ROUNDS]");
      System.exit(2);
    }
    Path folder = Path.of(args[0]);
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    int warmUp = Math.min(WARM_UP, rounds / 2);
    Pipeline pipeline = new Pipeline("speed");
    double[] extracted = new double[rounds];
    double[] parsed = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      extracted[i] = perSecond(() -> extract(pipeline, folder));
      parsed[i] = perSecond(() -> parse(folder));
      out.println(line(i < warmUp ? "warm-up" : "round", extracted[i], parsed[i]));
    }
    out.println(line("median", median(extracted, warmUp), median(parsed, warmUp)));
  }

  private static String line(String name, double extracted, double parsed) {
    return String.format(
        Locale.ROOT,
        "%-8s %7.1f pages/s; parser alone %7.1f; share %.2f",
        name,
        extracted,
        parsed,
        extracted / parsed);
  }

  private interface Work {
    long pages() throws IOException;
  }

  private static double perSecond(Work work) throws IOException {
    long start = System.nanoTime();
    long pages = work.pages();
    return pages * 1e9 / (System.nanoTime() - start);
  }

  private static long extract(Pipeline pipeline, Path folder) {
    AtomicLong pages = new AtomicLong();
    pipeline.clean(
        List.of(folder), outcome -> pages.addAndGet(outcome instanceof Outcome.Value<?> ? 1 : 0));
    return pages.get();
  }

  private static long parse(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .parallel()
          .mapToLong(file -> Jsoup.parse(text(file)).childNodeSize() > 0 ? 1 : 0)
          .sum();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static double median(double[] values, int from) {
    double[] sorted = java.util.Arrays.copyOfRange(values, from, values.length);
    java.util.Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
