package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;

/** Finds titles and descriptions of persons: an office with its complement and article. */
final class DescriptionReader {
  /** Words of the longest description, so that a text of offices alone is read in linear time. */
  private static final int LONGEST = 24;

  /** « (le gouvernement) de poursuivre » is no complement. */
  private static final String INFINITIVE =
      "\\p{L}*(er|ir|ivre|endre|ondre|ettre|attre|eindre|aindre|oudre|uire|aître)|(re)?(faire|dire|lire)";

  /** Determiner of « l'un des préfets ». */
  private static final String ONE_OF = "un";

  private static final Set<String> DETERMINERS = SmallWords.of("determiner");

  private static final Set<String> OF = SmallWords.of("of");

  private static final Set<String> TO = SmallWords.of("to");

  private static final String CHIEF = "chef";

  private static final Set<String> ARTICLES = SmallWords.of("own-article");

  private static final Set<String> ONE = SmallWords.of("one");

  private static final Set<String> NO_NOUNS = SmallWords.of("no-noun");

  private static final Set<String> CHARGED = SmallWords.of("charged");

  private static final Set<String> BESIDE = SmallWords.of("beside");

  private final OfficeReader offices;

  DescriptionReader(OfficeReader offices) {
    this.offices = offices;
  }

  /**
   * Every description in {@code line}, in order, without overlap.
   *
   * @param nameAt for each word the number of the name that it is in, or -1
   */
  List<Description> read(Line line, List<Name> names, int[] nameAt) {
    List<Description> found = new ArrayList<>();
    int reached = 0;
    for (int i = 0; i < line.size(); i++) {
      if (i < reached || nameAt[i] >= 0 || !line.isWord(i)) {
        continue;
      }
      boolean one = i > reached && oneOf(line, i - 1, reached) < i - 1;
      if (!offices.isOffice(line.word(i)) && !(one && offices.isOffices(line.word(i)))) {
        continue;
      }
      if (offices.has("before", line.word(i)) && !compound(line, i, nameAt)) {
        continue;
      }
      Description description = at(line, i, reached, names, nameAt);
      if (description != null) {
        found.add(description);
        reached = description.to();
      }
    }
    return found;
  }

  /** « premier ministre », where « premier » alone would only stand before an office. */
  private boolean compound(Line line, int i, int[] nameAt) {
    return line.sameSentence(i, i + 1)
        && nameAt[i + 1] < 0
        && line.isWord(i + 1)
        && line.lower(i).startsWith("prem")
        && line.lower(i + 1).startsWith("ministre");
  }

  private @Nullable Description at(
      Line line, int head, int reached, List<Name> names, int[] nameAt) {
    int end = Math.min(line.sentenceEnd(head), head + LONGEST);
    int to = head + 1;
    while (to < end
        && nameAt[to] < 0
        && line.isWord(to)
        && offices.isOffice(line.word(to))
        && !offices.has("before", line.word(to))) {
      to++;
    }
    to = complement(line, head, to, end, names, nameAt);
    int from = head;
    while (from - 1 >= reached
        && line.sameSentence(from - 1, head)
        && nameAt[from - 1] < 0
        && line.isWord(from - 1)
        && offices.has("before", line.word(from - 1))) {
      from--;
    }
    int whole = from;
    String determiner = "";
    if (from - 1 >= reached && line.sameSentence(from - 1, head) && nameAt[from - 1] < 0) {
      String word = line.lower(from - 1);
      if (DETERMINERS.contains(word)) {
        determiner = word;
        whole = from - 1;
        int one = oneOf(line, whole, reached);
        if (one < whole) {
          whole = one;
          determiner = ONE_OF;
        }
      }
    }
    if (determiner.equals("au")
        && line.lower(from).equals("premier")
        && head == to - 1
        && CHIEF.equals(line.lower(head))) {
      // « au premier chef » means nobody
      return null;
    }
    Office office = offices.read(line.span(whole, to).of(line.text()));
    return office == null ? null : new Description(whole, from, to, determiner, office);
  }

  /** Where « (l')un des » starts that ends with the article at {@code article}. */
  private static int oneOf(Line line, int article, int reached) {
    int one = article - 1;
    if (one < reached
        || !line.lower(article).equals("des")
        || !line.sameSentence(one, article)
        || !ONE.contains(line.lower(one))) {
      return article;
    }
    return one > reached && line.sameSentence(one - 1, one) && line.lower(one - 1).equals("l'")
        ? one - 1
        : one;
  }

  /** The end of the adjectives and complements that stand from {@code from} on. */
  int complement(Line line, int head, int from, int end, List<Name> names, int[] nameAt) {
    int to = complements(line, head, from, end, names, nameAt);
    // « le parquet de Mornay chargé (de l'enquête) »: what it is in charge of is not its name
    boolean charged = to - 1 > from && nameAt[to - 1] < 0 && CHARGED.contains(line.lower(to - 1));
    return charged ? to - 1 : to;
  }

  private int complements(Line line, int head, int from, int end, List<Name> names, int[] nameAt) {
    int at = from;
    boolean takesTo = offices.has("takes-to", line.word(head));
    int last = Math.min(end, head + LONGEST);
    boolean closed = false;
    while (at < last) {
      int party =
          at == from || offices.has("after", line.word(at - 1))
              ? party(line, at, last, names, nameAt)
              : at;
      if (party > at) {
        at = party;
        continue;
      }
      if (named(line, from, at, names, nameAt)) {
        // « le patron du parti Varenko », « la direction du syndicat modéré Varenko »
        return names.get(nameAt[at]).to();
      }
      if (!line.isWord(at) || nameAt[at] >= 0) {
        return at;
      }
      String word = line.lower(at);
      if (offices.isDemonym(word) || offices.has("after", word)) {
        at++;
        continue;
      }
      int field = field(line, from, at, last, nameAt);
      if (field > at) {
        at = field;
        continue;
      }
      if (takesTo && BESIDE.contains(word) && at + 1 < last && OF.contains(line.lower(at + 1))) {
        // « auprès du ministre »
        at++;
        word = line.lower(at);
      }
      if (at + 1 < last
          && nameAt[at + 1] < 0
          && relates(word)
          && offices.isDemonym(line.word(at + 1))) {
        at += 2;
        continue;
      }
      int next = at + 1;
      if (word.equals("et") && at > from && next < end) {
        word = line.lower(next);
        next++;
        if (!OF.contains(word)) {
          return at;
        }
      }
      // « ministère des Relations avec les provinces »
      boolean to = takesTo && TO.contains(word) || word.equals("avec") && line.isCapital(at - 1);
      if (!OF.contains(word) && !to || next >= end) {
        return at;
      }
      boolean article = !word.equals("de") && !word.equals("d'") && !word.equals("à");
      if (line.isWord(next) && ARTICLES.contains(line.lower(next)) && next + 1 < end) {
        article = true;
        next++;
      }
      if (to && !article) {
        return at;
      }
      int after = noun(line, next, end, article, names, nameAt);
      // « le tribunal de Mornay des peines »: no common noun belongs to a name
      if (after < 0 || closed && nameAt[next] < 0 && !line.isCapital(next)) {
        return at;
      }
      closed = nameAt[next] >= 0 && names.get(nameAt[next]).type() != EntityType.ORGANISATION;
      at = after;
    }
    return at;
  }

  /**
   * The end of the adjectives of a field (« Transition écologique et solidaire », « Affaires
   * économiques »), which stand behind its capital and take none.
   */
  private int field(Line line, int from, int at, int end, int[] nameAt) {
    if (at <= from || !line.isWord(at - 1) || !line.isCapital(at - 1)) {
      return at;
    }
    int to = at;
    while (to < end && nameAt[to] < 0 && line.isWord(to)) {
      boolean and = to > at && line.lower(to).equals("et") && to + 1 < end && nameAt[to + 1] < 0;
      String word = line.word(and ? to + 1 : to);
      if (!Character.isLowerCase(word.charAt(0)) || !offices.has("field", word)) {
        break;
      }
      to += and ? 2 : 1;
    }
    return to;
  }

  /** True where the name of an organisation stands behind what it is. */
  private boolean named(Line line, int from, int at, List<Name> names, int[] nameAt) {
    if (nameAt[at] < 0
        || names.get(nameAt[at]).from() != at
        || names.get(nameAt[at]).type() != EntityType.ORGANISATION) {
      return false;
    }
    int thing = at - 1;
    while (thing > from && offices.has("after", line.word(thing))) {
      thing--;
    }
    return thing > from && nameAt[thing] < 0 && offices.has("thing", line.word(thing));
  }

  /** The end of « (PS) » or « LR » behind an office: the party of whoever holds it. */
  private static int party(Line line, int at, int end, List<Name> names, int[] nameAt) {
    boolean open = line.is(at, '(');
    int name = open ? at + 1 : at;
    if (name >= end
        || nameAt[name] < 0
        || names.get(nameAt[name]).from() != name
        || names.get(nameAt[name]).type() != EntityType.ORGANISATION
        || !acronym(line.word(name)) && !line.tagging().organisationStarts(name)) {
      return at;
    }
    int to = names.get(nameAt[name]).to();
    if (open) {
      to = to < end && line.is(to, ')') ? to + 1 : end;
    }
    boolean goesOn = to < end && (OF.contains(line.lower(to)) || startsPerson(to, names, nameAt));
    return goesOn ? to : at;
  }

  /** Two capitals or more: « LR », « LaREM », « N-VA ». */
  private static boolean acronym(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** « (forces) navales (ruritaines) »: the ending of an adjective that is made from a noun. */
  private static boolean relates(String word) {
    return word.matches("\\p{L}{2,20}(ales?|iques?|aires?|elles?|ives?|euses?)");
  }

  /** The end of the noun phrase at {@code at}, or -1 where there is none. */
  private int noun(Line line, int at, int end, boolean article, List<Name> names, int[] nameAt) {
    if (nameAt[at] >= 0) {
      return Math.min(end, names.get(nameAt[at]).to());
    }
    if (!line.isWord(at) || ONE.contains(line.lower(at)) || offices.isAddress(line.word(at))) {
      // « la présidence de M. Varenko » is no « présidence de M »
      return -1;
    }
    String word = line.lower(at);
    if (NO_NOUNS.contains(word)) {
      // « les autorités de ne pas céder », « les forces de notre pays »
      return -1;
    }
    if (!article && word.matches(INFINITIVE)) {
      return -1;
    }
    int to = at + 1;
    while (to < end && nameAt[to] < 0 && line.isWord(to) && line.isCapital(to)) {
      to++;
    }
    return to;
  }

  /** True if the name that starts at {@code at} is a person's. */
  static boolean startsPerson(int at, List<Name> names, int[] nameAt) {
    return at < nameAt.length
        && nameAt[at] >= 0
        && names.get(nameAt[at]).from() == at
        && names.get(nameAt[at]).type() == EntityType.PERSON;
  }
}
