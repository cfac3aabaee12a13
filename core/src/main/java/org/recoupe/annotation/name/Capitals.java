package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.annotation.EntityType;
import org.recoupe.text.WordList;

/**
 * Names that nothing but their capital shows: « un Varenka rouge », « il passe par Mornay », where
 * the word stands inside a sentence and the text never writes it in lower case.
 */
final class Capitals {
  /** Letters of such a name, at least: shorter words are numerals and initials. */
  private static final int SHORTEST = 4;

  /** Words of such a name, at most: longer runs are headlines. */
  private static final int LONGEST = 3;

  /** Letters that a word may have behind its stem, at most. */
  private static final int LONGEST_ENDING = 3;

  /** Letters of a stem that may have an ending, at least. */
  private static final int SHORTEST_STEM = 4;

  /** « XIXe », « MacronCôté » where two words are glued. */
  private static final Pattern NO_NAME = Pattern.compile("[IVXL]+(?:e|er|ème)|.*\\p{Ll}\\p{Lu}.*");

  /** Endings of common nouns and of those who live somewhere. */
  private static final Pattern NOUN =
      Pattern.compile(
          ".*(?:[ts]ions?|ments?|eurs?|euses?|rices?|ités?|[ae]nces?|ismes?|ages?|ures?|istes?"
              + "|iens?|iennes?|ois|oises?|ais|aises?|ains?|aines?|ables?|ibles?|ées?|és|ettes?"
              + "|iques?|esses?|eries?|[ae]nts?)");

  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> ARTICLES = SmallWords.of("article");
  private static final Set<String> BEFORE = SmallWords.of("before-name");
  private static final Set<String> AT = SmallWords.of("at-place");

  /** Nouns before names, which are none themselves: « le Jardin des Varechs ». */
  private static final List<String> HEADS =
      List.of("building", "site", "street", "area", "place", "thing", "called", "body");

  private final OfficeReader words;

  private final Set<String> stems = new LinkedHashSet<>();

  Capitals(OfficeReader words) {
    this.words = words;
    for (String line : WordList.lines("fr/statement/stem-frequencies.txt")) {
      int space = line.indexOf(' ');
      if (space > 0) {
        stems.add(line.substring(0, space));
      }
    }
  }

  /** {@code names} with those of {@code line} that were missed. */
  List<Name> with(Line line, List<Name> names) {
    Set<String> common = common(line);
    List<Name> all = new ArrayList<>();
    int next = 0;
    int i = 1;
    while (i < line.size()) {
      if (next < names.size() && names.get(next).from() <= i) {
        all.add(names.get(next));
        i = Math.max(i, names.get(next++).to());
        continue;
      }
      int free = next < names.size() ? names.get(next).from() : line.size();
      int to = end(line, i, free, common);
      if (to > i) {
        EntityType type = isPlace(line, i) ? EntityType.PLACE : EntityType.ORGANISATION;
        all.add(new Name(i, to, type));
      }
      i = Math.max(i + 1, to);
    }
    while (next < names.size()) {
      all.add(names.get(next++));
    }
    return all;
  }

  /** Words that the text writes in lower case somewhere, folded. */
  private static Set<String> common(Line line) {
    Set<String> common = new LinkedHashSet<>();
    for (int i = 0; i < line.size(); i++) {
      if (line.isWord(i) && !line.isCapital(i)) {
        common.add(Spelling.fold(line.word(i)));
      }
    }
    return common;
  }

  private int end(Line line, int i, int free, Set<String> common) {
    if (isLandmark(line, i)) {
      return i + 1;
    }
    if (!starts(line, i) || inLandscape(line, i)) {
      return i;
    }
    int to = i;
    while (to < free && line.sameSentence(to, i) && line.isWord(to) && line.isCapital(to)) {
      if (!isName(line, to, common)
          || !AT.contains(line.lower(i - 1)) && NOUN.matcher(line.word(to)).matches()) {
        return i;
      }
      to++;
    }
    boolean more = line.sameSentence(to, i) && (line.isCapital(to) || OF.contains(line.lower(to)));
    return more || to - i > LONGEST ? i : to;
  }

  /** Behind a small word, which stands behind no capital: « la Liste de Varenko » is a title. */
  private static boolean starts(Line line, int i) {
    if (!line.isWord(i)
        || !line.isCapital(i)
        || !line.sameSentence(i - 1, i)
        || !BEFORE.contains(line.word(i - 1).replace('’', '\''))) {
      return false;
    }
    int before = i - 2;
    if (line.sameSentence(before, i)
        && ARTICLES.contains(line.lower(i - 1))
        && OF.contains(line.lower(before))) {
      before--;
    }
    return !line.sameSentence(before, i) || !line.isCapital(before);
  }

  /** « l'Opéra », with its article and nothing that makes another thing of it. */
  private boolean isLandmark(Line line, int i) {
    boolean more = line.sameSentence(i + 1, i) && line.isCapital(i + 1);
    return !more
        && line.isCapital(i)
        && words.has("landmark", line.word(i))
        && line.sameSentence(i - 1, i)
        && ARTICLES.contains(line.lower(i - 1));
  }

  private boolean isPlace(Line line, int i) {
    return words.has("landmark", line.word(i))
        || AT.contains(line.lower(i - 1))
        || line.tagging().placeStarts(i);
  }

  /** « la vallée de la Varenne »: a part of a phrase that is no name of a person or body. */
  private boolean inLandscape(Line line, int i) {
    int of = OF.contains(line.lower(i - 1)) ? i - 1 : i - 2;
    return line.sameSentence(of - 1, i)
        && OF.contains(line.lower(of))
        && words.has("landscape", line.word(of - 1));
  }

  private boolean isName(Line line, int i, Set<String> common) {
    String word = line.word(i);
    String folded = Spelling.fold(word);
    return word.length() >= SHORTEST
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && !NO_NAME.matcher(word).matches()
        && !line.tagging().titles(i)
        && !line.tagging().firstName(i)
        && !line.tagging().demonym(i)
        && words.country(folded) == null
        && !words.isOffice(line.lower(i))
        && !words.has("capital-noun", word)
        && HEADS.stream().noneMatch(use -> words.has(use, word))
        && !common.contains(folded)
        && !isStem(folded);
  }

  private boolean isStem(String folded) {
    int least = Math.max(SHORTEST_STEM, folded.length() - LONGEST_ENDING);
    for (int to = folded.length(); to >= least; to--) {
      if (stems.contains(folded.substring(0, to))) {
        return true;
      }
    }
    return false;
  }
}
