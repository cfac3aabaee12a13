package org.recoupe.crosscheck.retelling;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.crosscheck.clause.Differing;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Towns;

/**
 * Tells in which town a number of a list counts: « 5 000 à Valmorel », « à Port-Ablan (2 000
 * marcheurs) ». Two towns of one list may have the same number.
 */
final class NumberPlaces {
  /** Things behind a number among which its town may stand. */
  private static final int AHEAD = 2;

  /** What stands between a number and the town behind it. */
  private static final Pattern TO_TOWN = Pattern.compile("(?: \\p{L}[\\p{L}'’-]*+)?+ [àÀ] ");

  /** What stands between a town and the number of its own. */
  private static final Pattern FROM_TOWN = Pattern.compile(" ?[(:,] ?");

  private final StoryClauses story;
  private final Towns towns;

  NumberPlaces(StoryClauses story, Towns towns) {
    this.story = story;
    this.towns = towns;
  }

  /** True if both numbers of a match have towns of their own, and none is the same. */
  boolean differ(Telling.Match match, Telling one, Telling other) {
    return Differing.differ(of(one, match.from()), of(other, match.to()));
  }

  private Set<String> of(Telling telling, int number) {
    List<Item> items = telling.items();
    int end = items.get(number).at().end();
    for (int k = number + 1; k <= number + AHEAD && k < items.size(); k++) {
      Set<String> town = towns.among(List.of(items.get(k)), telling.article());
      if (!town.isEmpty() && isBetween(TO_TOWN, telling, end, items.get(k).at().start())) {
        return town;
      }
    }
    if (number > 0) {
      Item before = items.get(number - 1);
      Set<String> town = towns.among(List.of(before), telling.article());
      int start = items.get(number).at().start();
      if (!town.isEmpty() && isBetween(FROM_TOWN, telling, before.at().end(), start)) {
        return town;
      }
    }
    return Set.of();
  }

  private boolean isBetween(Pattern pattern, Telling telling, int from, int to) {
    String text = story.text(telling.clauses().get(0));
    return from <= to && pattern.matcher(text).region(from, to).matches();
  }
}
