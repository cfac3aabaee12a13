package org.recoupe.crosscheck.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/** Reads numbers and lengths of time (« 40 % », « près de deux mois ») with the room they leave. */
public final class HedgedReader {
  /** Characters before a number among which the word stands that leaves room. */
  private static final int BEFORE = 20;

  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}\\s?h(?:\\s?\\d{2})?");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final List<String> HEDGES = List.of("least", "floor", "most", "below", "around");

  private final Lexicon lexicon = new Lexicon();
  private final WordKinds words = new WordKinds("fr/conflict/hedges.txt");
  private final Pattern length;

  public HedgedReader() {
    length =
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\d{1,3}|"
                + String.join("|", words.of("count"))
                + ")\\s(?:"
                + String.join("|", words.of("unit"))
                + ")(?!\\p{L})");
  }

  /** Those of a story, by article. */
  public List<Hedged> read(StoryClauses story) {
    List<Hedged> found = ClauseTimes.read(story, this::length);
    BoundingPlaces places = new BoundingPlaces(story, new WordKinds("fr/conflict/counting.txt"));
    story
        .byArticle()
        .forEach((number, own) -> counts(story.articles().get(number), own, places, found));
    return found;
  }

  /** The number of a figure with the room that its words leave. */
  public Hedged of(StoryClauses story, Figure figure) {
    String text = story.text(figure.clause());
    Span at = figure.quantity().at();
    Matcher digit = DIGIT.matcher(at.of(text));
    Span number = new Span(at.start() + (digit.find() ? digit.start() : 0), at.end());
    return hedged(text, figure.clause(), number, figure.key() + " of one matter");
  }

  private void counts(
      AnnotatedArticle article, List<Clause> clauses, BoundingPlaces places, List<Hedged> found) {
    String text = article.segments().text();
    int at = 0;
    for (Quantity quantity : article.quantities()) {
      while (at < clauses.size() && clauses.get(at).at().end() <= quantity.at().start()) {
        at++;
      }
      Matcher digit = DIGIT.matcher(quantity.at().of(text));
      if (at < clauses.size() && clauses.get(at).at().contains(quantity.at()) && digit.find()) {
        String of = quantity.of() == null ? "" : lexicon.stem(Lexicon.fold(quantity.of()));
        String unit = quantity.unit() == null ? "" : quantity.unit();
        String key = quantity.value().stripTrailingZeros().toPlainString() + unit + " " + of;
        int number = quantity.at().start() + digit.start();
        Clause clause = clauses.get(at);
        Span span = new Span(number, quantity.at().end());
        if (quantity.unit() != null || quantity.of() != null) {
          found.add(hedged(text, clause, span, key));
        }
        if (quantity.unit() == null && quantity.value().compareTo(LARGE) >= 0) {
          // « 280 au total », « près de 280 écoles »: what is counted need not stand beside.
          String any = key.replaceAll(" .*", " ") + Hedged.ANY + of;
          Hedged bare = hedged(text, clause, span, any);
          found.add(new Hedged(clause, bare.words(), any, bare.hedge(), false));
        }
        String place = places.of(article, clause, quantity.at());
        // « quelque 400 manifestants à Lisieux », « à Lisieux, près de 400 jeunes ».
        if (!place.isEmpty() && quantity.unit() == null && quantity.value().compareTo(LARGE) >= 0) {
          Hedged there = hedged(text, clause, span, key.replaceAll(" .*", " ") + place);
          found.add(new Hedged(clause, there.words(), there.key(), there.hedge(), true));
        }
      }
    }
  }

  private @Nullable Hedged length(String text, Clause clause, TimeExpression time) {
    String said = Lexicon.fold(time.at().of(text));
    Matcher clock = CLOCK.matcher(said);
    if (clock.matches()) {
      String before = before(text, clause, time.at().start());
      String last = before.substring(before.lastIndexOf(' ') + 1);
      return last.isEmpty() || words.is("clock", last)
          ? null
          : hedged(text, clause, time.at(), said.replaceAll("\\s", ""));
    }
    Matcher found = length.matcher(said);
    if (time.type() == TimeExpression.Type.SET || !found.find() || found.end() != said.length()) {
      return null;
    }
    Span number = new Span(time.at().start() + found.start(), time.at().end());
    return number.end() > text.length() ? null : hedged(text, clause, number, found.group());
  }

  private Hedged hedged(String text, Clause clause, Span number, String key) {
    String before = before(text, clause, number.start());
    for (String kind : HEDGES) {
      for (String word : words.of(kind)) {
        String hedge = word.replace('_', ' ');
        if (before.endsWith(hedge) && isWhole(before, hedge)) {
          String bare = before.substring(0, before.length() - hedge.length()).strip();
          String shown = (hedge + " " + number.of(text)).replace("' ", "'");
          return new Hedged(clause, shown, key, kind, isSince(bare));
        }
      }
    }
    return new Hedged(clause, number.of(text), key, "", isSince(before));
  }

  /** « depuis deux mois », « il y a deux mois »: since the story began. */
  private boolean isSince(String before) {
    return words.of("since").stream()
        .map(word -> word.replace('_', ' '))
        .anyMatch(word -> before.endsWith(word) && isWhole(before, word));
  }

  private static boolean isWhole(String before, String hedge) {
    int at = before.length() - hedge.length();
    return at == 0 || !Character.isLetter(before.charAt(at - 1));
  }

  private static String before(String text, Clause clause, int at) {
    int from = Math.max(Math.min(clause.at().start(), at), at - BEFORE);
    return Lexicon.fold(text.substring(from, at)).strip();
  }
}
