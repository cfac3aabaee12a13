package org.recoupe.crosscheck.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the noun of a number that stands in front of it, as the subject or the whole of a share.
 */
final class NounsAhead {
  /** « Les marcheurs étaient moins nombreux que samedi: 300 à Lisieux ». */
  private static final Pattern NUMEROUS =
      Pattern.compile(
          "(?<!\\p{L})les (?:quelques )?[«\"“]? ?([^,;:.()«»\"“”]{3,30}?) ?[»\"”]? (?:(?:ne |n['’])?"
              + "(?:sont|étaient|seraient|(?:ont|avaient) (?:\\p{L}+ )?été)) "
              + "[^:;.()]{0,40}nombreu(?:x|ses)[^:;.()]{0,60}: $");

  /** « 7 % des lycées, soit 280 au total ». */
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:%|pour ?cents?|moitié|tiers|quarts?|cinquièmes?|dixièmes?) (?:des|du|de la|de) "
              + "([^,;:.()]{3,40}?) ?[,(–—-] ?soit(?: [a-z]+)? $");

  private NounsAhead() {}

  /** What may be counted by a number behind {@code before}, folded. */
  static List<String> in(String before) {
    List<String> nouns = new ArrayList<>();
    for (Pattern pattern : List.of(NUMEROUS, SHARE)) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.find()) {
        nouns.add(matcher.group(1));
      }
    }
    return nouns;
  }
}
