package org.recoupe.crosscheck.figure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quantity;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/** Reads for which place a number holds: « 300 personnes à Lisieux ». */
final class BoundingPlaces {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}'-]+");

  /** Characters between a place and the clause about it: a bracket may stand there. */
  private static final int NEAR = 40;

  /** Words before a place among which one of care makes it the place of the care. */
  private static final int CARED = 4;

  private static final Pattern PARTED = Pattern.compile("[;:()]");

  /** « en Valdorie, où 300 personnes ont défilé » bounds no place. */
  private static final Pattern LAND = Pattern.compile("(?iu)(?<!\\p{L})en $");

  private static final Pattern FRONT = Pattern.compile("\\W{0,3}[ÀAà] ");

  /** « 900 marcheurs en Valdorie, dont 200 à Lisieux »: the place is of the number behind. */
  private static final Pattern NEXT =
      Pattern.compile("(?iu)(?:(?<!\\p{L})(?:dont|et|puis|mais)|[,(])\\s*(?:\\p{L}+\\s)?$");

  /** « dont 800 (contre 500) à Lisieux »: the bracket parts no number from its place. */
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)|^[^()]*\\)");

  /** « dans la ville voisine de Lisieux ». */
  private static final Pattern TOWN =
      Pattern.compile(
          "(?:à|dans) (?:la |le |une |un |l')?(?:petite? |grande? )?"
              + "(?:ville|commune|village|bourg|localité|municipalité|cité|hameau)"
              + "(?: \\p{L}+)? (?:de|d')$");

  /** What stands between a number and its own place. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?iu)(?: \\p{L}[\\p{L}'’-]*){0,4} (?:à|a|en|dans|près de|sur)(?: la| le| les)? ");

  /** More than any distance in a sentence: a place of another number counts where no other is. */
  private static final int APART = 10_000;

  private static final Pattern CAPITAL =
      Pattern.compile("(?iu)\\b(?:dans|à) la capitale(?: (\\p{L}[\\p{L}-]*+))?");

  private final WordKinds words;
  private final Map<Excerpt, String> entities = new LinkedHashMap<>();

  /** Name of a place, folded -> key of its entity. */
  private final Map<String, String> named = new LinkedHashMap<>();

  /** Adjective of a country -> its capital, folded. */
  private final Map<String, String> capitals = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param words lists {@code bounding}, {@code there}, {@code whole} and {@code care}
   */
  BoundingPlaces(StoryClauses story, WordKinds words) {
    this.words = words;
    for (String capital : words.of("seat")) {
      int colon = capital.indexOf(':');
      capitals.put(
          capital.substring(0, colon),
          Lexicon.fold(capital.substring(colon + 1).replace('_', ' ')));
    }
    for (Clause clause : story.clauses()) {
      for (Unit unit : clause.units()) {
        for (String key : unit.keys()) {
          if (key.startsWith("e:")) {
            entities.put(new Excerpt(clause.id(), unit.at()), key);
            named.putIfAbsent(Lexicon.fold(story.words(clause, unit)), key);
          }
        }
      }
    }
  }

  /**
   * The nearest place of the clause that a bounding preposition introduces, else the place named
   * just before, where the clause is about it.
   *
   * @param at the number, UTF-16 in the text of {@code article}
   * @return its key, empty for none
   */
  String of(AnnotatedArticle article, Clause clause, Span at) {
    return of(article, clause, at, false);
  }

  /**
   * The same, but no place behind a comma counts, and one right before a bracket around the number
   * does: « à Lisieux (300 marcheurs) ».
   */
  String strictly(AnnotatedArticle article, Clause clause, Span at) {
    String own = bracketed(article, at);
    if (own.isEmpty()) {
      own = of(article, clause, at, true);
    }
    Span sentence = article.segments().sentences().get(clause.sentence()).at().union(clause.at());
    return own.isEmpty() ? nearest(article, clause, sentence, at, true) : own;
  }

  private String of(AnnotatedArticle article, Clause clause, Span at, boolean strict) {
    String text = article.segments().text();
    String best = nearest(article, clause, clause.at(), at, strict);
    if (best.isEmpty()) {
      best = capital(article, clause, at);
    }
    if (best.isEmpty()) {
      best = fronted(article, clause, text);
    }
    return best.isEmpty() && words.is("there", firstWord(clause.at().of(text)))
        ? named(article, clause)
        : best;
  }

  /** The place in {@code part} of a text that bounds and stands nearest to the number. */
  private String nearest(
      AnnotatedArticle article, Clause clause, Span part, Span at, boolean strict) {
    String text = article.segments().text();
    String best = "";
    int least = Integer.MAX_VALUE;
    for (Mention mention : article.mentions()) {
      if (mention.type() != EntityType.PLACE
          || !part.contains(mention.at())
          || strict && isCut(text, at, mention.at())
          || isOfNext(article, at, mention.at().start())
          || !bounded(text, part.start(), mention.whole().start(), mention.at())) {
        continue;
      }
      int gap = Math.abs(mention.at().start() - at.start());
      if (mention.at().end() <= at.start() && isOfOneBefore(article, part, mention.at())) {
        gap += APART;
      }
      if (gap < least) {
        least = gap;
        best =
            clause.at().contains(mention.at())
                ? key(clause, mention, text)
                : entity(article, mention);
      }
    }
    return best;
  }

  private static boolean isCut(String text, Span at, Span place) {
    // « à Lisieux (Calvados) »: the bracket tells where Lisieux is.
    boolean bracket = place.start() > 0 && text.charAt(place.start() - 1) == '(';
    return bracket
        || (place.start() >= at.end()
            ? FigureReader.COMMA
                .matcher(BRACKET.matcher(text.substring(at.end(), place.start())).replaceAll(""))
                .find()
            : place.end() <= at.start()
                && PARTED.matcher(text.substring(place.end(), at.start())).find());
  }

  /** « 300 à Lisieux, 200 à Bernay »: the first place is of the number before it. */
  private static boolean isOfOneBefore(AnnotatedArticle article, Span part, Span place) {
    String text = article.segments().text();
    for (Quantity before : article.quantities()) {
      if (before.at().start() >= part.start()
          && before.at().end() < place.start()
          && place.start() - before.at().end() <= NEAR
          && before.unit() == null
          && OWN.matcher(text.substring(before.at().end(), place.start())).matches()) {
        return true;
      }
    }
    return false;
  }

  /** True if another number stands between a number and the place behind it, and is of it. */
  private static boolean isOfNext(AnnotatedArticle article, Span at, int place) {
    String text = article.segments().text();
    for (Quantity next : article.quantities()) {
      if (next.at().start() >= at.end()
          && next.at().end() <= place
          && next.unit() == null
          && NEXT.matcher(text.substring(at.end(), next.at().start())).find()
          && !isInBracket(text, next.at())) {
        return true;
      }
    }
    return false;
  }

  /** True for the number in « 800 (contre 500) ». */
  private static boolean isInBracket(String text, Span at) {
    int open = text.lastIndexOf('(', at.start());
    int close = text.indexOf(')', at.end());
    return open >= 0
        && close >= 0
        && close - open <= NEAR
        && text.lastIndexOf(')', at.start()) < open
        && Lexicon.fold(text.substring(open, at.start())).startsWith("(contre");
  }

  private String bracketed(AnnotatedArticle article, Span at) {
    String text = article.segments().text();
    int open = text.lastIndexOf('(', at.start());
    if (open < 0 || !text.substring(open, at.start()).codePoints().allMatch(c -> c == '(')) {
      return "";
    }
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.PLACE
          && mention.at().end() <= open
          && text.substring(mention.at().end(), open).isBlank()) {
        return entity(article, mention);
      }
    }
    return "";
  }

  /** The place that was named last as a bound in {@code part} of a text; null for none. */
  @Nullable Mention last(AnnotatedArticle article, Span part) {
    String text = article.segments().text();
    Mention last = null;
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.PLACE
          && part.contains(mention.at())
          && bounded(text, part.start(), mention.whole().start(), mention.at())) {
        last = mention;
      }
    }
    return last;
  }

  /** Key of a place. */
  String entity(AnnotatedArticle article, Mention mention) {
    return entities.getOrDefault(
        new Excerpt(article.id(), mention.at()),
        mention.at().of(article.segments().text()).toLowerCase(Locale.ROOT));
  }

  /** The city that a clause calls the capital; without a country the only one that is named. */
  private String capital(AnnotatedArticle article, Clause clause, Span at) {
    Matcher matcher =
        CAPITAL.matcher(article.segments().text()).region(clause.at().start(), clause.at().end());
    if (!matcher.find() || isOfNext(article, at, matcher.start())) {
      return "";
    }
    String country = matcher.group(1) == null ? "" : Lexicon.fold(matcher.group(1));
    String city = capitals.getOrDefault(country, "");
    if (city.isEmpty()) {
      List<String> all = capitals.values().stream().distinct().filter(named::containsKey).toList();
      city = all.size() == 1 ? all.get(0) : "";
    }
    return named.getOrDefault(city, city);
  }

  /** « À Lisieux, alors que la foule grossissait - 300 personnes -, »: the place rules it all. */
  private String fronted(AnnotatedArticle article, Clause clause, String text) {
    Span sentence = article.segments().sentences().get(clause.sentence()).at();
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.PLACE
          && mention.at().start() >= sentence.start()
          && mention.at().end() <= clause.at().start()
          && FRONT.matcher(text.substring(sentence.start(), mention.at().start())).matches()
          && text.startsWith(",", mention.at().end())) {
        return entity(article, mention);
      }
    }
    return "";
  }

  private static String firstWord(String clause) {
    String folded = Lexicon.fold(clause);
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }

  /** The place named last before {@code clause}. */
  private String named(AnnotatedArticle article, Clause clause) {
    String text = article.segments().text();
    String best = "";
    for (Mention mention : article.mentions()) {
      int gap = clause.at().start() - mention.at().end();
      if (mention.type() == EntityType.PLACE
          && gap >= 0
          && gap <= NEAR
          && !text.startsWith("(", mention.at().start() - 1)
          && !LAND.matcher(
                  text.substring(Math.max(0, mention.at().start() - 4), mention.at().start()))
              .find()) {
        best = entity(article, mention);
      }
    }
    return best;
  }

  private boolean bounded(String text, int from, int to, Span name) {
    String before = Lexicon.fold(text.substring(from, Math.max(from, to))).strip();
    String[] parts = NOT_LETTERS.split(before);
    String last = parts.length == 0 ? "" : parts[parts.length - 1].replaceFirst("^qu'", "");
    boolean listed = before.endsWith(",") || before.endsWith("et") || before.endsWith(")");
    boolean whole = name.length() > 0 && words.is("whole", Lexicon.fold(name.of(text)));
    boolean town = TOWN.matcher(before).find();
    return !whole && (words.is("bounding", last) || listed || town) && !isOfCare(parts);
  }

  /** « hospitalisés à Lisieux » does not say where they were hurt. */
  private boolean isOfCare(String[] before) {
    return Arrays.stream(before, Math.max(0, before.length - CARED), before.length)
        .anyMatch(word -> words.is("care", word));
  }

  private static String key(Clause clause, Mention mention, String text) {
    for (Unit unit : clause.units()) {
      if (unit.at().overlaps(mention.at())) {
        for (String key : unit.keys()) {
          if (key.startsWith("e:")) {
            return key;
          }
        }
      }
    }
    return mention.at().of(text).toLowerCase(Locale.ROOT);
  }
}
