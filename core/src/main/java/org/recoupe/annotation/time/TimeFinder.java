package org.recoupe.annotation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.rule.Lexicon;
import org.recoupe.annotation.rule.Match;
import org.recoupe.annotation.rule.NumberReader;
import org.recoupe.annotation.rule.RuleParser;
import org.recoupe.annotation.rule.RuleSet;
import org.recoupe.annotation.rule.Words;
import org.recoupe.article.Publication;
import org.recoupe.provenance.Reason;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Finds time expressions and their TIMEX3 values (ISO 24617-1). Rules and words are data, in {@code
 * fr/time}; what an expression leaves unsaid follows from the publication date or the running
 * discourse, by the tense of the nearest verb. Time linear in the length of the text.
 */
public final class TimeFinder {
  /** What ISO 24617-1 leaves out of « par mois », and a reader's mark holds. */
  private static final String PER = "par";

  /** The article of a day, which ISO 24617-1 counts to it and a reader's mark leaves out. */
  private static final Set<String> ARTICLE = Set.of("le", "les");

  private final RuleSet rules;
  private final Tenses tenses;
  private final boolean marked;

  /** A finder for French, with the spans of TIMEX3: « le 6 mai », « mois » of « par mois ». */
  public TimeFinder() {
    this(false);
  }

  /**
   * A finder for French.
   *
   * @param marked whether spans are those that a reader marks: « 6 mai », « par mois »
   */
  public TimeFinder(boolean marked) {
    this.marked = marked;
    NumberReader numbers = new NumberReader(WordList.lines("fr/quantity/numbers.txt"));
    Lexicon lexicon = Lexicon.parse(WordList.lines("fr/time/lexicon.txt"), numbers);
    rules = new RuleSet(new RuleParser(lexicon).parse(WordList.lines("fr/time/rules.txt")));
    tenses = new Tenses(WordList.lines("fr/time/tense.txt"));
  }

  /**
   * Time expressions in {@code text}, in order, without overlap.
   *
   * @param text the article's text
   * @param publication when it was published, perhaps unknown or without its year
   */
  public List<TimeExpression> find(SegmentedText text, Publication publication) {
    return find(text, Moment.parse(publication.value()));
  }

  /** The same, for an article published at {@code published}. */
  List<TimeExpression> find(SegmentedText text, Moment published) {
    List<TimeExpression> found = new ArrayList<>();
    for (Reading reading : read(text, published)) {
      found.add(reading.expression());
    }
    return found;
  }

  /** The rules, for those who test them. */
  RuleSet rules() {
    return rules;
  }

  /**
   * An expression with the match that gave it.
   *
   * @param match the rule and what it caught
   * @param quoted true inside quotation marks
   * @param tense tense of the nearest verb
   * @param said true right behind a verb that says that somebody spoke
   * @param moment day, month or year meant, null for durations and the like
   * @param expression what is handed on
   */
  record Reading(
      Match match,
      boolean quoted,
      Tense tense,
      boolean said,
      @Nullable Moment moment,
      TimeExpression expression) {}

  /** All expressions, with what the rules saw. */
  List<Reading> read(SegmentedText text, Moment published) {
    Words words = Words.of(text.text());
    Scene scene = new Scene(words, text.sentences(), published, tenses);
    Senses senses = new Senses(scene);
    List<Match> matches = rules.scan(words);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      Match next = i + 1 < matches.size() ? matches.get(i + 1) : null;
      Value value = senses.value(match, next);
      scene.passed(match, value);
      List<Reason> why = new ArrayList<>();
      why.add(Reason.of("time.rule", match.rule().name()));
      why.addAll(value.why());
      readings.add(
          new Reading(
              match,
              scene.quoted(match),
              scene.tense(match),
              tenses.said(words, match.first()),
              value.moment(),
              new TimeExpression(
                  place(match, words), type(match, value.text()), value.text(), why)));
    }
    return readings;
  }

  private Span place(Match match, Words words) {
    Span at = match.at(words);
    int first = match.first();
    if (!marked) {
      return at;
    }
    if (match.rule().kind().equals("SET") && PER.equals(words.folded(first - 1))) {
      return new Span(words.get(first - 1).start(), at.end());
    }
    boolean article =
        match.number("day") != null
            && match.last() - first > 1
            && ARTICLE.contains(words.folded(first));
    return article ? new Span(words.get(first + 1).start(), at.end()) : at;
  }

  private static TimeExpression.Type type(Match match, String value) {
    if (value.endsWith("_REF")) {
      return TimeExpression.Type.TIME;
    }
    if (value.startsWith("P") && match.rule().kind().equals("DATE")) {
      return TimeExpression.Type.DURATION;
    }
    return TimeExpression.Type.valueOf(match.rule().kind().toUpperCase(Locale.ROOT));
  }
}
