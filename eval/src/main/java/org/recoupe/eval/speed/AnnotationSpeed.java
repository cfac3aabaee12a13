package org.recoupe.eval.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.recoupe.article.Article;
import org.recoupe.pipeline.Pipeline;
import org.recoupe.provenance.Outcome;

/**
 * Characters a second, whole annotation on all cores, round by round, and how long the first
 * article takes, models included, in a program that has done nothing before.
 */
public final class AnnotationSpeed {
  private static final int ROUNDS = 12;

  /** Rounds before the compiler has done its work. */
  private static final int WARM_UP = 6;

  /** Times that each article is read in a round, so that a round is no matter of chance. */
  private static final int REPEATS = 4;

  private AnnotationSpeed() {}

  /**
   * Prints the start, a line for each round and the median of those after the warm-up.
   *
   * @param args a folder of reports, and the number of rounds where {@value #ROUNDS} are too few
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      out.println("usage: AnnotationSpeed FOLDER [ROUNDS]");
      System.exit(2);
    }
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    int warmUp = Math.min(WARM_UP, rounds / 2);
    Pipeline pipeline = new Pipeline("speed");
    List<Article> articles = new ArrayList<>();
    pipeline.extract(
        List.of(Path.of(args[0])),
        outcome -> {
          if (outcome instanceof Outcome.Value<Article> made) {
            articles.add(made.value());
          }
        });
    long characters = articles.stream().mapToLong(a -> a.text().text().length()).sum();
    long start = System.nanoTime();
    long processorStart = processor();
    pipeline.annotate(articles.get(0));
    out.println(
        String.format(
            Locale.ROOT,
            "%d articles, %d characters; first article, models included: %d ms, of the processor %d ms",
            articles.size(),
            characters,
            (System.nanoTime() - start) / 1_000_000,
            (processor() - processorStart) / 1_000_000));
    double[] speeds = new double[rounds];
    double[] perCore = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long before = System.nanoTime();
      long cpuBefore = processor();
      IntStream.range(0, articles.size() * REPEATS)
          .parallel()
          .forEach(n -> pipeline.annotate(articles.get(n % articles.size())));
      speeds[i] = characters * REPEATS * 1e9 / (System.nanoTime() - before);
      perCore[i] = characters * REPEATS * 1e9 / (processor() - cpuBefore);
      out.println(line(i < warmUp ? "warm-up" : "round", speeds[i], perCore[i]));
    }
    out.println(line("median", median(speeds, warmUp), median(perCore, warmUp)));
  }

  /** Processor time of this program in nanoseconds, which other programs do not change. */
  private static long processor() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }

  private static double median(double[] values, int from) {
    double[] sorted = Arrays.copyOfRange(values, from, values.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static String line(String name, double speed, double perCore) {
    return String.format(
        Locale.ROOT,
        "%-8s %9.0f characters/s; %9.0f characters per second of processor time",
        name,
        speed,
        perCore);
  }
}
