package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;
import org.recoupe.text.WordList;

/**
 * Finds where a report says who somebody is: « la maire de Vaubrun, Ana Morel », « Ana Morel, une
 * retraitée ». Linear in the length of the article.
 */
final class RoleReader {
  /** Words that a description has at most. */
  private static final int LONGEST = 16;

  /** Words in brackets that tell whose somebody is: « Ana Morel (Union du port) ». */
  private static final int LONGEST_BRACKET = 5;

  private static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”", "'");
  private static final Set<String> CLOSING = Set.of(",", ".", ")", "»", "\"", "”", ":", ";", "!");

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Assertion assertion = new Assertion();
  private final Lexicon lexicon;

  RoleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (String line : WordList.lines("fr/statement/roles.txt")) {
      List<String> parts = List.of(line.split(" +"));
      words
          .computeIfAbsent(parts.get(0), k -> new LinkedHashSet<>())
          .addAll(parts.subList(1, parts.size()));
    }
  }

  /**
   * A description of somebody.
   *
   * @param sentence number of the sentence
   * @param name the name, or the description where it stands for it
   * @param description what is said of him, perhaps with the name
   * @param named true if a name is there
   * @param brief true for « le président Morel », which says little by itself
   */
  record Role(int sentence, Span name, Span description, boolean named, boolean brief) {
    /** Description and name. */
    Span at() {
      return name.union(description);
    }
  }

  /** The descriptions of persons in {@code article}, in text order. */
  List<Role> read(AnnotatedArticle article) {
    String text = article.segments().text();
    List<Sentence> sentences = article.segments().sentences();
    List<Role> roles = new ArrayList<>();
    int s = 0;
    for (Mention mention : article.mentions()) {
      if (mention.type() != EntityType.PERSON || mention.plural()) {
        continue;
      }
      while (s < sentences.size() && sentences.get(s).at().end() <= mention.at().start()) {
        s++;
      }
      if (s < sentences.size() && sentences.get(s).at().contains(mention.whole())) {
        read(new Line(text, sentences.get(s).tokens()), s, mention, article, roles);
      }
    }
    return roles;
  }

  private void read(
      Line line, int sentence, Mention mention, AnnotatedArticle article, List<Role> roles) {
    if (mention.form() == Mention.Form.DESCRIPTION) {
      roles.add(new Role(sentence, mention.at(), mention.whole(), false, false));
      return;
    }
    int from = line.at(mention.whole().start());
    int to = line.at(mention.whole().end());
    int titled = line.at(mention.at().start());
    boolean office =
        line.content(from, titled, lexicon) > 0 && line.lower(from, titled, lexicon) > 0;
    int opening = office ? from : before(line, from, to);
    // « le président Morel » says too little of him, « la filature Morel » is none.
    boolean brief = line.content(office ? from : opening, titled, lexicon) < 2;
    boolean single = line.content(titled, to, lexicon) < 2;
    // « son avocat Paul Verdier » tells whose he is.
    boolean own = opening >= 0 && is("own", line.word(opening));
    boolean title = brief && office && !own && isTitle(line, opening, titled);
    if (opening >= 0 && !title && (office || !(brief && single))) {
      Span whole = new Span(line.start(opening), mention.at().end());
      roles.add(new Role(sentence, mention.at(), whole, true, brief && office && !own));
    }
    int end = behind(line, to);
    if (end > 0 && !isListed(line, end, article)) {
      Span said = new Span(line.start(to + 1), line.end(end - 1));
      roles.add(new Role(sentence, mention.at(), said, true, false));
    }
    int closing = bracket(line, to);
    if (closing > 0) {
      Span said = new Span(line.start(to), line.end(closing));
      roles.add(new Role(sentence, mention.at(), said, true, false));
    }
  }

  /** True for « le président », which many stories say of one man in every other sentence. */
  private boolean isTitle(Line line, int from, int to) {
    for (int k = Math.max(0, from); k < to; k++) {
      if (is("title", line.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** Where a bracket with a name behind a name closes: « Ana Morel (Union du port) »; or -1. */
  private int bracket(Line line, int open) {
    if (!line.word(open).equals("(")) {
      return -1;
    }
    boolean named = false;
    for (int k = open + 1; k <= open + LONGEST_BRACKET; k++) {
      if (line.word(k).equals(")")) {
        return named ? k : -1;
      }
      if (line.word(k).isEmpty() || line.isSign(k)) {
        return -1;
      }
      named |= line.isContent(k, lexicon) && !line.isLower(k);
    }
    return -1;
  }

  /** Where the description before a name at {@code from} opens; -1 where there is none. */
  private int before(Line line, int from, int to) {
    boolean comma = line.word(from - 1).equals(",");
    int last = comma ? from - 2 : from - 1;
    if (comma && !line.word(to).isEmpty() && !CLOSING.contains(line.word(to))
        || last < 0
        || !QUOTES.contains(line.word(last)) && !line.isContent(last, lexicon)
        || ends("participle", line.word(last))
        || isInfinitive(line, last)) {
      return -1;
    }
    for (int k = last; k >= Math.max(0, last - LONGEST); k--) {
      String word = line.word(k);
      boolean content = line.lower(k, last + 1, lexicon) > 0;
      String prior = line.word(k - 1);
      if (is("opening", word) && content) {
        boolean counts =
            !line.word(k + 1).isEmpty() && Character.isDigit(line.word(k + 1).charAt(0));
        if (counts || is("clause", prior) || ends("participle", prior)) {
          return -1;
        }
        // « d'une des figures du club, Ana Morel »
        if (!comma || !is("preposition", prior) || line.word(k + 1).equals("des")) {
          return k;
        }
      } else if (is("fused", word) && !comma && content) {
        return k + 1;
      } else if (!QUOTES.contains(word)
          && (line.isSign(k) || assertion.isFinite(word) || is("ending", word))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isInfinitive(Line line, int k) {
    return is("preposition", line.word(k - 1)) && ends("infinitive", line.word(k));
  }

  /** Where the description behind a name and a comma at {@code comma} ends; -1 without one. */
  private int behind(Line line, int comma) {
    if (!line.word(comma).equals(",") || !opens(line, comma + 1)) {
      return -1;
    }
    for (int k = comma + 1; k <= comma + LONGEST; k++) {
      String word = line.word(k);
      boolean over = word.isEmpty() || line.isSign(k) && !QUOTES.contains(word);
      boolean other =
          word.equals("et") && (!line.isLower(k + 1) || is("opening", line.word(k + 1)));
      if (over || other || is("ending", word)) {
        return line.content(comma + 1, k, lexicon) > 0 ? k : -1;
      }
      if (assertion.isFinite(word)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opens(Line line, int k) {
    String word = line.word(k);
    if (word.isEmpty() || line.isSign(k) && !QUOTES.contains(word)) {
      return false;
    }
    if (is("opening", word) || QUOTES.contains(word)) {
      return true;
    }
    if (!line.isLower(k) || is("preposition", word) || is("not", word) || ends("not", word)) {
      return false;
    }
    boolean participle = ends("participle", word) && is("object", line.word(k + 1));
    return !participle && line.isContent(k, lexicon) && !assertion.isFinite(word);
  }

  /** True where another person follows: « Ana Morel, le préfet, Paul Verdier, ». */
  private static boolean isListed(Line line, int end, AnnotatedArticle article) {
    int next = line.start(end + 1);
    return line.word(end).equals(",")
        && next >= 0
        && article.mentions().stream()
            .anyMatch(m -> m.type() == EntityType.PERSON && m.whole().start() == next);
  }

  /** True for a stem that many descriptions have. */
  boolean isCommon(String stem) {
    return words.getOrDefault("common", Set.of()).stream()
        .anyMatch(word -> lexicon.stem(word).equals(stem));
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private boolean ends(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).stream()
        .anyMatch(e -> e.charAt(0) == '-' && word.endsWith(e.substring(1)));
  }

  /** The tokens of a sentence. */
  private record Line(String text, List<Token> tokens) {
    private @Nullable Token token(int k) {
      return k >= 0 && k < tokens.size() ? tokens.get(k) : null;
    }

    String word(int k) {
      Token token = token(k);
      return token == null ? "" : Lexicon.fold(token.at().of(text));
    }

    boolean isSign(int k) {
      Token token = token(k);
      return token != null && token.kind() == Token.Kind.SIGN;
    }

    boolean isLower(int k) {
      Token token = token(k);
      return token != null && !Character.isUpperCase(text.charAt(token.at().start()));
    }

    /** Number of content words from {@code from} on. */
    int content(int from, int to, Lexicon lexicon) {
      int content = 0;
      for (int k = from; k < to; k++) {
        content += isContent(k, lexicon) ? 1 : 0;
      }
      return content;
    }

    /** Number of those in lower case. */
    int lower(int from, int to, Lexicon lexicon) {
      int lower = 0;
      for (int k = from; k < to; k++) {
        lower += isContent(k, lexicon) && isLower(k) ? 1 : 0;
      }
      return lower;
    }

    boolean isContent(int k, Lexicon lexicon) {
      return token(k) != null && !isSign(k) && !lexicon.isFunction(word(k));
    }

    int start(int k) {
      Token token = token(k);
      return token == null ? -1 : token.at().start();
    }

    int end(int k) {
      Token token = token(k);
      return token == null ? -1 : token.at().end();
    }

    /** Number of the first token that starts at {@code place} or behind it. */
    int at(int place) {
      int k = 0;
      while (k < tokens.size() && tokens.get(k).at().start() < place) {
        k++;
      }
      return k;
    }
  }
}
