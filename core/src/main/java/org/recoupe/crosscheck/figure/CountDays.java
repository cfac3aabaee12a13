package org.recoupe.crosscheck.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.text.Span;

/** Tells for which day a count holds. */
final class CountDays {
  /** Characters before a sentence in which its day may stand. */
  private static final int MOST_BEFORE = 400;

  /** A lead that names another day compares with it. */
  private static final Pattern LAST = Pattern.compile("(?iu)derni|précéd|passé|prochain");

  private static final Pattern SINCE =
      Pattern.compile("(?iu)(?:depuis|dès|à partir d[eu])(?: le| la)?\\s*$");

  private CountDays() {}

  /** The day that a number holds for: of its sentence, its paragraph, the lead, of writing. */
  static String day(
      AnnotatedArticle article,
      Span sentence,
      @Nullable TimeExpression time,
      List<Count> known,
      String kind) {
    if (time != null) {
      return FigureTimes.day(article, time);
    }
    TimeExpression around = dayIn(article, before(article, sentence), true);
    String only = around == null ? onlyDay(known, kind) : "";
    if (!only.isEmpty()) {
      return only;
    }
    return FigureTimes.day(
        article,
        around == null
            ? dayIn(
                article,
                new Span(0, Math.min(MOST_BEFORE, article.segments().text().length())),
                false)
            : around);
  }

  /** The one day for which an article has counted a class so far; empty for none or several. */
  private static String onlyDay(List<Count> known, String kind) {
    Set<String> days = new LinkedHashSet<>();
    for (Count count : known) {
      if (count.of().equals(kind) && count.dated() && !count.day().equals(Count.SINCE)) {
        days.add(count.day());
      }
    }
    return days.size() == 1 ? days.iterator().next() : "";
  }

  /** The last day that {@code part} of a text names, or the first; null for none. */
  private static @Nullable TimeExpression dayIn(AnnotatedArticle article, Span part, boolean last) {
    String text = article.segments().text();
    TimeExpression found = null;
    for (TimeExpression time : article.times()) {
      if (part.contains(time.at())
          && FigureTimes.saysDay(time, text)
          && (last || found == null)
          && (last || !LAST.matcher(time.at().of(text)).find())
          && !FigureTimes.isCompared(text, part, time)
          && !SINCE.matcher(text.substring(part.start(), time.at().start())).find()) {
        found = time;
      }
    }
    return found;
  }

  /** What stands before a sentence in its paragraph, as far back as it is read. */
  private static Span before(AnnotatedArticle article, Span sentence) {
    String text = article.segments().text();
    int line = text.lastIndexOf('\n', Math.max(0, sentence.start() - 1)) + 1;
    return new Span(
        Math.min(sentence.start(), Math.max(line, sentence.start() - MOST_BEFORE)),
        sentence.start());
  }
}
