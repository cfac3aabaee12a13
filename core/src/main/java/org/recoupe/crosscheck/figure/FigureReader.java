package org.recoupe.crosscheck.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/** Reads what each quantity of a story counts, where and when. */
final class FigureReader {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}'-]+");
  private static final Pattern NEXT = Pattern.compile("\\s(\\p{L}['’]|\\p{L}++)");
  private static final Pattern A_LITTLE = Pattern.compile(" un peu$");

  /** « 24 heures sur 24 » counts nothing. */
  private static final Pattern ALWAYS = Pattern.compile("(?iu)heures sur 24|jours sur (?:7|sept)");

  /** « 900 marcheurs de moins que samedi » counts nobody who was there. */
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "^(?: [^,;:.()\\d]{1,40})? (?:(?:de|en) (?:plus|moins)|supplémentaires?)"
              + "(?! d(?:e |u |es |['’]))(?!\\p{L})");

  private static final Pattern REST = Pattern.compile("\\s+autres(?!\\p{L})");

  private static final Pattern FORM = Pattern.compile("(?iu)l['’]objet d['’]$");

  static final Pattern COMMA = Pattern.compile("[,;:()]");

  /** Characters between a place and the clause about it: a bracket may stand there. */
  static final int NEAR = 40;

  /** Numbers of this size that count nothing are amounts of money. */
  private static final BigDecimal LEAST_ELLIPTIC = BigDecimal.valueOf(1_000_000);

  private final Lexicon lexicon = new Lexicon();
  private final Tolls tolls = new Tolls();
  private final WordKinds words = new WordKinds("fr/conflict/counting.txt");

  private final Manners manners = new Manners(words);
  private final Forces forces = new Forces(words);
  private final Ordinals ordinals = new Ordinals(tolls);
  private final LikeThen likeThen;

  /** Stems of what goes on rising. */
  private final List<String> running;

  FigureReader() {
    likeThen = new LikeThen(words.of("like"));
    running = words.of("running").stream().map(lexicon::stem).toList();
  }

  /**
   * The figures of a story.
   *
   * @param figures in article and text order, without ages and spans of time
   * @param parts parts of other figures and figures of other times that are not among them
   * @param places tells the place of each
   */
  record Read(List<Figure> figures, List<Figure> parts, BoundingPlaces places) {}

  /** Figures of {@code story}. */
  Read read(StoryClauses story) {
    Map<String, List<Clause>> clauses = new LinkedHashMap<>();
    story.clauses().forEach(c -> clauses.computeIfAbsent(c.id(), k -> new ArrayList<>()).add(c));
    BoundingPlaces places = new BoundingPlaces(story, words);
    List<Figure> figures = new ArrayList<>();
    List<Figure> parts = new ArrayList<>();
    for (AnnotatedArticle article : story.articles()) {
      int at = 0;
      List<Clause> own = clauses.getOrDefault(article.id(), List.of());
      String currency = null;
      for (Quantity read : ordinals.among(article)) {
        Quantity quantity = read;
        if (Figure.isCurrency(read.unit()) && !isConverted(article, read)) {
          currency = read.unit();
        } else if (isElliptic(read)) {
          quantity = in(currency, read);
        }
        while (at < own.size() && own.get(at).at().end() <= quantity.at().start()) {
          at++;
        }
        if (at < own.size()
            && own.get(at).at().contains(quantity.at())
            && !isAlways(article.segments().text(), quantity.at())
            && !isForm(article.segments().text(), quantity.at())
            && !isDifference(article.segments().text(), own.get(at).at(), quantity)
            && !manners.isOfEach(own.get(at).at(), article.segments().text())
            && !isSpan(quantity)
            && !isRest(article.segments().text(), quantity.at())) {
          Figure figure = figure(article, own.get(at), quantity, places);
          Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
          if (last != null && isGoingOn(figure, last)) {
            figure = figure.partOf(last);
          }
          if (isPart(article, own.get(at), quantity)) {
            parts.add(figure);
            if (!isPlaced(article, quantity)) {
              continue;
            }
            if (last == null || !isPartOf(figure, last)) {
              continue;
            }
            parts.remove(parts.size() - 1);
            figure = figure.partOf(last);
          }
          figures.add(figure);
          String then = likeThen.day(figure, article);
          if (then != null) {
            figures.add(figure.on(then));
          }
        }
      }
    }
    return new Read(figures, parts, places);
  }

  /** « trois heures », « une femme d'une cinquantaine d'années ». */
  private boolean isSpan(Quantity quantity) {
    return is("span", quantity.unit() == null ? "" : quantity.unit())
        || is("span", quantity.of() == null ? "" : Lexicon.fold(quantity.of()));
  }

  /** « les cinq autres », « cinq autres personnes » count none that are spoken of already. */
  private static boolean isRest(String text, Span at) {
    return REST.matcher(text).region(at.end(), text.length()).lookingAt();
  }

  /** True for a noun that counts anybody and says no more. */
  boolean isAnybody(String noun) {
    return generic(noun);
  }

  /** The noun of a figure where it stands apart from the number; null for none. */
  @Nullable String nounApart(Figure figure, Span sentence, String text) {
    Span noun = manners.noun(figure.quantity().at(), sentence, text);
    return noun == null ? null : noun.of(text);
  }

  /** « fait l'objet d'une arrestation » counts nothing. */
  private static boolean isForm(String text, Span at) {
    return FORM.matcher(text.substring(Math.max(0, at.start() - NEAR / 2), at.start())).find();
  }

  private static boolean isDifference(String text, Span clause, Quantity quantity) {
    int end = quantity.at().end();
    return quantity.unit() == null
        && DIFFERENCE
            .matcher(Lexicon.fold(text.substring(end, Math.max(end, clause.end()))))
            .find();
  }

  private static boolean isAlways(String text, Span at) {
    Matcher always =
        ALWAYS
            .matcher(text)
            .region(
                Math.max(0, at.start() - NEAR / 2), Math.min(text.length(), at.end() + NEAR / 2));
    while (always.find()) {
      if (always.start() <= at.end() + 1 && at.start() <= always.end()) {
        return true;
      }
    }
    return false;
  }

  /** True for what goes on rising while reports are written: tolls, arrests, donors. */
  boolean isRunning(Figure figure) {
    return !figure.toll().isEmpty()
        || running.stream()
            .anyMatch(
                stem ->
                    figure.counted().contains(stem)
                        || figure.doing().contains(stem)
                        || figure.doing().contains(Figure.OBJECT + stem));
  }

  /** « 1,7 million » without a noun is of the money spoken of last. */
  private static boolean isElliptic(Quantity quantity) {
    return quantity.unit() == null
        && quantity.of() == null
        && quantity.value().compareTo(LEAST_ELLIPTIC) >= 0;
  }

  /** « (1,9 million de dollars) » gives in another currency what has just been said. */
  private static boolean isConverted(AnnotatedArticle article, Quantity quantity) {
    int before = quantity.at().start() - 1;
    return before >= 0 && article.segments().text().charAt(before) == '(';
  }

  private static Quantity in(@Nullable String currency, Quantity quantity) {
    return new Quantity(
        quantity.at(),
        quantity.value(),
        quantity.low(),
        quantity.high(),
        currency,
        quantity.approximate(),
        null,
        null);
  }

  private Figure figure(
      AnnotatedArticle article, Clause clause, Quantity quantity, BoundingPlaces places) {
    String text = article.segments().text();
    Set<String> counted = new TreeSet<>();
    Set<String> around = new TreeSet<>();
    Span noun =
        quantity.ofAt() == null && quantity.unit() == null
            ? manners.noun(quantity.at(), sentence(article, clause), text)
            : quantity.ofAt();
    if (noun != null && !clause.at().contains(noun)) {
      counted.add(lexicon.stem(Lexicon.fold(noun.of(text))));
    }
    for (Unit unit : clause.units()) {
      boolean of = noun != null && noun.overlaps(unit.at());
      if (of || unit.kind() == Unit.Kind.WORD) {
        for (String key : unit.keys()) {
          if (!key.startsWith("e:") && !generic(unit.at().of(text))) {
            (of ? counted : around).add(key);
          }
        }
      }
    }
    TimeExpression time = FigureTimes.held(article, clause, quantity.at());
    return new Figure(
        quantity,
        Spaces.single(Lexicon.fold(quantity.at().of(text))),
        clause,
        counted,
        doing(clause, quantity, text, counted.isEmpty()),
        around,
        places.of(article, clause, quantity.at()),
        FigureTimes.day(article, time),
        FigureTimes.hasClock(article, clause),
        tolls.of(quantity, clause.at(), text),
        counter(clause.at().of(text)),
        isOfPronoun(clause, quantity, text),
        manner(clause, quantity, text),
        time != null && FigureTimes.isDay(time, text));
  }

  /** In what way it befell the counted, or that they were of the forces sent there. */
  private String manner(Clause clause, Quantity quantity, String text) {
    String manner = manners.of(quantity.at(), clause.at(), text);
    String toll = tolls.of(quantity, clause.at(), text);
    return manner.isEmpty()
            && (!toll.isEmpty() || isBare(quantity) || isPart(clause, quantity, text))
            && forces.isOf(quantity, clause.at(), text)
        ? "force"
        : manner;
  }

  /** « 95 parmi les policiers » names nothing that it counts. */
  private boolean isBare(Quantity quantity) {
    return quantity.of() == null || is("among", Lexicon.fold(quantity.of()));
  }

  /** « 300 blessés parmi les marcheurs et 95 parmi les policiers »: so many hurt of those. */
  private boolean isGoingOn(Figure figure, Figure last) {
    return isBare(figure.quantity())
        && figure.toll().isEmpty()
        && !last.toll().isEmpty()
        && isPartOf(figure, last);
  }

  private static Span sentence(AnnotatedArticle article, Clause clause) {
    return article.segments().sentences().get(clause.sentence()).at().union(clause.at());
  }

  /** « ils étaient 300 » counts those who were spoken of. */
  private boolean isOfPronoun(Clause clause, Quantity quantity, String text) {
    int from = Math.min(clause.at().start(), quantity.at().start());
    String before = Lexicon.fold(text.substring(from, quantity.at().start())).strip();
    String bare = A_LITTLE.matcher(before).replaceFirst("");
    return quantity.of() == null
        && words.of("those").stream().anyMatch(those -> bare.endsWith(those.replace('_', ' ')));
  }

  private boolean isPart(AnnotatedArticle article, Clause clause, Quantity quantity) {
    return isPart(clause, quantity, article.segments().text());
  }

  private boolean isPart(Clause clause, Quantity quantity, String text) {
    String before =
        Lexicon.fold(
                text.substring(
                    Math.min(clause.at().start(), quantity.at().start()), quantity.at().start()))
            .strip();
    return is("part", before.substring(before.lastIndexOf(' ') + 1));
  }

  /** True for « dont 800 à Lisieux », « dont 24 judiciaires »: as many of those, there. */
  private boolean isPlaced(AnnotatedArticle article, Quantity quantity) {
    String text = article.segments().text();
    Matcher next = NEXT.matcher(text).region(quantity.at().end(), text.length());
    if (forces.isOf(quantity, quantity.at(), text)) {
      return true;
    }
    return quantity.ofAt() == null
        ? next.lookingAt() && is("bounding", Lexicon.fold(next.group(1)))
        : is("manner", Lexicon.fold(quantity.ofAt().of(text)));
  }

  private static boolean isPartOf(Figure part, Figure whole) {
    return part.clause().article() == whole.clause().article()
        && part.clause().sentence() == whole.clause().sentence()
        && whole.unit().isEmpty()
        && part.quantity().value().compareTo(whole.quantity().value()) < 0
        && (!part.place().isEmpty() || !part.manner().isEmpty());
  }

  /**
   * Keys of the first content word after the counted noun, before a comma; where nothing follows
   * and the noun counts anybody, of the verb in front (« emploie 210 personnes »).
   */
  private Set<String> doing(Clause clause, Quantity quantity, String text, boolean anybody) {
    Span last = quantity.ofAt() == null ? quantity.at() : quantity.at().union(quantity.ofAt());
    Unit before = null;
    Set<String> keys = new TreeSet<>();
    for (Unit unit : clause.units()) {
      if (unit.at().end() <= quantity.at().start()) {
        before = unit;
      }
      if (unit.at().start() >= last.end() && unit.kind() != Unit.Kind.TIME) {
        if (unit.kind() == Unit.Kind.WORD
            && !isParted(text.substring(last.end(), unit.at().start()))) {
          unit.keys().stream().filter(key -> !key.startsWith("e:")).forEach(keys::add);
        }
        break;
      }
    }
    if (keys.isEmpty() && anybody && before != null && isObjectOf(before, quantity, text)) {
      before.keys().stream()
          .filter(key -> !key.startsWith("e:"))
          .forEach(key -> keys.add(Figure.OBJECT + key));
    }
    return keys;
  }

  /** True where a comma or « selon » ends what the counted do. */
  private boolean isParted(String between) {
    return COMMA.matcher(between).find()
        || Arrays.stream(NOT_LETTERS.split(Lexicon.fold(between))).anyMatch(w -> is("source", w));
  }

  /** True if nothing but spaces parts a number from the content word in front. */
  private static boolean isObjectOf(Unit before, Quantity quantity, String text) {
    return before.kind() == Unit.Kind.WORD
        && text.substring(before.at().end(), quantity.at().start()).isBlank();
  }

  private boolean generic(String word) {
    String stem = lexicon.stem(Lexicon.fold(word));
    return words.of("generic").stream().anyMatch(g -> lexicon.stem(g).equals(stem));
  }

  /** Who counted, by the words of a clause or sentence; empty where not told. */
  String counter(String clause) {
    for (String word : NOT_LETTERS.split(Lexicon.fold(clause))) {
      String bare = word.startsWith("l'") || word.startsWith("d'") ? word.substring(2) : word;
      if (is("organiser", bare)) {
        return "organiser";
      }
      if (is("authority", bare)) {
        return "authority";
      }
    }
    return "";
  }

  private boolean is(String kind, String word) {
    return words.is(kind, word);
  }
}
