package org.recoupe.annotation.name;

import java.util.List;
import java.util.Set;
import org.recoupe.annotation.EntityType;

/**
 * Finds squares: « place Varenko », « sur la place du Varech ». The noun has other senses (« la
 * place de la presse »), so what stands before it must be what stands before a site.
 */
final class Squares {
  private static final Set<String> SQUARE = SmallWords.of("square");
  private static final Set<String> ON = SmallWords.of("on");
  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> ARTICLES = SmallWords.of("article");
  private static final Set<String> DETERMINERS = SmallWords.of("determiner");

  private Squares() {}

  static boolean starts(Line line, int i) {
    return SQUARE.contains(line.lower(i));
  }

  /** The end of the square at {@code i}, or {@code i} where there is none. */
  static int end(Line line, int i, int free, OfficeReader words) {
    int at = inside(line, i);
    int to = at;
    while (to < free && line.sameSentence(to, i) && line.isWord(to) && line.isCapital(to)) {
      to++;
    }
    boolean square = to > at && stands(line, i, at, words) && !other(line, i, at, words);
    return square ? hall(line, to, free) : i;
  }

  /** « (place de) l'Hôtel de ville » does not end with its capital. */
  private static int hall(Line line, int to, int free) {
    boolean hall =
        to + 1 < free
            && line.sameSentence(to + 1, to - 1)
            && line.lower(to - 1).equals("hôtel")
            && line.lower(to).equals("de")
            && line.lower(to + 1).equals("ville");
    return hall ? to + 2 : to;
  }

  /** {@code name} with the noun before it, where it is a square's. */
  static Name around(Line line, Name name, List<Name> before, OfficeReader words) {
    int reached = before.isEmpty() ? 0 : before.get(before.size() - 1).to();
    for (int i = name.from() - 1; i >= Math.max(reached, name.from() - 3); i--) {
      if (!line.sameSentence(i, name.from()) || line.isCapital(i) && !starts(line, i)) {
        return name;
      }
      if (starts(line, i)) {
        boolean direct = i == name.from() - 1;
        boolean square =
            inside(line, i) == name.from()
                && stands(line, i, name.from(), words)
                && !other(line, i, name.from(), words)
                && (direct || name.type() != EntityType.PERSON)
                && (line.isCapital(i) || !direct || determined(line, i) || !named(line, name));
        return square ? new Name(i, hall(line, name.to(), line.size()), EntityType.PLACE) : name;
      }
    }
    return name;
  }

  /** Names that a verb « place » may take (« il place Varenko en tête »). */
  private static boolean named(Line line, Name name) {
    return name.type() == EntityType.PERSON
        || name.type() == EntityType.ORGANISATION
        || line.tagging().placeStarts(name.from());
  }

  /** Where the name inside would start. */
  private static int inside(Line line, int i) {
    int at = i + 1;
    if (at < line.size() && OF.contains(line.lower(at))) {
      boolean merged = line.lower(at).startsWith("du") || line.lower(at).equals("des");
      at++;
      if (!merged && at < line.size() && ARTICLES.contains(line.lower(at))) {
        at++;
      }
    }
    return at;
  }

  /** True where a site may stand: « sur la place », « (ils sont) place ». */
  private static boolean stands(Line line, int i, int inside, OfficeReader words) {
    boolean bare = bare(line, i, inside, words);
    if (!line.sameSentence(inside, i)) {
      return false;
    }
    if (inside == i + 2
        && !line.lower(i + 1).startsWith("du")
        && !line.lower(i + 1).equals("des")
        && !bare) {
      // « la place de Mornay » in a ranking
      return false;
    }
    if (!line.sameSentence(i - 1, i) || !line.isWord(i - 1)) {
      return true;
    }
    String before = line.lower(i - 1);
    if (!before.equals("la")) {
      return !DETERMINERS.contains(before)
          && !before.equals("en")
          && !before.equals("sans")
          && !before.endsWith("ème")
          && !before.endsWith("ière");
    }
    if (inside == i + 1 || bare || !line.sameSentence(i - 2, i)) {
      return inside == i + 1 || bare;
    }
    // « partis de la place du Varech », « près de la place du Varech »
    boolean from =
        line.lower(i - 2).equals("de")
            && line.sameSentence(i - 3, i)
            && words.has("leaving", line.word(i - 3));
    return from || ON.contains(line.lower(i - 2));
  }

  private static boolean determined(Line line, int i) {
    return line.sameSentence(i - 1, i) && line.lower(i - 1).equals("la");
  }

  /** « la place de l'État », « la place de la Ruritanie (en Europe) ». */
  private static boolean other(Line line, int i, int at, OfficeReader words) {
    return words.has("no-square", line.word(at))
        || !bare(line, i, at, words) && words.country(Spelling.fold(line.word(at))) != null;
  }

  /** « la place d'Italie »: countries have their article where they are meant. */
  private static boolean bare(Line line, int i, int at, OfficeReader words) {
    return at == i + 2
        && (line.lower(i + 1).equals("de") || line.lower(i + 1).startsWith("d'"))
        && words.has("square-country", line.word(at));
  }
}
