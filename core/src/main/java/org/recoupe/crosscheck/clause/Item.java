package org.recoupe.crosscheck.clause;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.Quantity;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.text.Span;

/**
 * One thing that a clause names, with all by which other words for it are known: a name of several
 * words is one, and so are its stem, its sets of paraphrases, its day and its hour.
 *
 * @param at place in the article's text
 * @param keys each names one thing that it stands for; the first is the closest
 * @param kind what it is
 */
public record Item(Span at, List<String> keys, Unit.Kind kind) {
  /** Opens the key of an entity. */
  public static final String ENTITY = "e:";

  /** Opens the key of a number. */
  public static final String NUMBER = "n:";

  /** Opens the key of a day. */
  public static final String DAY = "d:";

  /** Opens the key of a day of the week. */
  public static final String WEEKDAY = "w:";

  /** Opens the key of a year. */
  public static final String YEAR = "y:";

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-.*)?");
  private static final Pattern DATE = Pattern.compile("(\\d{4}-(\\d\\d-\\d\\d))(?:T.*)?");
  private static final Pattern WEEK_DAY = Pattern.compile("XXXX-WXX-(\\d)(?:T.*)?");
  private static final Pattern MONTH_DAY = Pattern.compile("XXXX-(\\d\\d-\\d\\d)(?:T.*)?");
  private static final Pattern HOUR = Pattern.compile("[^P].*T(\\d\\d)(?::?(\\d\\d))?.*");

  public Item {
    keys = List.copyOf(keys);
  }

  /** The things that {@code clause} names; words that tell nothing are left out. */
  public static List<Item> of(Clause clause, Concepts concepts) {
    List<Unit> units = clause.units();
    List<Item> items = new ArrayList<>();
    String entity = "";
    for (int u = 0; u < units.size(); u++) {
      Unit unit = units.get(u);
      String stem = unit.keys().get(0);
      String next = u + 1 < units.size() ? units.get(u + 1).keys().get(0) : "";
      Set<String> keys = new LinkedHashSet<>(unit.keys());
      switch (unit.kind()) {
        case TIME -> keys = new LinkedHashSet<>(times(stem));
        case WORD, NAME -> keys.addAll(concepts.of(stem, next));
        case NUMBER -> {}
      }
      if (unit.kind() == Unit.Kind.WORD && concepts.weightOf(stem) == 0) {
        // « rappelle un ambassadeur » tells something, « rappelle la préfète » does not.
        keys = new LinkedHashSet<>(concepts.phrase(stem, next));
      }
      if (keys.isEmpty()) {
        continue;
      }
      String named = unit.kind() == Unit.Kind.NAME ? entity(unit) : "";
      if (!named.isEmpty() && named.equals(entity)) {
        Item before = items.remove(items.size() - 1);
        Set<String> both = new LinkedHashSet<>(before.keys());
        both.addAll(keys);
        items.add(new Item(before.at().union(unit.at()), List.copyOf(both), unit.kind()));
        continue;
      }
      entity = named;
      List<String> sorted = new ArrayList<>(keys);
      if (!named.isEmpty()) {
        sorted.remove(named);
        sorted.add(0, named);
      }
      items.add(new Item(unit.at(), sorted, unit.kind()));
    }
    return items;
  }

  /** The key of a quantity: its value and unit, as in {@code n:12} or {@code n:3,5km}. */
  public static String number(Quantity quantity) {
    BigDecimal value = quantity.value();
    String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return Item.NUMBER + plain.replace('.', ',') + (quantity.unit() == null ? "" : quantity.unit());
  }

  private static String entity(Unit unit) {
    return unit.keys().stream().filter(key -> key.startsWith(ENTITY)).findFirst().orElse("");
  }

  /** The day, its weekday and the hour of a value; nothing for « now » and the like. */
  private static List<String> times(String key) {
    String value = key.substring(key.indexOf(':') + 1);
    List<String> keys = new ArrayList<>();
    if (value.endsWith("_REF")) {
      return keys;
    }
    Matcher date = DATE.matcher(value);
    Matcher weekday = WEEK_DAY.matcher(value);
    Matcher monthDay = MONTH_DAY.matcher(value);
    Matcher hour = HOUR.matcher(value);
    if (date.matches()) {
      keys.add(DAY + date.group(1));
      String day = weekday(date.group(1));
      if (!day.isEmpty()) {
        keys.add(WEEKDAY + day);
      }
      keys.add("md:" + date.group(2));
    } else if (weekday.matches()) {
      keys.add(WEEKDAY + weekday.group(1));
    } else if (monthDay.matches()) {
      keys.add("md:" + monthDay.group(1));
    }
    if (hour.matches()) {
      keys.add("h:" + hour.group(1) + (hour.group(2) == null ? "00" : hour.group(2)));
    }
    keys.add(key);
    Matcher year = YEARS.matcher(value);
    if (year.matches() && !value.contains("/")) {
      keys.add(YEAR + year.group(1));
    }
    return keys;
  }

  /** Number of the day in its week; empty where there is no such day. */
  private static String weekday(String date) {
    try {
      return Integer.toString(LocalDate.parse(date).getDayOfWeek().getValue());
    } catch (DateTimeException e) {
      return "";
    }
  }
}
