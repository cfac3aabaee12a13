package org.recoupe.crosscheck.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordKinds;

/**
 * Reads when the movement, debate or trial of a story began or begins: « depuis la mi-mars », « né
 * le 17 mars ». A story has one of each, so reports that date it more or less finely agree.
 */
public final class Starts implements GradedReader {
  /** Characters beside the date among which the start and its noun stand. */
  private static final int NEAR = 40;

  /** The same before it, where the name of what began may stand between. */
  private static final int BEFORE = 60;

  private static final int FAR = 130;

  /** As far as « son » refers to what its sentence begins with. */
  private static final int VERY_FAR = 250;

  private static final int DAYS = 31;
  private static final Pattern DATE = Pattern.compile("(?:\\d{4}|XXXX)-(\\d{2})(?:-(\\d{2}))?");

  /** « mars », « mars dernier », but not « il y a deux mois ». */
  private static final Pattern MONTH =
      Pattern.compile("(?iu)(?:janv|févr|mars|avr|mai|juin|juil|août|sept|octo|nove|déce).*");

  private final WordKinds words = new WordKinds("fr/conflict/grades.txt");
  private final Pattern start =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + String.join("|", words.of("starts")).replace('_', ' ')
              // « commencent à circuler » begins nothing.
              + ")(?!\\p{L})(?!(?: \\p{L}+){0,2} à \\p{L}+(?:er|ir|re)(?!\\p{L}))");

  /** What is held on one day, right before the date: « les élections régionales de juin ». */
  private final Pattern voted =
      Pattern.compile(
          "(?<!\\p{L})("
              + String.join("|", words.of("voted"))
              + ")\\p{L}*(?: (?:prévue?s?|fixée?s?|organisée?s?))?,? (?:l[ea]|d[eu]|en|d['’])\\s*$");

  /** « son coup d'envoi »: of what the sentence is about. */
  private final Pattern ownStart =
      Pattern.compile(
          "(?<!\\p{L})s(?:on|a) (?:"
              + String.join("|", words.of("starts")).replace('_', ' ')
              + ")(?!\\p{L})");

  @Override
  public List<Graded> read(StoryClauses story) {
    return ClauseTimes.read(story, this::graded);
  }

  private @Nullable Graded graded(String text, Clause clause, TimeExpression time) {
    Matcher date = DATE.matcher(time.value());
    if (!date.matches()) {
      return null;
    }
    String said = time.at().of(text);
    int first = 0;
    int last = 0;
    if (date.group(2) != null) {
      first = Integer.parseInt(date.group(2));
      last = first;
    } else {
      for (String part : words.of("monthpart")) {
        String[] bounds = part.split(":");
        if (Lexicon.fold(said).contains(bounds[0])) {
          first = Integer.parseInt(bounds[1]);
          last = Integer.parseInt(bounds[2]);
        }
      }
      if (first == 0 && MONTH.matcher(said).matches()) {
        first = 1;
        last = DAYS;
      }
    }
    if (Lexicon.fold(said).codePoints().noneMatch(Character::isLetter)) {
      return null;
    }
    String before = paragraph(text, time.at().start(), -FAR);
    String behind = paragraph(text, time.at().end(), NEAR);
    String near = before.substring(Math.max(0, before.length() - BEFORE));
    Matcher day = voted.matcher(before);
    boolean vote = day.find();
    Matcher own = ownStart.matcher(near);
    String of =
        vote
            ? day.group(1)
            : own.find()
                ? first(paragraph(text, time.at().start(), -VERY_FAR))
                : begun(before, behind);
    if (of == null || !vote && !start.matcher(near).find() && !start.matcher(behind).find()) {
      return null;
    }
    int month = DAYS * Integer.parseInt(date.group(1));
    return new Graded(clause, said, of, month + first, month + last);
  }

  /** What stands before (negative) or behind a place, in its sentence or line. */
  private static String paragraph(String text, int at, int length) {
    String some =
        length < 0
            ? text.substring(Math.max(0, at + length), at)
            : text.substring(at, Math.min(text.length(), at + length));
    String[] parts = some.split("[.!?]\\s|\\n", -1);
    return Lexicon.fold(parts[length < 0 ? parts.length - 1 : 0]);
  }

  /** What begins: of the names before the date, the first one; null for none. */
  private @Nullable String first(String before) {
    String first = null;
    int least = Integer.MAX_VALUE;
    for (String names : words.of("begun")) {
      for (String name : names.split(":")) {
        int at = before.indexOf(name);
        if (isWord(before, at) && at < least) {
          least = at;
          first = names;
        }
      }
    }
    return first;
  }

  /** What begins: of the names around the date, the nearest one. */
  private @Nullable String begun(String before, String behind) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String names : words.of("begun")) {
      for (String name : names.split(":")) {
        int ahead = before.lastIndexOf(name);
        int gap = isWord(before, ahead) ? before.length() - ahead - name.length() : -1;
        int next = behind.indexOf(name);
        if (isWord(behind, next) && (gap < 0 || next < gap)) {
          gap = next;
        }
        if (gap >= 0 && gap < least) {
          least = gap;
          nearest = names;
        }
      }
    }
    return nearest;
  }

  private static boolean isWord(String text, int at) {
    return at == 0 || at > 0 && !Character.isLetter(text.charAt(at - 1));
  }
}
