package org.recoupe.reuse;

import java.util.List;

/**
 * What a report says about where it has its words from.
 *
 * @param release true where it names a press release
 * @param corrected true where it says that an error was put right
 * @param cited names that it gives as its sources, as written
 */
public record Hints(boolean release, boolean corrected, List<String> cited) {
  /** Letters of the shortest name that is looked for. */
  private static final int LEAST_NAME = 3;

  public Hints {
    cited = List.copyOf(cited);
  }

  /** True if {@code outlet} is among the names that are given as sources. */
  public boolean cites(String outlet) {
    return outlet.length() >= LEAST_NAME
        && cited.stream().anyMatch(name -> name.regionMatches(true, 0, outlet, 0, outlet.length()));
  }
}
