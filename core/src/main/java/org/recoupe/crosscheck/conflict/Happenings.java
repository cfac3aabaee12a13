package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordKinds;

/**
 * Tells of what sort of event a sentence gives the dead and hurt: « la fusillade, qui a fait trois
 * morts ». A report that never speaks of a shooting counts others.
 */
final class Happenings {
  private final List<Pattern> sorts = new ArrayList<>();

  Happenings() {
    for (String sort : new WordKinds("fr/conflict/counting.txt").of("happening")) {
      sorts.add(
          Pattern.compile(
              "(?<![\\p{L}-])(?:" + sort.replace(':', '|').replace('_', ' ') + ")s?(?![\\p{L}-])"));
    }
  }

  /** What the reports of a story tell of. */
  InStory in(StoryClauses story) {
    return new InStory(story);
  }

  /** The sorts of events that the reports of one story name; each report is searched once. */
  final class InStory {
    private final StoryClauses story;
    private final Map<Integer, Set<Pattern>> told = new LinkedHashMap<>();

    private InStory(StoryClauses story) {
      this.story = story;
    }

    /**
     * True if the sentence of {@code clause} names an event of a sort unknown to the other report.
     */
    boolean isUnknown(Clause clause, Clause other) {
      AnnotatedArticle article = story.articles().get(clause.article());
      String text = article.segments().text();
      String sentence =
          Lexicon.fold(article.segments().sentences().get(clause.sentence()).at().of(text));
      Set<Pattern> there =
          told.computeIfAbsent(
              other.article(), n -> named(story.articles().get(n).segments().text()));
      return sorts.stream()
          .anyMatch(sort -> !there.contains(sort) && sort.matcher(sentence).find());
    }

    private Set<Pattern> named(String report) {
      String text = Lexicon.fold(report);
      Set<Pattern> found = new LinkedHashSet<>();
      sorts.stream().filter(sort -> sort.matcher(text).find()).forEach(found::add);
      return found;
    }
  }
}
