package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.story.Story;

/**
 * Corrections by the story that they belong to.
 *
 * @param byStory for each id of a story its corrections
 */
public record StoryCorrections(Map<String, Corrections> byStory) {
  public StoryCorrections {
    byStory = Map.copyOf(byStory);
  }

  /** Those of one story. */
  public Corrections of(Story story) {
    return byStory.getOrDefault(story.id(), Corrections.NONE);
  }

  /**
   * Deals {@code corrections} out to {@code stories}.
   *
   * @return what can be replayed; a warning for each that contradicts another, speaks of a report
   *     that is not there, or of reports of several stories
   */
  public static Outcome.Value<StoryCorrections> deal(Corrections corrections, List<Story> stories) {
    Outcome.Value<Corrections> settled = Contradictions.settle(corrections);
    List<Problem> problems = new ArrayList<>(settled.problems());
    Map<String, String> storyOf = new LinkedHashMap<>();
    for (Story story : stories) {
      story.articles().forEach(article -> storyOf.put(article, story.id()));
    }
    Map<String, List<Correction>> dealt = new LinkedHashMap<>();
    for (Correction correction : settled.value().list()) {
      Set<String> homes = new LinkedHashSet<>();
      String unknown = null;
      for (String article : correction.articles()) {
        if (storyOf.containsKey(article)) {
          homes.add(Objects.requireNonNull(storyOf.get(article)));
        } else {
          unknown = article;
        }
      }
      String wrong =
          unknown != null
              ? "there is no report " + unknown
              : homes.size() > 1 ? "its reports are of different stories" : "";
      if (wrong.isEmpty()) {
        dealt.computeIfAbsent(homes.iterator().next(), id -> new ArrayList<>()).add(correction);
      } else {
        problems.add(
            CorrectionsFile.problem("no longer applies: " + correction.shown() + ": " + wrong));
      }
    }
    Map<String, Corrections> byStory = new LinkedHashMap<>();
    dealt.forEach((story, list) -> byStory.put(story, new Corrections(list)));
    return new Outcome.Value<>(new StoryCorrections(byStory), problems);
  }
}
