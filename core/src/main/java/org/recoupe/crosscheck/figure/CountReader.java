package org.recoupe.crosscheck.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Reads in which broad class a number counts: by the noun, by what the counted do, by the verb in
 * front, or, where it stands alone (« ils étaient 300 », « 200 à Lisieux », « contre 400 la veille
 * »), by the number before. Place and day that its sentence does not give are those of the
 * sentences before in its paragraph.
 */
final class CountReader {
  /** Characters behind a number in which its noun and verb stand. */
  private static final int BEHIND = 90;

  /** Words between a number and what tells its class. */
  private static final int WORDS = 9;

  private static final int WORDS_BEFORE = 2;

  /** Smaller numbers are of parts and persons. */
  private static final BigDecimal LEAST = BigDecimal.TEN;

  /** Sentences back to the number that one without a noun goes on from. */
  private static final int BACK = 2;

  /** « 40 blessés, dont 17 policiers, et 300 marcheurs »: the policemen are counted already. */
  private static final Pattern COUNTED = Pattern.compile("\\d (?:\\p{L}+ ){0,2}\\p{L}+,? et $");

  private static final Pattern WORD = Pattern.compile("[\\p{L}'-]++");
  private static final Pattern STOP =
      Pattern.compile("[;:.()/]|,(?! selon)|\\d|\\bet\\b(?! (?:d['’]|de )\\p{L})");
  private static final Pattern MARKS = Pattern.compile("[«»\"“”]");
  private static final Pattern SOURCE = Pattern.compile(", selon [^,.;:()]*,");

  /** « ont rassemblé, samedi dernier, 300 personnes ». */
  private static final Pattern TIMED =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:le |ce )?(?:"
              + FigureTimes.WEEKDAYS
              + ")"
              + "(?: (?:dernier|passé|soir|matin|après-midi))?|hier|la veille"
              + "|la semaine (?:dernière|passée))(?!\\p{L})");

  /** « 800 à Lisieux », « 800 (contre 500) rien qu'à Lisieux ». */
  private static final Pattern ALONE =
      Pattern.compile(
          "^\\)? ?(?:\\(contre [^()]*\\) ?)?"
              + "(?:(?:rien|ne serait-ce) qu(?:e |['’])|seulement |uniquement )?"
              + "(?:à|a|dans|près|en|sur) ");

  private final Map<String, Map<String, Set<String>>> words = new LinkedHashMap<>();
  private final FigureReader figures;

  /** Classes by the order of the list: the first that fits counts. */
  private final List<String> order;

  private final Beginnings beginnings;

  CountReader(FigureReader figures) {
    this.figures = figures;
    Set<String> classes = new LinkedHashSet<>();
    for (String line : WordList.lines("fr/conflict/counts.txt")) {
      List<String> parts = List.of(line.split(" +"));
      Set<String> kind =
          words
              .computeIfAbsent(parts.get(1), k -> new LinkedHashMap<>())
              .computeIfAbsent(parts.get(0), k -> new LinkedHashSet<>());
      parts.subList(2, parts.size()).forEach(word -> kind.add(word.replace('_', ' ')));
      classes.add(parts.get(0));
    }
    order = List.copyOf(classes);
    beginnings = new Beginnings(of("words", "since"));
  }

  private Map<String, Set<String>> of(String where) {
    return words.getOrDefault(where, Map.of());
  }

  private Set<String> of(String where, String kind) {
    return of(where).getOrDefault(kind, Set.of());
  }

  /** True for a class whose numbers rise while reports are written. */
  boolean isRising(String of) {
    return isOf("rising", of);
  }

  private boolean isOf(String kind, String of) {
    return of("kind", kind).contains(of);
  }

  /** The counts of one article among its {@code figures}, in text order. */
  List<Count> read(AnnotatedArticle article, List<Figure> own, BoundingPlaces places) {
    List<Count> counts = new ArrayList<>();
    for (Figure figure : own) {
      if (figure.quantity().value().compareTo(LEAST) < 0
          || !figure.unit().isEmpty()
          || !figure.toll().isEmpty()
          || !figure.manner().isEmpty()) {
        continue;
      }
      Count last = counts.isEmpty() ? null : counts.get(counts.size() - 1);
      if (last != null && isOfOnePlace(last.figure(), figure)) {
        // « 300 ont défilé, comme samedi dernier »: one number holds for two days.
        continue;
      }
      Count count = read(article, figure, counts, places);
      if (count != null) {
        counts.add(count);
      }
    }
    return counts;
  }

  private static boolean isOfOnePlace(Figure one, Figure other) {
    return one.quantity().at().equals(other.quantity().at()) && !one.day().equals(other.day());
  }

  private @Nullable Count read(
      AnnotatedArticle article, Figure figure, List<Count> known, BoundingPlaces places) {
    String text = article.segments().text();
    Span sentence = article.segments().sentences().get(figure.clause().sentence()).at();
    Span at = figure.quantity().at();
    String before = before(text, sentence, figure);
    Count last = known.isEmpty() ? null : known.get(known.size() - 1);
    String kind = kind(text, sentence, figure, before);
    boolean against = isAgainst(before);
    if (last != null && before.endsWith(" dont ")) {
      last = whole(text, sentence, known);
    }
    if (kind.isEmpty() && last != null && isAlone(figure, last, text, before)) {
      // « 27 000, dont 7 000 à Lisieux, contre 32 000 la veille »: like goes with like.
      last = against ? nearest(figure, known) : last;
      kind = last.of();
    } else {
      last = null;
    }
    TimeExpression time =
        against
            ? FigureTimes.behind(article, sentence, at)
            : FigureTimes.inSentence(article, sentence, at);
    String then =
        time != null
            ? ""
            : against
                ? dayOfAgainst(text, sentence, known)
                : last != null && before.endsWith(" dont ") && last.dated() ? last.day() : "";
    if (kind.isEmpty() || against && (time == null && then.isEmpty() || last == null)) {
      return null;
    }
    String said = Lexicon.fold(sentence.of(text));
    // « 300, dont 70 à Lisieux, contre 400 la veille »: the place is of the 70 alone.
    boolean afar = against && last != null && !isBeforePlace(text, at);
    String place = afar ? "" : places.strictly(article, figure.clause(), at);
    if (place.isEmpty() && !afar && isIn("words", "whole", said)) {
      place = Count.WHOLE;
    }
    if (place.isEmpty() && last != null && against) {
      place = last.place();
    }
    boolean placed = !place.isEmpty();
    boolean timeless = isOf("timeless", kind);
    boolean since = timeless || beginnings.isSince(article, sentence, at, time, isRising(kind));
    return new Count(
        figure,
        kind,
        timeless ? "" : placed ? place : placeBefore(article, figure, places),
        since
            ? Count.SINCE
            : then.isEmpty() ? CountDays.day(article, sentence, time, known, kind) : then,
        figures.counter(said),
        placed,
        since || time != null || !then.isEmpty(),
        isIn("words", "expected", before));
  }

  private static boolean isBeforePlace(String text, Span at) {
    String behind = text.substring(at.end(), Math.min(text.length(), at.end() + BEHIND));
    return ALONE.matcher(Lexicon.fold(behind)).find();
  }

  /** The last count that is compared with nothing: what is part of another is part of that. */
  private Count whole(String text, Span sentence, List<Count> known) {
    for (int i = known.size() - 1; i >= 0; i--) {
      Count count = known.get(i);
      if (sentence.contains(count.figure().quantity().at())
          && !isAgainst(before(text, sentence, count.figure()))) {
        return count;
      }
    }
    return known.get(known.size() - 1);
  }

  private static Count nearest(Figure figure, List<Count> known) {
    Count last = known.get(known.size() - 1);
    Count best = last;
    for (Count count : known) {
      if (sentence(count) == sentence(last)
          && apart(count.figure(), figure) < apart(best.figure(), figure)) {
        best = count;
      }
    }
    return best;
  }

  private static double apart(Figure one, Figure other) {
    return Math.abs(
        Math.log(one.quantity().value().doubleValue())
            - Math.log(other.quantity().value().doubleValue()));
  }

  /** « 900 (contre 700 samedi), dont 80 (contre 50) à Lisieux »: the second is of samedi too. */
  private String dayOfAgainst(String text, Span sentence, List<Count> known) {
    String day = "";
    for (Count count : known) {
      if (count.figure().clause().sentence() == sentence(known.get(known.size() - 1))
          && sentence.contains(count.figure().quantity().at())
          && count.dated()
          && isAgainst(before(text, sentence, count.figure()))) {
        day = count.day();
      }
    }
    return day;
  }

  /** The place that the sentence before rules by, where nothing there holds for the whole. */
  private String placeBefore(AnnotatedArticle article, Figure figure, BoundingPlaces places) {
    int number = figure.clause().sentence();
    if (number == 0) {
      return "";
    }
    Span part = article.segments().sentences().get(number - 1).at();
    Mention last = places.last(article, part);
    boolean parted = article.segments().text().startsWith("\n", part.end());
    if (last == null || parted) {
      return "";
    }
    String since = Lexicon.fold(article.segments().text().substring(last.at().end(), part.end()));
    return isIn("words", "whole", since) ? Count.WHOLE : places.entity(article, last);
  }

  private static int sentence(Count count) {
    return count.figure().clause().sentence();
  }

  private static String before(String text, Span sentence, Figure figure) {
    int at = figure.quantity().at().start();
    return Lexicon.fold(text.substring(Math.min(sentence.start(), at), at));
  }

  private boolean isAgainst(String before) {
    String stripped = before.strip();
    return isIn("words", "against", " " + stripped.substring(stripped.lastIndexOf(' ') + 1) + " ");
  }

  private String kind(String text, Span sentence, Figure figure, String before) {
    Span at = figure.quantity().at();
    String behind =
        text.substring(at.end(), Math.min(Math.max(at.end(), sentence.end()), at.end() + BEHIND));
    String folded =
        SOURCE.matcher(MARKS.matcher(Lexicon.fold(behind)).replaceAll("")).replaceAll("");
    Matcher stop = STOP.matcher(folded);
    List<String> near = words(folded.substring(0, stop.find() ? stop.start() : folded.length()));
    String phrase = phrase(near.subList(0, Math.min(WORDS, near.size())));
    String noun = figure.quantity().of();
    if (noun == null) {
      noun = figures.nounApart(figure, sentence, text);
    }
    if (noun == null) {
      noun = nounBefore(before);
    }
    String does = first("does", phrase);
    String named = noun == null ? "" : named(noun, phrase);
    boolean anybody = noun == null || figures.isAnybody(noun) || isPeople(noun);
    if (noun != null && named.isEmpty() && !anybody) {
      return "";
    }
    if (!named.isEmpty()) {
      return isEarlier(does, named) ? does : named;
    }
    if (!does.isEmpty() && (noun != null || !phrase.startsWith(" à "))) {
      return does;
    }
    List<String> ahead = words(TIMED.matcher(before).replaceAll(" "));
    // « une foule compacte de 300 personnes »
    boolean ofNoun = !ahead.isEmpty() && ahead.get(ahead.size() - 1).equals("de");
    int far = WORDS_BEFORE + (ofNoun ? 1 : 0);
    String front = phrase(ahead.subList(Math.max(0, ahead.size() - far), ahead.size()));
    boolean counted = COUNTED.matcher(before).find();
    return counted || noun == null && !figure.pronoun() && !phrase.isBlank()
        ? ""
        : first("before", front);
  }

  /** The counted that the sentence names before a number without a noun; null for none. */
  private @Nullable String nounBefore(String before) {
    return NounsAhead.in(before).stream()
        .filter(noun -> !named(noun, "").isEmpty())
        .findFirst()
        .orElse(null);
  }

  private boolean isPeople(String noun) {
    String folded = Lexicon.fold(noun);
    return of("noun", "people").stream()
        .anyMatch(people -> (folded + " ").startsWith(people + " "));
  }

  private String named(String noun, String phrase) {
    String folded = Lexicon.fold(noun);
    int at = phrase.indexOf(" " + folded);
    String from = at >= 0 ? phrase.substring(at) : " " + folded + " ";
    for (Map.Entry<String, Set<String>> kind : of("noun").entrySet()) {
      for (String word : kind.getValue()) {
        if (!kind.getKey().equals("people") && from.startsWith(" " + word + " ")) {
          return kind.getKey();
        }
      }
    }
    return "";
  }

  /** True if the class {@code one} stands before {@code other} in the list. */
  private boolean isEarlier(String one, String other) {
    if (one.isEmpty() || one.equals(other)) {
      return false;
    }
    return order.indexOf(one) < order.indexOf(other);
  }

  private String first(String where, String phrase) {
    for (Map.Entry<String, Set<String>> kind : of(where).entrySet()) {
      if (kind.getValue().stream().anyMatch(word -> phrase.contains(" " + word + " "))) {
        return kind.getKey();
      }
    }
    return "";
  }

  private boolean isIn(String where, String kind, String phrase) {
    String padded = " " + String.join(" ", words(phrase)) + " ";
    return of(where, kind).stream().anyMatch(word -> padded.contains(" " + word + " "));
  }

  /** True for a number without a noun that goes on from the one before. */
  private boolean isAlone(Figure figure, Count last, String text, String before) {
    int gap = figure.clause().sentence() - sentence(last);
    if (figure.quantity().of() != null || gap < 0 || gap > BACK) {
      return false;
    }
    if (figure.pronoun()) {
      return true;
    }
    Span at = figure.quantity().at();
    String behind =
        Lexicon.fold(text.substring(at.end(), Math.min(text.length(), at.end() + BEHIND)));
    return gap == 0 && (ALONE.matcher(behind).find() || isAgainst(before));
  }

  private static String phrase(List<String> words) {
    return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
  }

  private static List<String> words(String part) {
    return WORD.matcher(part).results().map(r -> r.group()).toList();
  }
}
