package org.recoupe.crosscheck.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.SentenceWords;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
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

  /** Characters of « première » and a space, with some room. */
  private static final int LONGEST_RANK = 12;

  private static final String FORMER = "ex-";

  private static final Set<String> CLOSING = Set.of(",", ".", ")", "»", "\"", "”", ":", ";", "!");

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  /** Stems that many descriptions have. */
  private final Set<String> common = new LinkedHashSet<>();

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
    words.getOrDefault("common", Set.of()).forEach(word -> common.add(lexicon.stem(word)));
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
    int read = -1;
    SentenceWords line = null;
    for (Mention mention : article.mentions()) {
      boolean person = mention.type() == EntityType.PERSON;
      if (!person && mention.type() != EntityType.ORGANISATION || mention.plural()) {
        continue;
      }
      while (s < sentences.size() && sentences.get(s).at().end() <= mention.at().start()) {
        s++;
      }
      if (s < sentences.size() && sentences.get(s).at().contains(mention.whole())) {
        if (line == null || read != s) {
          line = new SentenceWords(text, sentences.get(s));
          read = s;
        }
        if (person) {
          read(line, s, mention, article, roles);
        } else if (mention.form() == Mention.Form.NAME) {
          readBody(line, s, mention, roles);
        }
      }
    }
    return roles;
  }

  /** « la chaîne privée Canal-Port », « Canal-Port, une chaîne privée », « , qui est une … ». */
  private void readBody(SentenceWords line, int sentence, Mention mention, List<Role> roles) {
    int from = line.from(mention.at().start());
    int to = line.from(mention.at().end());
    int opening = before(line, from, to);
    if (opening >= 0
        && !SentenceWords.QUOTES.contains(line.word(from - 1))
        && isBody(line, opening)
        && line.content(opening, from, lexicon) > 1) {
      Span whole = new Span(line.start(opening), mention.at().end());
      roles.add(new Role(sentence, mention.at(), whole, true, false));
    }
    int comma = behindBracket(line, to);
    if (line.word(comma + 1).equals("qui") && line.word(comma + 2).equals("est")) {
      comma += 2;
    } else if (!line.word(comma).equals(",")) {
      return;
    }
    int end = behind(line, comma);
    if (end > 0 && isBody(line, comma + 1) && line.content(comma + 1, end, lexicon) > 1) {
      Span said = new Span(line.start(comma + 1), line.end(end - 1));
      roles.add(new Role(sentence, mention.at(), said, true, false));
    }
  }

  /** Behind the short name in brackets that {@code open} may open. */
  private static int behindBracket(SentenceWords line, int open) {
    if (line.word(open).equals("(")) {
      for (int k = open + 1; k <= open + LONGEST_BRACKET; k++) {
        if (line.word(k).equals(")")) {
          return k + 1;
        }
      }
    }
    return open;
  }

  /** True if the first content word from {@code k} on names a kind of body. */
  private boolean isBody(SentenceWords line, int k) {
    int first = k;
    while (!line.word(first).isEmpty() && !line.isContent(first, lexicon)) {
      first++;
    }
    while (isCommon(lexicon.stem(line.word(first)))) {
      first++;
    }
    return is("body", line.word(first));
  }

  private void read(
      SentenceWords line,
      int sentence,
      Mention mention,
      AnnotatedArticle article,
      List<Role> roles) {
    if (mention.form() == Mention.Form.DESCRIPTION) {
      roles.add(new Role(sentence, mention.at(), mention.whole(), false, false));
      return;
    }
    int from = line.from(mention.whole().start());
    int to = line.from(mention.whole().end());
    int titled = line.from(mention.at().start());
    boolean office =
        line.content(from, titled, lexicon) > 0 && line.lower(from, titled, lexicon) > 0;
    int opening = office ? from : before(line, from, to);
    // « le président Morel » says too little of him, « la filature Morel » is none.
    boolean brief = line.content(office ? from : opening, titled, lexicon) < 2;
    boolean single = line.content(titled, to, lexicon) < 2;
    // « son avocat Paul Verdier » tells whose he is.
    boolean own = opening >= 0 && is("own", line.word(opening));
    boolean title = brief && !own && isTitle(line, opening, titled);
    if (opening >= 0
        && !title
        && (office || !(brief && single))
        && line.quotes(opening, titled) % 2 == 0) {
      Span whole = new Span(line.start(opening), mention.at().end());
      roles.add(new Role(sentence, mention.at(), whole, true, brief && office && !own));
    }
    int end = line.word(to).equals(",") ? behind(line, to) : -1;
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
  private boolean isTitle(SentenceWords line, int from, int to) {
    for (int k = Math.max(0, from); k < to; k++) {
      if (is("title", line.word(k))) {
        return true;
      }
    }
    return false;
  }

  /** Where a bracket with a name behind a name closes: « Ana Morel (Union du port) »; or -1. */
  private int bracket(SentenceWords line, int open) {
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
  private int before(SentenceWords line, int from, int to) {
    boolean comma = line.word(from - 1).equals(",");
    int last = comma ? from - 2 : from - 1;
    if (comma && !line.word(to).isEmpty() && !CLOSING.contains(line.word(to))
        || last < 0
        || !SentenceWords.QUOTES.contains(line.word(last)) && !line.isContent(last, lexicon)
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
        // « d'une des figures du club, Ana Morel »; « les critiques du maire et de son adjoint,
        // Paul
        // Verdier » are not what he is
        boolean joined = is("preposition", prior) && line.word(k - 2).equals("et");
        if (!comma || !is("preposition", prior) || joined || line.word(k + 1).equals("des")) {
          return k;
        }
      } else if (is("fused", word) && !comma && content) {
        return k + 1;
      } else if (!SentenceWords.QUOTES.contains(word)
          && (line.isSign(k) || assertion.isFinite(word) || is("ending", word))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isInfinitive(SentenceWords line, int k) {
    return is("preposition", line.word(k - 1)) && ends("infinitive", line.word(k));
  }

  /** Where the description behind a name and a comma at {@code comma} ends; -1 without one. */
  private int behind(SentenceWords line, int comma) {
    if (!opens(line, comma + 1)) {
      return -1;
    }
    for (int k = comma + 1; k <= comma + LONGEST; k++) {
      String word = line.word(k);
      boolean over = word.isEmpty() || line.isSign(k) && !SentenceWords.QUOTES.contains(word);
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

  private boolean opens(SentenceWords line, int k) {
    String word = line.word(k);
    if (word.isEmpty() || line.isSign(k) && !SentenceWords.QUOTES.contains(word)) {
      return false;
    }
    if (is("opening", word) || SentenceWords.QUOTES.contains(word)) {
      return true;
    }
    if (!line.isLower(k) || is("preposition", word) || is("not", word) || ends("not", word)) {
      return false;
    }
    boolean participle = ends("participle", word) && is("object", line.word(k + 1));
    return !participle && line.isContent(k, lexicon) && !assertion.isFinite(word);
  }

  /** True where another person follows: « Ana Morel, le préfet, Paul Verdier, ». */
  private static boolean isListed(SentenceWords line, int end, AnnotatedArticle article) {
    int next = line.start(end + 1);
    return line.word(end).equals(",")
        && next >= 0
        && article.mentions().stream()
            .anyMatch(m -> m.type() == EntityType.PERSON && m.whole().start() == next);
  }

  /** The word before {@code at} that makes an office another one: « premier ministre »; or none. */
  String rank(String text, int at) {
    String before = Lexicon.fold(text.substring(Math.max(0, at - LONGEST_RANK), at));
    for (String rank : words.getOrDefault("rank", Set.of())) {
      if (before.endsWith(rank + " ")) {
        return words.getOrDefault("rank", Set.of()).iterator().next();
      }
    }
    return "";
  }

  /** True for a stem that many descriptions have. */
  boolean isCommon(String stem) {
    return common.contains(stem);
  }

  /** The stem of a word; that of « nageuse » for « ex-nageuse ». */
  String stem(SentenceWords line, int k) {
    return stem(line.word(k));
  }

  /** The same of a folded word. */
  String stem(String word) {
    boolean former = word.startsWith(FORMER) && word.length() > FORMER.length();
    return lexicon.stem(former ? word.substring(FORMER.length()) : word);
  }

  /** True if {@code word} is of a kind of the list. */
  boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  private boolean ends(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).stream()
        .anyMatch(e -> e.charAt(0) == '-' && word.endsWith(e.substring(1)));
  }
}
