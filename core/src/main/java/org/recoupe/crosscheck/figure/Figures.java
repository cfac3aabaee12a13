package org.recoupe.crosscheck.figure;

import java.util.List;

/**
 * The figures of a story, read once for all who compare them. Several threads may ask.
 *
 * @param all counts and amounts in article and text order, without ages and spans of time
 * @param counts those of the classes that reports of public events count, side by side
 * @param ages ages of persons, in article and text order
 */
public record Figures(List<Figure> all, Counts counts, List<Age> ages) {
  public Figures {
    all = List.copyOf(all);
    ages = List.copyOf(ages);
  }
}
