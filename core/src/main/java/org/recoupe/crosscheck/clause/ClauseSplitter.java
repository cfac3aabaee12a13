package org.recoupe.crosscheck.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;
import org.recoupe.text.WordList;

/**
 * Cuts a sentence into clauses: at signs that part them, and before words that open one. A piece
 * with too little content of its own stays with its neighbour. Linear in the number of tokens.
 */
final class ClauseSplitter {
  /**
   * Content words a clause must have; below it says too little to be compared (D1 to D6: 2 to 4 are
   * alike).
   */
  private static final int LEAST_CONTENT = 4;

  private static final int LONGEST_OPENER = 3;

  /** Words of « , un petit impôt local qui », from the article to the last before the relative. */
  private static final int LONGEST_APPOSITION = 4;

  private static final Set<String> PARTING =
      Set.of(";", ":", "(", ")", "–", "—", ",", "…", "[", "]");
  private static final Set<String> STRONG = Set.of(";", ":", "(", ")", "–", "—");

  private final Lexicon lexicon;
  private final Set<String> bare = new LinkedHashSet<>();
  private final Set<String> infinitive = new LinkedHashSet<>();
  private final Set<String> comma = new LinkedHashSet<>();
  private final Set<String> relative = new LinkedHashSet<>();
  private final Set<String> ruling = new LinkedHashSet<>();
  private final Set<String> article = new LinkedHashSet<>();
  private final Juxtaposition juxtaposition;

  /** A splitter for {@code lexicon}'s language. */
  ClauseSplitter(Lexicon lexicon) {
    this.lexicon = lexicon;
    Set<String> subject = new LinkedHashSet<>();
    Set<String> joint = new LinkedHashSet<>();
    for (String line : WordList.lines("fr/statement/clause-openers.txt")) {
      int space = line.indexOf(' ');
      Set<String> into =
          switch (line.substring(0, space)) {
            case "bare" -> bare;
            case "infinitive" -> infinitive;
            case "relative" -> relative;
            case "ruling" -> ruling;
            case "article" -> article;
            case "subject" -> subject;
            case "joint" -> joint;
            default -> comma;
          };
      into.addAll(List.of(line.substring(space + 1).split("\\|")));
    }
    Set<String> parting = new LinkedHashSet<>(PARTING);
    parting.addAll(relative);
    juxtaposition = new Juxtaposition(subject, joint, parting);
  }

  /** Clauses of {@code sentence} in {@code text}, in order; together they hold all its words. */
  List<Span> split(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(Lexicon.fold(token.at().of(text)));
    }
    List<Span> clauses = new ArrayList<>();
    boolean[] inside = inside(words);
    int from = -1;
    int content = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean sign = tokens.get(i).kind() == Token.Kind.SIGN;
      if (from >= 0
          && content >= LEAST_CONTENT
          && !inside[i]
          && (opens(words, i) || juxtaposition.opens(words, from, i))
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

  /** For each word true where it stands in brackets and not right behind the opening one. */
  private static boolean[] inside(List<String> words) {
    boolean[] inside = new boolean[words.size()];
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("(")) {
        open = i;
      } else if (words.get(i).equals(")") && open >= 0) {
        for (int k = open + 2; k <= i; k++) {
          inside[k] = true;
        }
        open = -1;
      }
    }
    return inside;
  }

  private boolean opens(List<String> words, int i) {
    String before = i == 0 ? "" : words.get(i - 1);
    if (STRONG.contains(before)) {
      return true;
    }
    if (relative.contains(words.get(i)) && (ruling.contains(before) || apposed(words, i))) {
      return false;
    }
    if (before.equals(",") && opensApposition(words, i)) {
      return true;
    }
    if (ruling.contains(words.get(i))
        && i + 1 < words.size()
        && relative.contains(words.get(i + 1))
        && matches(bare, words, i + 1)) {
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

  /** True at the article of « , un impôt qui ». */
  private boolean opensApposition(List<String> words, int i) {
    if (!article.contains(words.get(i))) {
      return false;
    }
    for (int k = i + 1; k <= Math.min(words.size() - 1, i + LONGEST_APPOSITION); k++) {
      if (relative.contains(words.get(k))) {
        return k > i + 1;
      }
      if (PARTING.contains(words.get(k))) {
        return false;
      }
    }
    return false;
  }

  /** True at the « qui » of « , un impôt qui ». */
  private boolean apposed(List<String> words, int i) {
    for (int k = i - 2; k >= Math.max(1, i - LONGEST_APPOSITION); k--) {
      if (words.get(k - 1).equals(",")) {
        return opensApposition(words, k);
      }
    }
    return false;
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
        && PARTING.contains(tokens.get(last).at().of(text))
        && !closes(text, tokens, from, last)) {
      last--;
    }
    return new Span(tokens.get(from).at().start(), tokens.get(last).at().end());
  }

  /** True if the token {@code last} closes a bracket that was opened since {@code from}. */
  private static boolean closes(String text, List<Token> tokens, int from, int last) {
    if (!tokens.get(last).at().of(text).equals(")")) {
      return false;
    }
    for (int k = last - 1; k >= from; k--) {
      String word = tokens.get(k).at().of(text);
      if (word.equals("(") || word.equals(")")) {
        return word.equals("(");
      }
    }
    return false;
  }
}
