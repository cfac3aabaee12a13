package org.recoupe.crosscheck.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordKinds;

/**
 * Reads how long the speech or talk of a story took, where its noun stands right before: « une
 * allocution de treize minutes ». A story has one of each.
 */
public final class Spoken implements GradedReader {
  private static final Pattern LENGTH = Pattern.compile("PT(\\d{1,3})([HM])");
  private static final Pattern ABOUT =
      Pattern.compile("(?iu)(?:aine|environ|près d|quelque|presque|une petite|une bonne)");
  private static final int HOUR = 60;

  /** « une quinzaine de minutes » may be thirteen, « près de 13 minutes » is twelve at least. */
  private static final int ROOM = 5;

  /** Characters before the length among which the noun stands. */
  private static final int NEAR = 60;

  private final Map<Pattern, String> nouns = new LinkedHashMap<>();

  public Spoken() {
    for (String names : new WordKinds("fr/conflict/grades.txt").of("spoken")) {
      nouns.put(
          Pattern.compile(
              "(?<!\\p{L})(?:"
                  + names.replace(':', '|')
                  + ")(?: (?:à|de|du|au|aux|la|l['’])?[ ]?[\\p{L}'’-]+){0,4},? (?:de|d['’]|dure|duré"
                  + "|dura|pendant|durant)(?: (?:plus|moins|près|environ|quelque))?(?: de)?\\s*$"),
          names);
    }
  }

  @Override
  public List<Graded> read(StoryClauses story) {
    return ClauseTimes.read(story, this::graded);
  }

  private @Nullable Graded graded(String text, Clause clause, TimeExpression time) {
    Matcher length = LENGTH.matcher(time.value());
    if (!length.matches()) {
      return null;
    }
    int from = Math.max(Math.min(clause.at().start(), time.at().start()), time.at().start() - NEAR);
    String before = Lexicon.fold(text.substring(from, time.at().start()));
    for (Map.Entry<Pattern, String> noun : nouns.entrySet()) {
      if (noun.getKey().matcher(before).find()) {
        String said = time.at().of(text);
        int minutes = Integer.parseInt(length.group(1)) * (length.group(2).equals("H") ? HOUR : 1);
        int room = ABOUT.matcher(said).find() ? Math.max(1, minutes / ROOM) : 0;
        return new Graded(clause, said, noun.getValue(), minutes - room, minutes + room);
      }
    }
    return null;
  }
}
