package org.recoupe.dossier;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.provenance.Problem;

/**
 * What Recoupe gives.
 *
 * @param version version of the program
 * @param stories largest first
 * @param problems all that could not be used
 */
public record Dossier(String version, List<StoryDossier> stories, List<Problem> problems) {
  public Dossier {
    stories = List.copyOf(stories);
    problems = List.copyOf(problems);
  }

  /** The same dossier with {@code more} problems before its own. */
  public Dossier with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(more);
    all.addAll(problems);
    return new Dossier(version, stories, all);
  }
}
