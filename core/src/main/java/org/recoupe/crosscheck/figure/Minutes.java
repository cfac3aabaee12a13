package org.recoupe.crosscheck.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordKinds;

/**
 * Reads in which minute of play somebody did something: « à la 27e minute », « Lemaire (58e) », « à
 * l'heure de jeu ». The row is the name nearest to the minute, among names that the reports give in
 * full.
 */
public final class Minutes implements GradedReader {
  private static final Pattern MINUTE = Pattern.compile("(\\d{1,3})e minute|\\((\\d{1,3})e\\)");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]++");
  private static final int LEAST_NAME = 3;

  private final Map<String, int[]> spoken = new LinkedHashMap<>();

  public Minutes() {
    for (String words : new WordKinds("fr/conflict/grades.txt").of("play")) {
      String[] parts = words.split(":");
      spoken.put(
          parts[0].replace('_', ' '),
          new int[] {Integer.parseInt(parts[1]), Integer.parseInt(parts[2])});
    }
  }

  @Override
  public List<Graded> read(StoryClauses story) {
    Set<String> surnames = surnames(story);
    List<Graded> found = new ArrayList<>();
    for (Clause clause : story.clauses()) {
      String text = story.words(clause);
      Matcher minute = MINUTE.matcher(text);
      while (minute.find()) {
        String digits = minute.group(1) == null ? minute.group(2) : minute.group(1);
        int number = Integer.parseInt(digits);
        String name = nearest(text, minute.start(), surnames);
        String shown = minute.group().replaceAll("[()]", "");
        if (!name.isEmpty()) {
          found.add(new Graded(clause, shown, name, number, number));
        }
      }
      String folded = Lexicon.fold(text);
      spoken.forEach(
          (words, bounds) -> {
            int at = folded.indexOf(words);
            // « la demi-heure de jeu » holds « heure de jeu », but not behind « l' ».
            String name = at < 0 ? "" : nearest(text, at, surnames);
            if (!name.isEmpty()) {
              found.add(
                  new Graded(
                      clause, text.substring(at, at + words.length()), name, bounds[0], bounds[1]));
            }
          });
    }
    return found;
  }

  private static Set<String> surnames(StoryClauses story) {
    Set<String> surnames = new LinkedHashSet<>();
    for (AnnotatedArticle article : story.articles()) {
      for (Mention mention : article.mentions()) {
        if (mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME) {
          String[] parts = mention.at().of(article.segments().text()).split("\\s+");
          String key = key(parts[parts.length - 1]);
          if (parts.length > 1 && key.length() >= LEAST_NAME) {
            surnames.add(key);
          }
        }
      }
    }
    return surnames;
  }

  private static String nearest(String text, int at, Set<String> surnames) {
    String best = "";
    int least = Integer.MAX_VALUE;
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      String key = key(name.group());
      int gap = Math.abs(name.start() - at);
      if (surnames.contains(key) && gap < least) {
        least = gap;
        best = key;
      }
    }
    return best;
  }

  private static String key(String name) {
    return Lexicon.plain(Lexicon.fold(name));
  }
}
