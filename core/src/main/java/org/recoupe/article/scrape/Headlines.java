package org.recoupe.article.scrape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/** Finds the headline among the first lines of a text. */
final class Headlines {
  /** A headline has so many characters at least: shorter first lines name rubrics. */
  private static final int SHORTEST = 20;

  /** Longest headline; D6 and the titles of the outlets read end at 190. */
  private static final int LONGEST = 220;

  /** Lines among which the headline is looked for. */
  private static final int LINES_TRIED = 6;

  /** Longest line that stands above a headline: rubric, outlet, date. */
  private static final int LONGEST_ABOVE = 80;

  /** Least share of words that a line has in common with the declared headline to be it. */
  private static final double SAME = 0.6;

  private Headlines() {}

  /**
   * The index in {@code lines} of the line that is the headline.
   *
   * @param text folded text
   * @param lines its lines that are no debris
   * @param declared headline as declared, where one is
   */
  static Optional<Integer> find(String text, List<Span> lines, @Nullable String declared) {
    int tried = Math.min(lines.size() - 1, LINES_TRIED);
    for (int i = 0; i < tried; i++) {
      String line = lines.get(i).of(text);
      if (declared != null) {
        if (common(line, declared) >= SAME) {
          return Optional.of(i);
        }
        if (line.length() > LONGEST_ABOVE) {
          return Optional.empty();
        }
      } else if (looksLikeOne(line) && hasLongerLineAfter(lines, i)) {
        return Optional.of(i);
      } else if (line.length() > LONGEST_ABOVE || endsLikeSentence(line)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** True for a line that can be a headline by its form alone. */
  static boolean looksLikeOne(String line) {
    return line.length() >= SHORTEST
        && line.length() <= LONGEST
        && words(line).size() >= 4
        && !endsLikeSentence(line)
        && (Character.isUpperCase(line.charAt(0))
            || Character.isDigit(line.charAt(0))
            || "«“\"'[(".indexOf(line.charAt(0)) >= 0);
  }

  private static boolean endsLikeSentence(String line) {
    char last = line.charAt(line.length() - 1);
    return last == '.' && !line.endsWith("...") || last == ',' || last == ';' || last == ':';
  }

  private static boolean hasLongerLineAfter(List<Span> lines, int i) {
    for (int j = i + 1; j < lines.size(); j++) {
      if (lines.get(j).length() > lines.get(i).length()) {
        return true;
      }
    }
    return false;
  }

  private static double common(String line, String declared) {
    Set<String> a = words(line);
    Set<String> b = words(FoldedText.of(declared));
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> both = new LinkedHashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / Math.max(a.size(), b.size());
  }

  private static Set<String> words(String line) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * The headline in front of the first sentence of {@code line}, glued to it or not, where it is
   * the declared one.
   */
  static Optional<Span> atStart(String text, Span line, @Nullable String declared) {
    if (declared == null) {
      return Optional.empty();
    }
    String key = Echoes.key(declared);
    if (key.length() < SHORTEST) {
      return Optional.empty();
    }
    int matched = 0;
    for (int i = line.start(); i < line.end(); i++) {
      String letter = Echoes.key(text.substring(i, i + 1));
      if (letter.isEmpty()) {
        continue;
      }
      if (!key.startsWith(letter, matched)) {
        return Optional.empty();
      }
      matched += letter.length();
      if (matched == key.length()) {
        int end = i + 1;
        while (end < line.end() && "»\"”?!.…".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        return Optional.of(new Span(line.start(), end));
      }
    }
    return Optional.empty();
  }
}
