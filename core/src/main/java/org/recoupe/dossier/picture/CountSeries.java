package org.recoupe.dossier.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Quantity;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;

/**
 * The numbers that reports give for one thing.
 *
 * @param conflict the difference
 * @param points one for each witness whose number is known, in the order of the story
 */
record CountSeries(Conflict conflict, List<Point> points) {
  private static final Set<Conflict.Kind> NUMBERS =
      EnumSet.of(Conflict.Kind.COUNT, Conflict.Kind.AMOUNT, Conflict.Kind.ATTRIBUTION);

  /** Longest words of a value, in UTF-16 units: 17 of them fill 115 pixels. */
  private static final int LONGEST_WORDS = 17;

  /** Digits of a group: 80 000. */
  private static final int GROUP = 3;

  /**
   * A number that a report gives.
   *
   * @param witness its clause
   * @param words as its side of the difference is called
   * @param quantity as read
   */
  record Point(Excerpt witness, String words, Quantity quantity) {
    BigDecimal value() {
      return quantity.value().stripTrailingZeros();
    }

    /** The words, or the digits with a sign for their bounds where the words are long. */
    String label() {
      if (words.length() <= LONGEST_WORDS) {
        return words;
      }
      BigDecimal low = quantity.low();
      BigDecimal high = quantity.high();
      if (low != null && high != null && low.compareTo(high) < 0) {
        return digits(low) + "–" + digits(high);
      }
      String sign = low != null ? "≥ " : high != null ? "≤ " : quantity.approximate() ? "≈ " : "";
      return sign + digits(value());
    }

    private static String digits(BigDecimal number) {
      StringBuilder digits = new StringBuilder(number.stripTrailingZeros().toPlainString());
      int whole = digits.indexOf(".") < 0 ? digits.length() : digits.indexOf(".");
      for (int at = whole - GROUP; at > 0; at -= GROUP) {
        digits.insert(at, '\u202f');
      }
      return digits.toString();
    }
  }

  /** All series of a story in which two numbers differ, in the order of its differences. */
  static List<CountSeries> of(Canvas canvas) {
    List<CountSeries> all = new ArrayList<>();
    for (Conflict conflict : canvas.story().findings().conflicts()) {
      if (NUMBERS.contains(conflict.kind())) {
        CountSeries series = new CountSeries(conflict, points(canvas, conflict));
        boolean again = all.stream().anyMatch(other -> other.points().equals(series.points()));
        if (series.values().size() > 1 && !again) {
          all.add(series);
        }
      }
    }
    return all;
  }

  /** The different values, smallest first. */
  List<BigDecimal> values() {
    Set<BigDecimal> values = new TreeSet<>();
    points.forEach(point -> values.add(point.value()));
    return List.copyOf(values);
  }

  /**
   * Reports that give a number, in the order of the story: where there are more than {@code most},
   * the first of each value, then the second, and so on.
   */
  List<String> articles(int most) {
    Set<String> chosen = new LinkedHashSet<>();
    List<List<Point>> byValue = new ArrayList<>();
    for (BigDecimal value : values()) {
      byValue.add(points.stream().filter(p -> p.value().compareTo(value) == 0).toList());
    }
    for (int round = 0; round < points.size() && chosen.size() < most; round++) {
      for (List<Point> same : byValue) {
        if (round < same.size() && chosen.size() < most) {
          chosen.add(same.get(round).witness().article());
        }
      }
    }
    return points.stream()
        .map(point -> point.witness().article())
        .distinct()
        .filter(chosen::contains)
        .toList();
  }

  /** True where the report gives one number alone, so that a line may lead on to the next. */
  boolean isSingle(Point point) {
    return points.stream()
            .filter(other -> other.witness().article().equals(point.witness().article()))
            .map(Point::value)
            .distinct()
            .count()
        == 1;
  }

  /** How a value is said first. */
  String words(BigDecimal value) {
    return points.stream()
        .filter(point -> point.value().compareTo(value) == 0)
        .map(Point::label)
        .findFirst()
        .orElse(value.toPlainString());
  }

  private static List<Point> points(Canvas canvas, Conflict conflict) {
    List<Point> points = new ArrayList<>();
    for (String article : canvas.story().story().articles()) {
      for (Conflict.Side side : conflict.sides()) {
        for (Excerpt witness : side.witnesses()) {
          Quantity number =
              witness.article().equals(article) ? number(canvas, witness, side.value()) : null;
          if (number != null) {
            points.add(new Point(witness, side.value(), number));
          }
        }
      }
    }
    return points;
  }

  /** The number in a witness that its side is called after; null where none is told apart. */
  private static @Nullable Quantity number(Canvas canvas, Excerpt witness, String called) {
    String lower = called.toLowerCase(Locale.ROOT);
    Quantity within = null;
    for (Quantity quantity : canvas.names().article(witness.article()).quantities()) {
      if (quantity.at().overlaps(witness.at())) {
        String words =
            canvas
                .names()
                .words(new Excerpt(witness.article(), quantity.at()))
                .toLowerCase(Locale.ROOT);
        if (words.equals(lower)) {
          return quantity;
        }
        if (within == null && (words.contains(lower) || lower.contains(words))) {
          within = quantity;
        }
      }
    }
    return within;
  }
}
