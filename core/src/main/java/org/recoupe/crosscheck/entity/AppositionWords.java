package org.recoupe.crosscheck.entity;

import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.text.WordKinds;

/** The words by which appositions are known. */
final class AppositionWords {
  private final WordKinds words = new WordKinds("fr/name/appositions.txt");
  private final OfficeReader offices;

  AppositionWords(OfficeReader offices) {
    this.offices = offices;
  }

  boolean has(String use, String word) {
    return words.is(use, word);
  }

  /** True before a complement, so that no new phrase starts behind it. */
  boolean of(String word) {
    return has("of", word);
  }

  /** True for an office, and for one that is shared, past or deputy: « la co-présidente ». */
  boolean isOffice(String word) {
    int hyphen = word.indexOf('-');
    return offices.isOffice(word)
        || hyphen > 0
            && has("prefix", word.substring(0, hyphen))
            && offices.isOffice(word.substring(hyphen + 1));
  }

  /**
   * True where the word before {@code end} can end an office and is no verb: « le chef du groupe PM
   * », « la ministre de la Transition maritime ».
   */
  boolean closesOffice(Words line, int end) {
    int last = end - 1;
    return last > 0
        && (line.capital(last)
            || line.capital(last - 1)
                && ends("complement", line.at(last))
                && !has("verb", line.at(last)));
  }

  /** True for a noun that names persons by what they do or where they live. */
  boolean isPerson(String word) {
    return isOffice(word)
        || has("person", word)
        || ends("ending", word)
            && !has("thing", word)
            && !offices.has("thing", word)
            && !offices.has("building", word)
            && !offices.has("place", word);
  }

  /** True for an adjective behind a noun for a person, and no verb: « le chauffeur routier ». */
  boolean isAdjective(String word) {
    return (offices.has("after", word) || ends("adjective", word)) && !has("verb", word);
  }

  /** True for « sa compagne » at {@code i}. */
  boolean isKin(Words line, int i) {
    return has("own", line.at(i)) && has("kin", line.at(i + 1));
  }

  private boolean isThing(String word) {
    return has("thing", word)
        || offices.isAddress(word)
        || offices.has("thing", word)
        || offices.has("called", word)
        || offices.has("building", word)
        || offices.has("site", word)
        || offices.has("street", word)
        || offices.has("body", word)
        || offices.has("place", word);
  }

  private boolean ends(String use, String word) {
    return words.of(use).stream()
        .anyMatch(ending -> word.length() > ending.length() + 1 && word.endsWith(ending));
  }

  /**
   * Where « le géographe », « le chauffeur routier » starts that ends before {@code end}, or -1.
   */
  int direct(Words line, int end) {
    int noun = end - 1;
    if (noun > 1
        && (offices.has("after", line.at(noun)) || ends("adjective", line.at(noun)))
        && isPerson(line.at(noun - 1))
        && has("determiner", line.at(noun - 2))) {
      return line.sameSentence(noun - 2, noun) ? noun - 2 : -1;
    }
    // « l'Insoumis Paul Varenko », « le sulfureux Paul Varenko »
    boolean epithet =
        noun > 0
            && has("definite", line.at(noun - 1))
            && (line.capital(noun) || ends("epithet", line.at(noun)))
            && !isThing(line.at(noun))
            // « le député de la Sarthe Paul Varenko »
            && !(line.capital(noun) && line.at(noun - 2).equals("de"));
    boolean kin = noun > 0 && isKin(line, noun - 1);
    boolean person = noun > 0 && isPerson(line.at(noun)) && has("determiner", line.at(noun - 1));
    boolean apposed = epithet || kin || person;
    return apposed && line.sameSentence(noun - 1, noun) ? noun - 1 : -1;
  }
}
