package org.recoupe.text.fingerprint;

import java.text.Normalizer;

/** Letters without case and accents, by a table for the scripts that the press is written in. */
final class Folding {
  private static final int TABLE = 0x2000;

  private final String[] folded = new String[TABLE];

  Folding() {
    for (char c = 0; c < TABLE; c++) {
      folded[c] = fold(c);
    }
  }

  /** What {@code c} is folded to, most often one letter. */
  String of(char c) {
    return c < TABLE ? folded[c] : fold(c);
  }

  private static String fold(char c) {
    if (Character.isSurrogate(c)) {
      return String.valueOf(c);
    }
    char lower = Character.toLowerCase(c);
    switch (lower) {
      case 'œ':
        return "oe";
      case 'æ':
        return "ae";
      case 'ß':
        return "ss";
      default:
        break;
    }
    String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(2);
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        kept.append(parts.charAt(i));
      }
    }
    return kept.toString();
  }
}
