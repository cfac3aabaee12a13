package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.crosscheck.statement.Lexicon;
import org.recoupe.crosscheck.statement.StoryClauses;

/**
 * Reads ordinals of things that come in a row: « au quatrième étage », « le 11e arrondissement ».
 */
final class Floors implements GradedReader {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}-]++");
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(?:e|ème|er|ère|re)");

  private final WordKinds words = new WordKinds("fr/conflict/grades.txt");
  private final Map<String, Integer> ordinals = new LinkedHashMap<>();

  Floors() {
    for (String ordinal : words.of("ordinals")) {
      int colon = ordinal.indexOf(':');
      ordinals.put(ordinal.substring(0, colon), Integer.parseInt(ordinal.substring(colon + 1)));
    }
  }

  @Override
  public List<Graded> read(StoryClauses story) {
    List<Graded> found = new ArrayList<>();
    for (Clause clause : story.clauses()) {
      String text = story.words(clause);
      Matcher matcher = WORD.matcher(text);
      String last = "";
      int from = 0;
      while (matcher.find()) {
        String word = Lexicon.fold(matcher.group());
        Integer number = number(last);
        if (number != null && words.is("ordinal", word)) {
          found.add(new Graded(clause, text.substring(from, matcher.end()), word, number, number));
        }
        last = word;
        from = matcher.start();
      }
    }
    return found;
  }

  private @Nullable Integer number(String word) {
    Matcher digits = DIGITS.matcher(word);
    return digits.matches() ? Integer.valueOf(digits.group(1)) : ordinals.get(word);
  }

  @Override
  public Conflict.Kind kind() {
    return Conflict.Kind.PLACE;
  }
}
