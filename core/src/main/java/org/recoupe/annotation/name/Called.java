package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.WordList;

/**
 * Names that are known by the noun before them: « le collectif « Mer libre » », « la page Facebook
 * Varech en colère », « le parti Agir ».
 */
final class Called {
  /** Words and signs of a name between quotation marks, at most. */
  private static final int LONGEST = 10;

  /** Words between the noun and the name, at most: « page Facebook intitulée ». */
  private static final int BETWEEN = 3;

  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> ARTICLES = SmallWords.of("phrase-article");
  private static final Set<String> CLAUSE = SmallWords.of("clause");
  private static final Set<String> RANKS = SmallWords.of("rank");
  private static final String ADJECTIVE =
      "\\p{L}{2,20}(ique|al|ale|aire|el|elle|if|ive|iste|ant|ante|en|enne|ois|oise|ais|aise)";

  private final OfficeReader words;
  private final Set<String> movements = new LinkedHashSet<>();

  Called(OfficeReader words) {
    this.words = words;
    for (String line : WordList.lines("fr/name/movements.txt")) {
      movements.add(Spelling.fold(line.substring(line.indexOf(' ') + 1)));
    }
  }

  /** A name with the noun before it and all between. */
  record Found(int head, int end, Name name) {}

  /** {@code names} with those that their noun shows, in place of what was read inside them. */
  static List<Name> with(List<Name> names, List<Found> found) {
    if (found.isEmpty()) {
      return names;
    }
    List<Name> all = new ArrayList<>();
    int next = 0;
    for (Name name : names) {
      while (next < found.size() && found.get(next).name().to() <= name.from()) {
        next++;
      }
      if (next == found.size() || found.get(next).name().from() >= name.to()) {
        all.add(name);
      }
    }
    found.forEach(one -> all.add(one.name()));
    all.sort(Comparator.comparingInt(Name::from));
    return all;
  }

  /** « le collectif « Mer libre » » as a form of the name inside. */
  static List<Mention> phrases(Line line, List<Found> found) {
    List<Mention> phrases = new ArrayList<>();
    for (Found one : found) {
      if (one.head() == one.name().from()) {
        continue;
      }
      int article = one.head() - 1;
      // « le principal syndicat Varech »
      article -= line.sameSentence(article - 1, one.head()) && isRank(line, article) ? 1 : 0;
      boolean with =
          line.sameSentence(article, one.head()) && ARTICLES.contains(line.lower(article));
      phrases.add(
          new Mention(
              line.span(one.head(), one.end()),
              line.span(with ? article : one.head(), one.end()),
              one.name().type(),
              Mention.Form.DESCRIPTION,
              NameReader.words(line, one.name()),
              Mention.Gender.UNKNOWN,
              false));
    }
    return phrases;
  }

  private static boolean isRank(Line line, int i) {
    return RANKS.contains(line.lower(i));
  }

  /** The names in {@code line} that a noun shows, where {@code names} were read. */
  List<Found> find(Line line, List<Name> names) {
    List<Found> found = new ArrayList<>();
    int reached = 0;
    int next = 0;
    for (int i = 0; i < line.size(); i++) {
      Found wing = i < reached ? null : wing(line, i);
      if (wing != null) {
        found.add(wing);
        reached = wing.end();
        continue;
      }
      if (i < reached
          || !line.isWord(i)
          || line.isCapital(i)
          || !words.has("called", line.word(i))) {
        continue;
      }
      int at = behind(line, i);
      while (next < names.size() && names.get(next).from() < at) {
        next++;
      }
      Found one = at(line, i, at, next < names.size() ? names.get(next) : null);
      if (one != null) {
        found.add(one);
        reached = one.end();
      }
    }
    return found;
  }

  /**
   * « "bonnets rouges libres" »: a part of a movement, between the quotation marks at {@code i}.
   */
  private @Nullable Found wing(Line line, int i) {
    if (!line.is(i, '«') && !line.is(i, '“') && !line.is(i, '"')) {
      return null;
    }
    int close = close(line, i);
    int last = close - 1;
    if (last - 1 <= i + 1
        || !line.sameSentence(i, last)
        || !line.isWord(last)
        || !line.isWord(last - 1)
        || line.isCapital(last)
        || words.isDemonym(line.word(last))) {
      return null;
    }
    String movement = Spelling.fold(line.span(i + 1, last).of(line.text()));
    return movements.contains(movement)
        ? new Found(i + 1, close, new Name(i + 1, close, EntityType.ORGANISATION))
        : null;
  }

  /** The word behind the noun and what belongs to it. */
  private int behind(Line line, int head) {
    int at = head + 1;
    while (at <= head + BETWEEN && line.sameSentence(at, head) && between(line, at)) {
      at++;
    }
    return at;
  }

  /**
   * @param name the next name that was read, or null
   */
  private @Nullable Found at(Line line, int head, int start, @Nullable Name name) {
    int at = start;
    if (!line.sameSentence(at, head)) {
      return null;
    }
    boolean work = words.has("work", line.word(head));
    // « le groupe de bonnets rouges « Mer libre » »: the movement stands between
    if (name != null
        && name.from() == at + 1
        && OF.contains(line.lower(at))
        && !line.isCapital(at + 1)
        && line.sameSentence(name.to() + 1, head)) {
      at = name.to();
    }
    EntityType type =
        work
            ? EntityType.PRODUCT
            : words.has("happening", line.word(head)) ? EntityType.EVENT : EntityType.ORGANISATION;
    if (line.is(at, '«') || line.is(at, '“') || line.is(at, '"')) {
      int close = close(line, at);
      boolean names =
          close > at + 1
              && (Character.isUpperCase(first(line, at + 1))
                  || first(line, at + 1) == '#'
                  || wing(line, at) != null)
              && (work || !CLAUSE.contains(line.lower(at + 1)));
      return names ? new Found(head, close + 1, new Name(at + 1, close, type)) : null;
    }
    if (line.is(at, '#') && line.sameSentence(at + 1, head) && line.isWord(at + 1)) {
      return new Found(head, at + 2, new Name(at, at + 2, type));
    }
    if (first(line, at) == '#' && line.at(at).length() > 2) {
      return new Found(head, at + 1, new Name(at, at + 1, type));
    }
    // « le syndicat de police Varech »
    // « le syndicat de la police Varech »
    int small =
        line.sameSentence(at + 3, head)
                && line.word(at).equals("de")
                && (line.lower(at + 1).equals("la") || line.lower(at + 1).equals("l'"))
            ? at + 1
            : at;
    if (small > at
        && line.isWord(at + 2)
        && !line.isCapital(at + 2)
        && line.isWord(at + 3)
        && line.isCapital(at + 3)) {
      at += 3;
    } else if (line.sameSentence(at + 2, head)
        && (line.word(at).equals("de") || line.word(at).equals("d'"))
        && line.isWord(at + 1)
        && Character.isLowerCase(first(line, at + 1))
        && !ARTICLES.contains(line.lower(at + 1))) {
      at += 2;
    }
    boolean page = at > head + 1 && words.has("network", line.word(at - 1));
    if (work
        || !page && name != null && name.from() <= at
        || !line.isWord(at)
        || !line.isCapital(at)) {
      return null;
    }
    // « la page Facebook Gilets jaunes Varech » goes on behind the movement
    int to = page && name != null && name.from() == at ? name.to() : at;
    int free = name == null || name.from() < to ? line.size() : name.from();
    while (to < free && line.sameSentence(to, head) && line.isWord(to) && line.isCapital(to)) {
      to++;
    }
    return new Found(head, to, new Name(at, to, type));
  }

  /** « Facebook », « militant », « intitulé » between the noun and the name. */
  private boolean between(Line line, int i) {
    String word = line.word(i);
    return line.isWord(i)
        && !OF.contains(line.lower(i))
        && (words.has("network", word)
            || words.has("naming", word)
            || words.has("after", word)
            || words.isDemonym(word) && !line.isCapital(i)
            || word.matches(ADJECTIVE));
  }

  private static int close(Line line, int open) {
    char sign = line.word(open).charAt(0);
    char closing = sign == '«' ? '»' : sign == '“' ? '”' : '"';
    for (int i = open + 1; i < Math.min(line.size(), open + LONGEST); i++) {
      if (line.is(i, closing)) {
        return i;
      }
    }
    return -1;
  }

  private static char first(Line line, int i) {
    return line.text().charAt(line.at(i).start());
  }
}
