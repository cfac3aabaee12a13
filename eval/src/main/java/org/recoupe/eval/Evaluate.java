package org.recoupe.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recoupe.eval.name.WinerMeasure;
import org.recoupe.eval.press.PressExtraction;
import org.recoupe.eval.quotation.PressQuotations;
import org.recoupe.eval.relation.PairMeasure;
import org.recoupe.eval.retold.RetoldMeasure;
import org.recoupe.eval.reuse.HeadlinesMeasure;
import org.recoupe.eval.reuse.PressMeasure;
import org.recoupe.eval.story.StoriesMeasure;

/** Measures all that it knows in a folder of gold data, and holds the figures to their floors. */
public final class Evaluate {
  private static final List<Measure> MEASURES =
      List.of( //
          new StoriesMeasure(), //
          new NewsPages(), //
          new WebPages(), //
          new FrTimeBank(), //
          PairMeasure.daccord(), //
          PairMeasure.rte3(),
          new WinerMeasure(), //
          new PressExtraction(), //
          new PressQuotations(), //
          new PressMeasure(), //
          new HeadlinesMeasure(), //
          new RetoldMeasure());

  private final PrintStream out;
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final List<String> ran = new ArrayList<>();
  private final ObjectNode json = new ObjectMapper().createObjectNode();

  private Evaluate(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints a table of figures and writes them as JSON. The exit status is 1 where a figure fell
   * below its floor, 2 for wrong usage.
   *
   * @param args data folder, then {@code --only NAME}, {@code --misses}, {@code --json FILE},
   *     {@code --floors FILE}, {@code --own FOLDER}: gold that is part of the project
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length == 0) {
      out.println(
          "usage: evaluate DATA_FOLDER [--only NAME] [--misses] [--json FILE] [--floors FILE]");
      System.exit(2);
    }
    List<String> options = List.of(args).subList(1, args.length);
    Consumer<String> misses = options.contains("--misses") ? out::println : line -> {};
    Evaluate evaluate = new Evaluate(out);
    String own = after(options, "--own");
    List<Path> data =
        own == null ? List.of(Path.of(args[0])) : List.of(Path.of(args[0]), Path.of(own));
    evaluate.measure(data, after(options, "--only"), misses);
    String file = after(options, "--json");
    if (file != null) {
      Files.writeString(Path.of(file), evaluate.json.toPrettyString() + "\n");
      out.println("figures as JSON: " + file);
    }
    String floors = after(options, "--floors");
    if (floors != null) {
      List<String> fallen = Floors.read(Path.of(floors)).fallen(evaluate.figures, evaluate.ran);
      fallen.forEach(line -> out.println("BELOW ITS FLOOR  " + line));
      System.exit(fallen.isEmpty() ? 0 : 1);
    }
  }

  private static @Nullable String after(List<String> options, String name) {
    int at = options.indexOf(name);
    return at >= 0 && at + 1 < options.size() ? options.get(at + 1) : null;
  }

  private void measure(List<Path> data, @Nullable String only, Consumer<String> misses)
      throws IOException {
    for (Measure measure : MEASURES) {
      if (only != null && !measure.name().equals(only)) {
        continue;
      }
      Path folder =
          data.stream()
              .map(some -> some.resolve(measure.folder()))
              .filter(Files::isDirectory)
              .findFirst()
              .orElse(null);
      if (folder == null) {
        out.println(measure.name() + ": not in " + data.get(0) + ", skipped");
        continue;
      }
      ran.add(measure.name());
      ObjectNode part = json.putObject(measure.name());
      for (Measure.Figure figure : measure.measure(folder, misses)) {
        figures.put(Floors.key(measure.name(), figure), figure.value());
        part.putObject(figure.name()).put("value", figure.value()).put("of", figure.of());
        out.println(
            String.format(
                Locale.ROOT,
                "%-16s %-32s %.4f  of %d",
                measure.name(),
                figure.name(),
                figure.value(),
                figure.of()));
      }
    }
  }
}
