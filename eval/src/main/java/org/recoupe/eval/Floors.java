package org.recoupe.eval;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Figures that the program has reached and must not fall below. A floor is only ever raised; one
 * that must be lowered needs a note in {@code docs/decisions} that says why.
 *
 * @param least by {@code measure/figure}, with a point for each space of the figure's name
 */
record Floors(Map<String, Double> least) {
  /** Floors count to four digits, as figures are printed. */
  private static final double TOLERANCE = 0.00005;

  Floors {
    least = Map.copyOf(least);
  }

  static Floors read(Path file) throws IOException {
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.load(reader);
    }
    Map<String, Double> least = new LinkedHashMap<>();
    lines.forEach((name, value) -> least.put((String) name, Double.valueOf((String) value)));
    return new Floors(least);
  }

  static String key(String measure, Measure.Figure figure) {
    return measure + "/" + figure.name().replace(' ', '.');
  }

  /**
   * What fell, a line each.
   *
   * @param measured figures by key, of the measures that were run
   * @param ran names of the measures that were run: a floor of theirs without a figure has fallen
   */
  List<String> fallen(Map<String, Double> measured, List<String> ran) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(least)
        .forEach(
            (key, floor) -> {
              Double value = measured.get(key);
              if (value == null && ran.contains(key.substring(0, key.indexOf('/')))) {
                lines.add(key + ": no figure, floor " + floor);
              } else if (value != null && value < floor - TOLERANCE) {
                lines.add(key + ": " + value + " is below the floor " + floor);
              }
            });
    return lines;
  }
}
