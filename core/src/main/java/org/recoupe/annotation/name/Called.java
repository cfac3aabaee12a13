package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

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
  private static final String ADJECTIVE =
      "\\p{L}{2,20}(ique|al|ale|aire|el|elle|if|ive|iste|ant|ante|en|enne|ois|oise|ais|aise)";

  private final OfficeReader words;

  Called(OfficeReader words) {
    this.words = words;
  }

  /** A name with the noun before it and all between. */
  private record Found(int head, int end, Name name) {}

  /** {@code names} with those that their noun shows, in place of what was read inside them. */
  List<Name> with(Line line, List<Name> names) {
    List<Found> found = find(line, names);
    if (found.isEmpty()) {
      return names;
    }
    List<Name> all = new ArrayList<>();
    for (Name name : names) {
      boolean inside = false;
      for (Found one : found) {
        inside |= name.from() < one.name().to() && one.name().from() < name.to();
      }
      if (!inside) {
        all.add(name);
      }
    }
    found.forEach(one -> all.add(one.name()));
    all.sort(Comparator.comparingInt(Name::from));
    return all;
  }

  /** « le collectif « Mer libre » » as a form of the name inside. */
  List<Mention> phrases(Line line, List<Name> names) {
    List<Mention> phrases = new ArrayList<>();
    for (Found one : find(line, List.of())) {
      for (Name name : names) {
        if (name.from() == one.name().from() && name.to() == one.name().to()) {
          int article = one.head() - 1;
          boolean with =
              line.sameSentence(article, one.head()) && ARTICLES.contains(lower(line, article));
          phrases.add(
              new Mention(
                  line.span(one.head(), one.end()),
                  line.span(with ? article : one.head(), one.end()),
                  name.type(),
                  Mention.Form.DESCRIPTION,
                  NameReader.words(line, name),
                  Mention.Gender.UNKNOWN,
                  false));
        }
      }
    }
    return phrases;
  }

  private List<Found> find(Line line, List<Name> names) {
    List<Found> found = new ArrayList<>();
    int reached = 0;
    int next = 0;
    for (int i = 0; i < line.size(); i++) {
      while (next < names.size() && names.get(next).from() <= i) {
        next++;
      }
      boolean kind =
          i >= reached && line.isWord(i) && !line.isCapital(i) && words.has("called", line.word(i));
      Found one = kind ? at(line, i, next < names.size() ? names.get(next) : null) : null;
      if (one != null) {
        found.add(one);
        reached = one.end();
      }
    }
    return found;
  }

  /**
   * @param name the next name that was read, or null
   */
  private @Nullable Found at(Line line, int head, @Nullable Name name) {
    int at = head + 1;
    while (at <= head + BETWEEN && line.sameSentence(at, head) && between(line, at)) {
      at++;
    }
    if (!line.sameSentence(at, head)) {
      return null;
    }
    boolean work = words.has("work", line.word(head));
    EntityType type = work ? EntityType.PRODUCT : EntityType.ORGANISATION;
    if (line.is(at, '«') || line.is(at, '“') || line.is(at, '"')) {
      int close = close(line, at);
      boolean names =
          close > at + 1
              && (Character.isUpperCase(first(line, at + 1)) || first(line, at + 1) == '#')
              && (work || !CLAUSE.contains(lower(line, at + 1)));
      return names ? new Found(head, close + 1, new Name(at + 1, close, type)) : null;
    }
    // « le syndicat de police Varech »
    if (line.sameSentence(at + 2, head)
        && (line.word(at).equals("de") || line.word(at).equals("d'"))
        && line.isWord(at + 1)
        && Character.isLowerCase(first(line, at + 1))
        && !ARTICLES.contains(lower(line, at + 1))) {
      at += 2;
    }
    if (work || name != null && name.from() <= at || !line.isWord(at) || !line.isCapital(at)) {
      return null;
    }
    int to = at;
    int free = name == null ? line.size() : name.from();
    while (to < free && line.sameSentence(to, head) && line.isWord(to) && line.isCapital(to)) {
      to++;
    }
    return new Found(head, to, new Name(at, to, type));
  }

  /** « Facebook », « militant », « intitulé » between the noun and the name. */
  private boolean between(Line line, int i) {
    String word = line.word(i);
    return line.isWord(i)
        && !OF.contains(lower(line, i))
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

  private static String lower(Line line, int i) {
    return line.word(i).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
