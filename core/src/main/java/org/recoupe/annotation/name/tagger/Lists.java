package org.recoupe.annotation.name.tagger;

import java.util.List;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Sentence;
import org.recoupe.text.Token;
import org.recoupe.text.WordList;

/** The word lists that a word may stand in, alone or as part of a longer entry. */
final class Lists {
  static final int COUNTRY = 1;
  static final int DEMONYM = 1 << 1;
  static final int CAPITAL = 1 << 2;
  static final int PLACE = 1 << 3;
  static final int MALE = 1 << 4;
  static final int FEMALE = 1 << 5;
  static final int ADDRESS = 1 << 6;
  static final int OFFICE = 1 << 7;
  static final int ORGANISATION_HEAD = 1 << 8;
  static final int PLACE_HEAD = 1 << 9;
  static final int EVENT_HEAD = 1 << 10;
  static final int ORGANISATION = 1 << 11;
  static final int PRODUCT = 1 << 12;

  /** Added to a list's bit, shifted, for words inside a longer entry. */
  static final int INSIDE_SHIFT = 13;

  /** More words than the longest entry has. */
  private static final int LONGEST = 8;

  private static final int PREFIX = 1 << 30;

  private final LongTable entries = new LongTable(6000);
  private final Segmenter segmenter = new Segmenter();

  Lists() {
    for (String line : WordList.lines("fr/name/countries.txt")) {
      String[] part = line.split(";", -1);
      addAll(part[0].split(",", -1), COUNTRY);
      addAll(part.length > 1 ? part[1].strip().split(" ", -1) : new String[0], DEMONYM);
      addAll(part.length > 2 ? part[2].split(",", -1) : new String[0], CAPITAL);
    }
    addLines("places.txt", PLACE);
    addLines("organisations.txt", ORGANISATION);
    addLines("products.txt", PRODUCT);
    addWords("organisation-heads.txt", ORGANISATION_HEAD);
    addWords("place-heads.txt", PLACE_HEAD);
    addWords("event-heads.txt", EVENT_HEAD);
    for (String line : WordList.lines("fr/name/first-names.txt")) {
      int mask =
          switch (line.charAt(0)) {
            case 'm' -> MALE;
            case 'f' -> FEMALE;
            default -> MALE | FEMALE;
          };
      addAll(line.substring(2).split(" ", -1), mask);
    }
    for (String line : WordList.lines("fr/name/titles.txt")) {
      String[] words = line.split(" ", -1);
      for (int i = 2; i < words.length; i++) {
        add(words[i], words[1].equals("address") ? ADDRESS : OFFICE);
      }
    }
  }

  private void addLines(String file, int mask) {
    for (String line : WordList.lines("fr/name/" + file)) {
      addAll(line.split("\\|", -1), mask);
    }
  }

  private void addWords(String file, int mask) {
    for (String line : WordList.lines("fr/name/" + file)) {
      addAll(line.split(" ", -1), mask);
    }
  }

  private void addAll(String[] entry, int mask) {
    for (String words : entry) {
      add(words.strip(), mask);
    }
  }

  private void add(String words, int mask) {
    List<Sentence> sentences = segmenter.segment(words).sentences();
    if (sentences.isEmpty()) {
      return;
    }
    List<Token> tokens = sentences.get(0).tokens();
    long key = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      key = Hash.join(key, Hash.exact(words, token.at().start(), token.at().end()));
      entries.or(key, i + 1 == tokens.size() ? mask : PREFIX);
    }
  }

  /**
   * Marks each word of a sentence with the lists it stands in.
   *
   * @param words hashes of the words, from {@code start} to {@code end}
   * @param masks gets the lists
   */
  void mark(long[] words, int[] masks, int start, int end) {
    for (int i = start; i < end; i++) {
      long key = 0;
      for (int j = i; j < end && j < i + LONGEST; j++) {
        key = Hash.join(key, words[j]);
        int found = entries.get(key);
        if (found == 0) {
          break;
        }
        int mask = found & ~PREFIX;
        if (mask != 0) {
          masks[i] |= mask;
          for (int k = i + 1; k <= j; k++) {
            masks[k] |= mask << INSIDE_SHIFT;
          }
        }
        if ((found & PREFIX) == 0) {
          break;
        }
      }
    }
  }
}
