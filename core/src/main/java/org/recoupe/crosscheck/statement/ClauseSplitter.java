package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;
import org.recoupe.text.WordList;

/**
 * Cuts a sentence into clauses: at signs that part them, and before words that open one. A piece
 * with too little content of its own stays with its neighbour. Linear in the number of tokens.
 */
public final class ClauseSplitter {
  /**
   * Content words a clause must have; below it says too little to be compared (D1 to D6: 2 to 4 are
   * alike).
   */
  private static final int LEAST_CONTENT = 4;

  private static final int LONGEST_OPENER = 3;
  private static final Set<String> PARTING =
      Set.of(";", ":", "(", ")", "–", "—", ",", "…", "[", "]");
  private static final Set<String> STRONG = Set.of(";", ":", "(", ")", "–", "—");

  private final Lexicon lexicon;
  private final Set<String> bare = new LinkedHashSet<>();
  private final Set<String> infinitive = new LinkedHashSet<>();
  private final Set<String> comma = new LinkedHashSet<>();

  /** A splitter for {@code lexicon}'s language. */
  public ClauseSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (String line : WordList.lines("fr/statement/clause-openers.txt")) {
      int space = line.indexOf(' ');
      Set<String> into =
          switch (line.substring(0, space)) {
            case "bare" -> bare;
            case "infinitive" -> infinitive;
            default -> comma;
          };
      into.addAll(List.of(line.substring(space + 1).split("\\|")));
    }
  }

  /** Clauses of {@code sentence} in {@code text}, in order; together they hold all its words. */
  public List<Span> split(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(Lexicon.fold(token.at().of(text)));
    }
    List<Span> clauses = new ArrayList<>();
    int from = -1;
    int content = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean sign = tokens.get(i).kind() == Token.Kind.SIGN;
      if (from >= 0
          && content >= LEAST_CONTENT
          && opens(words, i)
          && enoughAhead(tokens, words, i)) {
        clauses.add(trimmed(text, tokens, from, i));
        from = -1;
        content = 0;
      }
      if (from < 0 && !sign) {
        from = i;
      }
      if (!sign && !lexicon.isFunction(words.get(i))) {
        content++;
      }
    }
    if (from >= 0) {
      clauses.add(trimmed(text, tokens, from, tokens.size()));
    }
    return clauses;
  }

  private boolean opens(List<String> words, int i) {
    String before = i == 0 ? "" : words.get(i - 1);
    if (STRONG.contains(before)) {
      return true;
    }
    if (matches(bare, words, i)) {
      return !matches(bare, words, i - 1);
    }
    if (i + 1 < words.size()
        && infinitive.contains(words.get(i))
        && isInfinitive(words.get(i + 1))) {
      return true;
    }
    return before.equals(",") && (matches(comma, words, i) || isParticiple(words.get(i)));
  }

  private static boolean matches(Set<String> openers, List<String> words, int i) {
    if (i < 0) {
      return false;
    }
    StringBuilder phrase = new StringBuilder();
    for (int k = i; k < Math.min(words.size(), i + LONGEST_OPENER); k++) {
      if (k > i && phrase.charAt(phrase.length() - 1) != '\'') {
        phrase.append(' ');
      }
      phrase.append(words.get(k));
      if (openers.contains(phrase.toString())) {
        return true;
      }
    }
    return false;
  }

  /** True if what follows, up to the next place where a clause may open, has content enough. */
  private boolean enoughAhead(List<Token> tokens, List<String> words, int i) {
    int content = 0;
    for (int k = i; k < tokens.size(); k++) {
      if (k > i && (STRONG.contains(words.get(k)) || opens(words, k))) {
        break;
      }
      if (tokens.get(k).kind() != Token.Kind.SIGN && !lexicon.isFunction(words.get(k))) {
        content++;
        if (content >= LEAST_CONTENT) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInfinitive(String word) {
    return word.length() > 3 && (word.endsWith("er") || word.endsWith("ir") || word.endsWith("re"));
  }

  private static boolean isParticiple(String word) {
    return word.length() > 4
        && (word.endsWith("ant")
            || word.endsWith("é")
            || word.endsWith("ée")
            || word.endsWith("és")
            || word.endsWith("ées"));
  }

  private static Span trimmed(String text, List<Token> tokens, int from, int to) {
    int last = to - 1;
    while (last > from
        && tokens.get(last).kind() == Token.Kind.SIGN
        && PARTING.contains(tokens.get(last).at().of(text))) {
      last--;
    }
    return new Span(tokens.get(from).at().start(), tokens.get(last).at().end());
  }
}
