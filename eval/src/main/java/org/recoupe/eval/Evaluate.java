package org.recoupe.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.recoupe.eval.story.StoriesMeasure;

/** Measures all that it knows in a folder of gold data. */
public final class Evaluate {
  private static final List<Measure> MEASURES = List.of(new StoriesMeasure());

  private Evaluate() {}

  /**
   * Prints a table of figures.
   *
   * @param args data folder, then {@code --only NAME} and {@code --misses}
   */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    List<String> options = List.of(args).subList(1, args.length);
    int only = options.indexOf("--only");
    PrintStream out = System.out;
    for (Measure measure : MEASURES) {
      if (only >= 0 && !measure.name().equals(options.get(only + 1))) {
        continue;
      }
      Path folder = data.resolve(measure.name());
      if (!Files.isDirectory(folder)) {
        out.println(measure.name() + ": not there, skipped");
        continue;
      }
      boolean misses = options.contains("--misses");
      for (Measure.Figure figure :
          measure.measure(
              folder,
              line -> {
                if (misses) {
                  out.println(line);
                }
              })) {
        out.println(
            String.format(
                Locale.ROOT,
                "%-12s %-32s %.4f  of %d",
                measure.name(),
                figure.name(),
                figure.value(),
                figure.of()));
      }
    }
  }
}
