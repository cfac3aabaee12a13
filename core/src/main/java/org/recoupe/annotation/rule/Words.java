package org.recoupe.annotation.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as rules see it. Finer than the tokens of sentences: « 21h45 », « week-end » and « l'an »
 * each fall into their parts, so that one pattern reads all spellings.
 *
 * @param text the characters
 * @param list the words in order
 */
public record Words(String text, List<Word> list) {
  public Words {
    list = List.copyOf(list);
  }

  /** Cuts {@code text} in time linear in its length. */
  public static Words of(String text) {
    List<Word> list = new ArrayList<>();
    int paragraph = 0;
    boolean spaced = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n') {
        paragraph++;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        spaced = true;
        i++;
        continue;
      }
      int end = end(text, i);
      String form = plain(text.substring(i, end).toLowerCase(Locale.ROOT));
      list.add(new Word(i, end, form, fold(form), spaced, paragraph));
      spaced = false;
      i = end;
    }
    return new Words(text, list);
  }

  /** Number of words. */
  public int size() {
    return list.size();
  }

  /** The word at {@code index}. */
  public Word get(int index) {
    return list.get(index);
  }

  /** Folded form at {@code index}, empty outside the text. */
  public String folded(int index) {
    return index >= 0 && index < list.size() ? list.get(index).folded() : "";
  }

  private static int end(String text, int start) {
    char c = text.charAt(start);
    int i = start + 1;
    if (isDigit(c)) {
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
    } else if (Character.isLetter(c)) {
      while (i < text.length() && isLetterPart(text.charAt(i))) {
        i++;
      }
    } else if (Character.isHighSurrogate(c)
        && i < text.length()
        && Character.isLowSurrogate(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetterPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String plain(String form) {
    return switch (form) {
      case "’", "ʼ", "‘", "´", "`" -> "'";
      case "‐", "‑", "–", "—", "−" -> "-";
      default -> form;
    };
  }

  /** {@code form} without accents and ligatures. */
  public static String fold(String form) {
    boolean ascii = true;
    for (int i = 0; i < form.length() && ascii; i++) {
      ascii = form.charAt(i) < 128;
    }
    if (ascii) {
      return form;
    }
    StringBuilder folded = new StringBuilder(form.length());
    String parts = Normalizer.normalize(form, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c == 'œ') {
        folded.append("oe");
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c);
      }
    }
    return folded.isEmpty() ? form : folded.toString();
  }
}
