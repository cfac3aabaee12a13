package org.recoupe.text.fingerprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.WordList;

/**
 * What a folded word is known as in other wordings: the digits of a number word, and how a name
 * sounds in whatever alphabet it was taken over from (Loukachenko, Lukashenko). By the files {@code
 * <lang>/fingerprint/number-words.txt} and {@code name-sounds.txt}.
 */
final class Aliases {
  /** The rules of sounds: letters, sound, two spellings of one name. */
  static final String SOUNDS = "fr/fingerprint/name-sounds.txt";

  /** Number words and their digits. */
  static final String NUMBERS = "fr/fingerprint/number-words.txt";

  private final List<String[]> sounds = new ArrayList<>();
  private final Map<String, String> numbers = new LinkedHashMap<>();

  Aliases() {
    for (String line : WordList.lines(SOUNDS)) {
      sounds.add(line.split("\t"));
    }
    for (String line : WordList.lines(NUMBERS)) {
      String[] fields = line.split(" ");
      numbers.put(fields[0], fields[1]);
    }
  }

  /** The alias of {@code word}, null where it has none. */
  @Nullable String of(CharSequence word, boolean name) {
    return name ? sound(word) : numbers.get(word.toString());
  }

  /** How {@code name} sounds, roughly: one spelling for all spellings. */
  String sound(CharSequence name) {
    StringBuilder sound = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      String[] rule = rule(name, at);
      String heard = rule == null ? name.subSequence(at, at + 1).toString() : rule[1];
      for (int k = 0; k < heard.length(); k++) {
        if (sound.length() == 0 || sound.charAt(sound.length() - 1) != heard.charAt(k)) {
          sound.append(heard.charAt(k));
        }
      }
      at += rule == null ? 1 : rule[0].length();
    }
    int length = sound.length();
    return length > 3 && sound.charAt(length - 1) == 'e'
        ? sound.substring(0, length - 1)
        : sound.toString();
  }

  private String @Nullable [] rule(CharSequence name, int at) {
    for (String[] rule : sounds) {
      if (stands(rule[0], name, at)) {
        return rule;
      }
    }
    return null;
  }

  private static boolean stands(String letters, CharSequence name, int at) {
    if (at + letters.length() > name.length()) {
      return false;
    }
    for (int k = 0; k < letters.length(); k++) {
      if (letters.charAt(k) != name.charAt(at + k)) {
        return false;
      }
    }
    return true;
  }
}
