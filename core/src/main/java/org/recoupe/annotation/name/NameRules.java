package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.text.WordList;

/** Mends what a model that was trained on edited text gets wrong in the press. */
final class NameRules {
  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> ARTICLES = SmallWords.of("article");
  private static final Set<String> ON = SmallWords.of("on");
  private static final Set<String> CIVIL = SmallWords.of("civil");

  private static final String DISTRICT = "arrondissement";

  /** « XVIe » */
  private static final Pattern ORDINAL = Pattern.compile("[IVX]{1,5}(?:e|er|ème)");

  /** Words of the longest name of a movement. */
  private static final int LONGEST_MOVEMENT = 3;

  private final OfficeReader words;
  private final KnownNames knownNames;
  private final Map<String, EntityType> movements = new LinkedHashMap<>();
  private final Set<String> movementStarts = new LinkedHashSet<>();

  NameRules(OfficeReader words, Jurisdictions jurisdictions) {
    this.words = words;
    this.knownNames = new KnownNames(jurisdictions);
    for (String line : WordList.lines("fr/name/movements.txt")) {
      int space = line.indexOf(' ');
      String name = line.substring(space + 1);
      movements.put(name, EntityType.valueOf(line.substring(0, space).toUpperCase(Locale.ROOT)));
      movementStarts.add(Spelling.parts(name).get(0));
    }
  }

  /** The names, with those parted that stand side by side, and those added that were missed. */
  List<Name> mend(Line line, List<Name> read) {
    List<Name> names = knownNames.cut(line, read);
    List<Name> mended = new ArrayList<>();
    int next = 0;
    int i = 0;
    while (i < line.size()) {
      if (next < names.size() && names.get(next).from() <= i) {
        Name name = movement(line, address(line, bracket(line, names.get(next++), i)));
        i = Math.max(i, name.to());
        Name at = Squares.around(line, street(line, name, mended), mended, words);
        split(line, joined(line, at, mended), mended);
        continue;
      }
      int free = next < names.size() ? names.get(next).from() : line.size();
      Name missed = missed(line, i, free);
      if (missed != null) {
        mended.add(missed);
        i = missed.to();
      } else {
        i++;
      }
    }
    return mended;
  }

  /** « (Jeanne) Varenko » starts with its bracket. */
  private static Name bracket(Line line, Name name, int i) {
    int open = name.from() - 1;
    boolean opens =
        open >= 0
            && name.from() == i
            && name.from() + 2 < name.to()
            && line.is(open, '(')
            && line.is(name.from() + 1, ')')
            && line.sameSentence(open, name.from());
    return opens ? new Name(open, name.to(), name.type()) : name;
  }

  /** « M. Varenko » is the name Varenko with a form of address. */
  private static Name address(Line line, Name name) {
    if (name.type() != EntityType.PERSON || !CIVIL.contains(line.lower(name.from()))) {
      return name;
    }
    int from = name.from() + 1;
    if (from < name.to() && line.is(from, '.')) {
      from++;
    }
    return from < name.to() && line.isCapital(from) ? new Name(from, name.to(), name.type()) : name;
  }

  /** A movement is no person and no product, however it is written. */
  private Name movement(Line line, Name name) {
    EntityType type =
        movementStarts.contains(line.lower(name.from()))
            ? movements.get(Spelling.fold(NameReader.words(line, name)))
            : null;
    return type == null ? name : name.as(type);
  }

  /** « l'AFP Jeanne » is two names. */
  private static void split(Line line, Name name, List<Name> mended) {
    int second = name.from() + 1;
    if (name.type() == EntityType.ORGANISATION
        && second < name.to()
        && line.at(name.from()).length() > 2
        && allCapitals(line.word(name.from()))
        && !allCapitals(line.word(second))
        && line.tagging().firstName(second)) {
      mended.add(new Name(name.from(), second, EntityType.ORGANISATION));
      mended.add(new Name(second, name.to(), EntityType.PERSON));
    } else {
      mended.add(name);
    }
  }

  /** « musée Varenko et boulevard Varech » is two names. */
  private Name joined(Line line, Name name, List<Name> mended) {
    for (int i = name.from() + 1; i + 2 < name.to(); i++) {
      if (line.lower(i).equals("et")
          && (words.has("street", line.word(i + 1)) || words.has("site", line.word(i + 1)))) {
        mended.add(new Name(name.from(), i, name.type()));
        return new Name(i + 1, name.to(), EntityType.PLACE);
      }
    }
    return name;
  }

  /** « la rue Jeanne-Varenko » is no person. */
  private Name street(Line line, Name name, List<Name> mended) {
    int from = name.from() - 1;
    int reached = mended.isEmpty() ? 0 : mended.get(mended.size() - 1).to();
    if (from - 1 >= reached
        && ARTICLES.contains(line.lower(from))
        && OF.contains(line.lower(from - 1))) {
      from--;
    }
    if (from >= reached && OF.contains(line.lower(from))) {
      from--;
    }
    // « la place de Jeanne Varenne » is no street: those take no bare « de » before a person.
    boolean persons =
        name.type() == EntityType.PERSON
            && from == name.from() - 2
            && line.lower(from + 1).startsWith("d");
    boolean street =
        !persons
            && from >= reached
            && line.sameSentence(from, name.from())
            && words.has("street", line.word(from));
    return street ? new Name(from, name.to(), EntityType.PLACE) : name;
  }

  private @Nullable Name missed(Line line, int i, int free) {
    if (i + 1 < free && line.sameSentence(i + 1, i) && part(line, i)) {
      return new Name(i, i + 2, EntityType.PLACE);
    }
    if (i + 2 < free
        && Character.isDigit(line.word(i).charAt(0))
        && line.word(i + 1).matches("e|er|ème|è")
        && line.lower(i + 2).equals(DISTRICT)) {
      return new Name(i, i + 3, EntityType.PLACE);
    }
    if (!line.isWord(i)) {
      return null;
    }
    String word = line.lower(i);
    if (movementStarts.contains(word)) {
      StringBuilder phrase = new StringBuilder(word);
      for (int j = i + 1; j < free && j - i < LONGEST_MOVEMENT && line.isWord(j); j++) {
        phrase.append(' ').append(line.lower(j));
        EntityType type = movements.get(phrase.toString());
        if (type != null) {
          return new Name(i, j + 1, type);
        }
      }
      EntityType type = movements.get(word);
      if (type != null) {
        return new Name(i, i + 1, type);
      }
    }
    if (i > 0
        && i + 1 < free
        && line.word(i).length() == 1
        && line.sameSentence(i - 1, i + 1)
        && road(line.word(i) + line.word(i + 1))
        && words.has("motorway", line.word(i - 1))) {
      // « l'autoroute E 99 »
      return new Name(i, i + 2, EntityType.PLACE);
    }
    if (i > 0 && road(line.word(i)) && roadBefore(line, i)) {
      return new Name(i, i + 1, EntityType.PLACE);
    }
    int place = knownNames.place(line, i, free);
    if (place > i) {
      return new Name(i, place, EntityType.PLACE);
    }
    int known = Math.max(knownNames.end(line, i, free), known(line, i, free));
    if (known > i) {
      return new Name(i, known, EntityType.ORGANISATION);
    }
    if (line.isCapital(i) && organisation(line, i, free)) {
      return new Name(i, i + 1, EntityType.ORGANISATION);
    }
    if (words.has("direct", word) && i > 0 && ARTICLES.contains(line.lower(i - 1))) {
      int to = capitals(line, i + 1, free, i);
      return to > i + 1 ? new Name(i, to, EntityType.PLACE) : null;
    }
    if (words.has("naming", word) && i + 1 < free) {
      int at = line.isWord(i + 1) ? i + 1 : i + 2;
      int to = capitals(line, at, free, i);
      return to > at ? new Name(at, to, EntityType.PRODUCT) : null;
    }
    if ((words.has("area", word) || words.has("site", word))
        && i + 2 < free
        && (OF.contains(line.lower(i + 1)) || line.lower(i + 1).equals("sous"))) {
      int at = ARTICLES.contains(line.lower(i + 2)) ? i + 3 : i + 2;
      int to = capitals(line, at, free, i);
      return to > at ? new Name(at, to, EntityType.PLACE) : null;
    }
    if (Squares.starts(line, i)) {
      int to = Squares.end(line, i, free, words);
      return to > i ? new Name(i, to, EntityType.PLACE) : null;
    }
    if (words.has("street", word) && i + 1 < free) {
      int at = i + 1;
      at += OF.contains(line.lower(at)) ? 1 : 0;
      at += at < free && at > i + 1 && ARTICLES.contains(line.lower(at)) ? 1 : 0;
      int to = capitals(line, at, free, i);
      return to > at ? new Name(i, to, EntityType.PLACE) : null;
    }
    return null;
  }

  /** « le 8e arrondissement », « la banlieue parisienne » */
  private boolean part(Line line, int i) {
    return line.lower(i + 1).equals(DISTRICT) && ORDINAL.matcher(line.word(i)).matches()
        || words.has("surroundings", line.word(i)) && words.has("town-adjective", line.word(i + 1));
  }

  /** The end of the words in capitals from {@code at} on. */
  private static int capitals(Line line, int at, int free, int head) {
    int to = at;
    while (to < free && line.sameSentence(to, head) && line.isWord(to) && line.isCapital(to)) {
      to++;
    }
    return to;
  }

  /** « sur l'A99 », « la N99 » : what stands before the number of a road. */
  private boolean roadBefore(Line line, int i) {
    if (words.has("road", line.word(i - 1).replace('’', '\''))) {
      return true;
    }
    // « la N99 » where a road can be: « sur la N99 », « entre la A99 et la N98 »
    return i > 1
        && line.sameSentence(i - 2, i)
        && line.lower(i - 1).equals("la")
        && line.word(i).charAt(0) != 'M'
        && ON.contains(line.lower(i - 2));
  }

  /**
   * The end of a known organisation at {@code i} that no other sense of its words explains: with
   * two words, two capitals (« BFMTV », « (MR) ») or none where it is written so (« franceinfo »).
   */
  private int known(Line line, int i, int free) {
    if (!line.tagging().organisationStarts(i)) {
      return i;
    }
    int to = i + 1;
    while (to < free && line.sameSentence(to, i) && line.tagging().organisationGoesOn(to)) {
      to++;
    }
    boolean before = line.sameSentence(i - 1, i) && line.isWord(i - 1);
    boolean after = to < free && line.sameSentence(to, i) && line.isWord(to);
    if (before && line.isCapital(i - 1) || after && line.isCapital(to)) {
      return i;
    }
    String word = line.word(i);
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean bracketed = i > 0 && line.is(i - 1, '(') && to < line.size() && line.is(to, ')');
    boolean sure =
        to == i + 1 && line.isCapital(i) && words.has("network", word)
            || to > i + 1 && line.isCapital(to - 1)
            || capitals > 1 && (word.length() > 2 || bracketed)
            || capitals == 0 && to == i + 1 && (word.length() > 4 || credit(line, i));
    return sure ? to : i;
  }

  /** « (afp) », « (ats/xyz) »: how a report ends. */
  private static boolean credit(Line line, int i) {
    return i > 0
        && i + 1 < line.size()
        && line.is(i - 1, '(')
        && (line.is(i + 1, ')') || line.is(i + 1, '/'));
  }

  /** A known acronym (« quatre CRS ») or « la Ligue », amid words that are no names. */
  private static boolean organisation(Line line, int i, int free) {
    boolean before = line.sameSentence(i - 1, i) && line.isWord(i - 1);
    boolean after = i + 1 < free && line.sameSentence(i + 1, i) && line.isWord(i + 1);
    if (!before || line.isCapital(i - 1) || after && line.isCapital(i + 1)) {
      return false;
    }
    if (allCapitals(line.word(i))) {
      return line.tagging().organisationStarts(i);
    }
    String article = line.lower(i - 1);
    return line.tagging().organisationHead(i)
        && ARTICLES.contains(article)
        && !(after && OF.contains(line.lower(i + 1)));
  }

  /** A letter and up to four digits. */
  private static boolean road(String word) {
    if (word.length() < 2 || word.length() > 5 || "ANDEM".indexOf(word.charAt(0)) < 0) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean allCapitals(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }
}
