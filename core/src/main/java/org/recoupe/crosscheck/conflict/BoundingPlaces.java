package org.recoupe.crosscheck.conflict;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.crosscheck.statement.Lexicon;
import org.recoupe.crosscheck.statement.StoryClauses;
import org.recoupe.crosscheck.statement.Unit;
import org.recoupe.text.Span;

/** Reads for which place a number holds: « 300 personnes à Lisieux ». */
final class BoundingPlaces {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}'-]+");

  /** Characters between a place and the clause about it: a bracket may stand there. */
  private static final int NEAR = 40;

  /** Words before a place among which one of care makes it the place of the care. */
  private static final int CARED = 4;

  private final WordKinds words;
  private final Map<Excerpt, String> entities = new LinkedHashMap<>();

  /**
   * A reader.
   *
   * @param words lists {@code bounding}, {@code there}, {@code whole} and {@code care}
   */
  BoundingPlaces(StoryClauses story, WordKinds words) {
    this.words = words;
    for (Clause clause : story.clauses()) {
      for (Unit unit : clause.units()) {
        for (String key : unit.keys()) {
          if (key.startsWith("e:")) {
            entities.put(new Excerpt(clause.id(), unit.at()), key);
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
    String text = article.segments().text();
    String best = "";
    int least = Integer.MAX_VALUE;
    for (Mention mention : article.mentions()) {
      if (mention.type() != EntityType.PLACE
          || !clause.at().contains(mention.at())
          || !bounded(text, clause.at().start(), mention.whole().start(), mention.at())) {
        continue;
      }
      int gap = Math.abs(mention.at().start() - at.start());
      if (gap < least) {
        least = gap;
        best = key(clause, mention, text);
      }
    }
    return best.isEmpty() && words.is("there", firstWord(clause.at().of(text)))
        ? named(article, clause)
        : best;
  }

  private static String firstWord(String clause) {
    String folded = Lexicon.fold(clause);
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }

  /** The place named last before {@code clause}. */
  private String named(AnnotatedArticle article, Clause clause) {
    String best = "";
    for (Mention mention : article.mentions()) {
      int gap = clause.at().start() - mention.at().end();
      if (mention.type() == EntityType.PLACE && gap >= 0 && gap <= NEAR) {
        Excerpt at = new Excerpt(article.id(), mention.at());
        best =
            entities.getOrDefault(
                at, mention.at().of(article.segments().text()).toLowerCase(Locale.ROOT));
      }
    }
    return best;
  }

  private boolean bounded(String text, int from, int to, Span name) {
    String before = Lexicon.fold(text.substring(from, Math.max(from, to))).strip();
    String[] parts = NOT_LETTERS.split(before);
    String last = parts.length == 0 ? "" : parts[parts.length - 1];
    boolean listed = before.endsWith(",") || before.endsWith("et") || before.endsWith(")");
    boolean whole = name.length() > 0 && words.is("whole", Lexicon.fold(name.of(text)));
    return !whole && (words.is("bounding", last) || listed) && !isOfCare(parts);
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
