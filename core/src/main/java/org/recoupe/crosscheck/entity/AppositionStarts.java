package org.recoupe.crosscheck.entity;

import org.recoupe.annotation.name.OfficeReader;

/** Where descriptions start that stand before a name: « l'ancien docker, (Paul Varenko) ». */
final class AppositionStarts {
  private final AppositionWords words;
  private final OfficeReader offices;

  AppositionStarts(AppositionWords words, OfficeReader offices) {
    this.words = words;
    this.offices = offices;
  }

  /** Where « l'un d'eux », « l'une d'entre elles » starts that ends before {@code end}, or -1. */
  int among(Words line, int end) {
    int of = line.at(end - 2).equals("entre") ? end - 3 : end - 2;
    return line.at(of).equals("d'") && words.has("one", line.at(of - 1))
        ? line.at(of - 2).equals("l'") ? of - 2 : of - 1
        : -1;
  }

  /** Where « Fils de docker devenu maire, (Paul Varenko) » opens its sentence, or -1. */
  int opens(Appositions.Page page, int end) {
    Words line = page.line();
    int from = end - 1;
    while (from > 0
        && end - from < Appositions.LONGEST
        && line.sameSentence(from - 1, end - 1)
        && !Appositions.OPENING.contains(line.at(from - 1))) {
      String word = line.at(from);
      if (Appositions.SIGNS.contains(word)
          || Appositions.CLOSING.contains(word)
          || words.has("verb", word)) {
        return -1;
      }
      from--;
    }
    for (int k = from; k < end; k++) {
      if (page.person(k)) {
        return -1;
      }
    }
    int head = from;
    while (words.has("other", line.at(head)) || offices.has("before", line.at(head))) {
      head++;
    }
    boolean noun = head < end && (words.isPerson(line.at(head)) || words.has("kin", line.at(head)));
    boolean whole = end - from < Appositions.LONGEST && line.capital(from) && end - from > 1;
    return noun && whole ? from : -1;
  }

  /** Where the description starts that ends before {@code end}, or -1. */
  int start(Appositions.Page page, int end) {
    Words line = page.line();
    int closed = 0;
    for (int k = end - 1; k >= Math.max(0, end - Appositions.LONGEST); k--) {
      k = opening(line, k, end);
      String word = line.at(k);
      closed +=
          Appositions.CLOSING.contains(word) ? 1 : Appositions.OPENING.contains(word) ? -1 : 0;
      if (!line.sameSentence(k, end - 1)
          || Appositions.SIGNS.contains(word)
          || words.has("verb", word)
          || words.has("stop", word)
          || page.person(k) && !inside(line, k)) {
        return -1;
      }
      if (word.equals("des") && words.has("one", line.at(k - 1))) {
        return line.at(k - 2).equals("l'") ? k - 2 : k - 1;
      }
      if (words.has("many", word)
          && line.at(k - 1).equals("de")
          && words.has("one", line.at(k - 2))) {
        return line.at(k - 3).equals("l'") ? k - 3 : k - 2;
      }
      boolean inner = words.of(line.at(k - 1)) && !words.has("one", word);
      if (!words.has("determiner", word) || inner) {
        continue;
      }
      int head = offices.has("before", line.at(k + 1)) ? k + 2 : k + 1;
      if (head < end && (words.isOffice(line.at(head)) || words.isKin(line, k))) {
        return closed == 0 ? k : -1;
      }
    }
    return -1;
  }

  /** Before the bracket that ends at {@code k}: « le maire (sans étiquette) de Mornay ». */
  private static int opening(Words line, int k, int end) {
    if (!line.at(k).equals(")") || k == end - 1) {
      return k;
    }
    int open = k - 1;
    while (open > 0 && k - open < Appositions.BRACKET && !line.at(open).equals("(")) {
      open--;
    }
    return line.at(open).equals("(") && open > 0 ? open - 1 : k;
  }

  /** True for a name in a complement: « (un allié) de Paul Varenko », « du maire Varenko ». */
  boolean inside(Words line, int name) {
    int k = name - 1;
    while (k > 0
        && (words.isOffice(line.at(k)) || !line.at(k).isEmpty() && offices.isAddress(line.at(k)))) {
      k--;
    }
    return words.of(line.at(k)) || k < name - 1 && line.at(k).equals("du");
  }
}
