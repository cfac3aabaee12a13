package org.recoupe.crosscheck.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Figure;
import org.recoupe.text.Span;

/**
 * Puts the tolls of a story's event in series: all dead, all hurt, whatever day they were told on.
 * A number beside another year or month is of another event and left out.
 */
final class Series {
  private static final int YEAR = 4;
  private static final Pattern YEAR_WRITTEN = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d)");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iu)(?:dans tout(?:e la|e l['’]| le| l['’])|à travers l[ea] |sur l['’]ensemble d)");
  private static final Pattern YEAR_FIRST = Pattern.compile("\\d{4}");

  /** « Parmi ces blessés, un est mort »: the numbers of the sentence are parts of another. */
  private static final Pattern AMONG =
      Pattern.compile(
          "(?iu)^[^\\p{L}]*(?:parmi (?:les|ces|eux|elles)|(?:sur|au nombre de) ces)\\b");

  /** So many numbers of one toll in a sentence are a list, each of other people. */
  private static final int LIST = 3;

  private static final Pattern SINCE = Pattern.compile("(?iu)(?<!\\p{L})depuis(?!\\p{L})");

  private final Happenings.InStory happenings;
  private final StoryClauses story;
  private final Map<String, List<Figure>> byToll = new TreeMap<>();

  Series(StoryClauses story, Happenings happenings) {
    this.story = story;
    this.happenings = happenings.in(story);
  }

  /** True for a toll of the story's own event. */
  boolean takes(Figure figure) {
    return !figure.toll().isEmpty() && !isOfOthers(figure);
  }

  void add(Figure figure) {
    // « 40 blessés, dont 12 policiers »: the part has its own series.
    String part = figure.manner().isEmpty() ? "" : "|" + figure.manner();
    byToll.computeIfAbsent(figure.toll() + part, k -> new ArrayList<>()).add(figure);
  }

  /**
   * Leaves out lists: « 12 blessés à la tête, 9 blessés au bras, 4 blessés au dos » tell of three
   * sorts of hurt, none of which is all the hurt of another report.
   */
  private void dropLists() {
    for (List<Figure> figures : byToll.values()) {
      Map<List<Integer>, Set<String>> numbers = new LinkedHashMap<>();
      for (Figure figure : figures) {
        numbers.computeIfAbsent(sentence(figure), k -> new LinkedHashSet<>()).add(figure.key());
      }
      figures.removeIf(figure -> numbers.getOrDefault(sentence(figure), Set.of()).size() >= LIST);
    }
    byToll.values().removeIf(List::isEmpty);
  }

  private static List<Integer> sentence(Figure figure) {
    return List.of(figure.clause().article(), figure.clause().sentence());
  }

  /** The series; a toll told of more than one place is one series for each place. */
  List<List<Figure>> all() {
    List<List<Figure>> all = new ArrayList<>();
    dropLists();
    for (List<Figure> figures : joined().values()) {
      Map<String, List<Figure>> byPlace = new TreeMap<>();
      for (Figure figure : figures) {
        byPlace.computeIfAbsent(place(figure), k -> new ArrayList<>()).add(figure);
      }
      boolean onePlace = byPlace.size() - (byPlace.containsKey("") ? 1 : 0) <= 1;
      all.addAll(onePlace ? List.of(figures) : byPlace.values());
    }
    return all;
  }

  /** Its place, or a word for the whole where its clause says that (« dans toute la région »). */
  private String place(Figure figure) {
    return figure.place().isEmpty() && WHOLE.matcher(story.words(figure.clause())).find()
        ? "whole"
        : figure.place();
  }

  /**
   * Who says « quatre blessés » where others say « quatre blessés légers » counts the same, if he
   * gives no number of that place that they don't give and they speak of one kind of hurt only.
   */
  private Map<String, List<Figure>> joined() {
    Map<String, List<Figure>> joined = new TreeMap<>(byToll);
    for (String bare : byToll.keySet()) {
      List<String> closer = byToll.keySet().stream().filter(k -> k.startsWith(bare + " ")).toList();
      if (closer.size() == 1) {
        Set<String> numbers = new LinkedHashSet<>();
        List<Figure> same = new ArrayList<>(byToll.getOrDefault(closer.get(0), List.of()));
        same.forEach(figure -> numbers.add(figure.key()));
        List<Figure> others = new ArrayList<>();
        for (Figure figure : byToll.getOrDefault(bare, List.of())) {
          if (numbers.contains(figure.key())) {
            same.add(figure.toll(closer.get(0)));
          } else {
            others.add(figure);
          }
        }
        if (others.stream().allMatch(figure -> isElsewhere(figure, same))) {
          joined.put(closer.get(0), same);
          joined.put(bare, others);
        }
      }
    }
    return joined;
  }

  /**
   * True if both count those whom one event befell: all the hurt since the beginning are not those
   * of one day.
   */
  boolean isOneToll(Figure a, Figure b) {
    boolean since = SINCE.matcher(story.words(a.clause())).find();
    return a.sameThing(b)
        && !(since != SINCE.matcher(story.words(b.clause())).find() && a.isSeveralTimes(b))
        && !happenings.isUnknown(a.clause(), b.clause())
        && !happenings.isUnknown(b.clause(), a.clause());
  }

  private static boolean isElsewhere(Figure figure, List<Figure> others) {
    return !figure.place().isEmpty()
        && others.stream().noneMatch(other -> other.place().equals(figure.place()));
  }

  /**
   * True if the numbers of {@code figures} rise with the time of publication: none was published
   * after a larger one, and one before. A time without its hour is neither before nor after another
   * of its day.
   */
  static boolean rises(Collection<Figure> figures, StoryClauses story) {
    return !falls(figures, story) && isPublished(figures, story, order -> order < 0);
  }

  /** True if a number was surely published after a larger one. */
  static boolean falls(Collection<Figure> figures, StoryClauses story) {
    return isPublished(figures, story, order -> order > 0);
  }

  /** True if some number was published so in relation to a larger one. */
  private static boolean isPublished(
      Collection<Figure> figures, StoryClauses story, IntPredicate order) {
    for (Figure low : figures) {
      for (Figure high : figures) {
        if (low.quantity().value().compareTo(high.quantity().value()) < 0
            && order.test(order(story.published(low.clause()), story.published(high.clause())))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int order(@Nullable String one, @Nullable String other) {
    return one == null || other == null || one.startsWith(other) || other.startsWith(one)
        ? 0
        : one.compareTo(other);
  }

  /** Number of days on which the articles of {@code figures} were published, as far as known. */
  static int days(Collection<Figure> figures, StoryClauses story) {
    Set<String> days = new LinkedHashSet<>();
    for (Figure figure : figures) {
      days.add(story.articles().get(figure.clause().article()).article().publication().day());
    }
    days.remove("");
    return days.size();
  }

  /**
   * True if no report is dated, and the largest number is of one that tells of a later weekday than
   * those with smaller numbers do.
   */
  static boolean growsByWeekday(Collection<Figure> figures, StoryClauses story) {
    Figure most = null;
    for (Figure figure : figures) {
      if (story.published(figure.clause()) != null) {
        return false;
      }
      if (most == null || figure.quantity().value().compareTo(most.quantity().value()) > 0) {
        most = figure;
      }
    }
    if (most == null) {
      return false;
    }
    int last = weekday(story, most);
    BigDecimal value = most.quantity().value();
    return figures.stream()
        .filter(figure -> figure.quantity().value().compareTo(value) < 0)
        .allMatch(figure -> weekday(story, figure) > 0 && weekday(story, figure) < last);
  }

  /** The last day of the week that an article names, 1 to 7; 0 for none. */
  private static int weekday(StoryClauses story, Figure figure) {
    int last = 0;
    for (TimeExpression time : story.articles().get(figure.clause().article()).times()) {
      Matcher matcher = WEEKDAY.matcher(time.value());
      if (matcher.lookingAt()) {
        last = Math.max(last, Integer.parseInt(matcher.group(1)));
      }
    }
    return last;
  }

  private boolean isOfOthers(Figure figure) {
    Clause clause = figure.clause();
    AnnotatedArticle article = story.articles().get(clause.article());
    String published = story.published(clause);
    String year =
        published != null && published.length() >= YEAR ? published.substring(0, YEAR) : "";
    Span sentence = article.segments().sentences().get(clause.sentence()).at();
    String text = article.segments().text();
    boolean bare = figure.toll().indexOf(' ') < 0;
    Matcher among = AMONG.matcher(sentence.of(text));
    // « Parmi les six morts, deux étaient »: the first number is the whole.
    if (bare
        && among.find()
        && figure.quantity().at().start() > sentence.start() + among.end() + 1) {
      return true;
    }
    for (TimeExpression time : article.times()) {
      if (sentence.contains(time.at())
          && time.at().start() < clause.at().end()
          && time.type() == TimeExpression.Type.DATE
          && YEAR_FIRST.matcher(time.value()).lookingAt()
          && (year.isEmpty()
              ? YEAR_WRITTEN.matcher(time.at().of(text)).find()
              : !time.value().startsWith(year))) {
        return true;
      }
    }
    return false;
  }
}
