package org.recoupe.crosscheck.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.text.Span;

/** Tells whether a number holds for all the time since a beginning. */
final class Beginnings {
  /** Times of a day, and lengths shorter than one. */
  private static final Pattern HOURS = Pattern.compile(".{10}T.*|PT.*");

  /** What opens a part of a sentence about something else. */
  private static final Pattern ASIDE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:qui|dont|où)(?!\\p{L})|[–—]");

  /** From « depuis » to a day in the same breath. */
  private static final Pattern START =
      Pattern.compile("(?iu)(?:depuis|dès)[^,.;:()]{0,90}?(?:, )?(?:l[ea] |ce )?");

  private static final Pattern PARTED = Pattern.compile("[,»\"”]");

  private final Pattern sinceWhen;

  /**
   * A reader.
   *
   * @param words those that open such a time
   */
  Beginnings(Set<String> words) {
    sinceWhen =
        Pattern.compile("(?iu)(?<!\\p{L})(?:" + String.join("|", words) + ") (?:l[ea] |l['’])?");
  }

  /**
   * True for « depuis le début de la grève », « depuis le début, le 3 mars »; « depuis ce matin »
   * is of the day. Of what does not rise, a part about something else (« qui dure depuis ») says
   * nothing.
   */
  boolean isSince(
      AnnotatedArticle article,
      Span sentence,
      Span at,
      @Nullable TimeExpression time,
      boolean rises) {
    String text = article.segments().text();
    Matcher since = sinceWhen.matcher(text).region(sentence.start(), sentence.end());
    while (since.find()) {
      int end = since.end();
      boolean hours =
          article.times().stream()
              .anyMatch(
                  other ->
                      other.at().start() >= since.start()
                          && other.at().start() <= end
                          && HOURS.matcher(other.value()).matches());
      boolean aside =
          !rises
              && since.start() >= at.end()
              && ASIDE.matcher(text.substring(at.end(), since.start())).find();
      if (!hours
          && !aside
          && (time == null || rises && isStart(text, since.start(), at, time.at()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if a day only tells when that began since which is counted: « depuis le début, le 3 mars,
   * »; or stands behind a comma that parts it from « 300 arrestations depuis mars ».
   */
  private static boolean isStart(String text, int since, Span at, Span time) {
    if (time.start() >= since) {
      return time.end() <= at.start()
          ? START.matcher(text.substring(since, time.start())).matches()
          : since >= at.end()
              && (PARTED.matcher(text.substring(since, time.start())).find()
                  || START.matcher(text.substring(since, time.start())).matches());
    }
    return false;
  }
}
