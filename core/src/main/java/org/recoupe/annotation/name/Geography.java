package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;

/**
 * Places that their surroundings show: « l'océan Varéen », « les autoroutes A7, A8 et A71 », «
 * (Mornay, Varech, Ornay d'Auvergne) », « dans le Sud-Ouest ».
 */
final class Geography {
  /** Items of a list that must be places, at least, before the others are taken for such. */
  private static final int LEAST = 2;

  /** Words of a bracket behind an item of a list, at most. */
  private static final int BRACKET = 6;

  /** Words of an item, at most. */
  private static final int LONGEST = 5;

  private static final Pattern ROAD = Pattern.compile("(?:[AEDN]|RN|RD)[1-9][0-9]{0,3}");
  private static final Pattern COMPASS =
      Pattern.compile("(?:Grand-|Nord-|Sud-|Centre-)(?:Est|Ouest)");

  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> BARE = SmallWords.of("bare-of");
  private static final Set<String> AND = SmallWords.of("and");
  private static final Set<String> ARTICLES = SmallWords.of("article");

  private final OfficeReader words;
  private final Jurisdictions jurisdictions;

  Geography(OfficeReader words, Jurisdictions jurisdictions) {
    this.words = words;
    this.jurisdictions = jurisdictions;
  }

  /** {@code names} with the places that were missed or cut. */
  List<Name> mend(Line line, List<Name> names) {
    Sheet sheet = new Sheet(line, names);
    for (int i = 1; i < line.size(); i++) {
      if (!line.isWord(i) || !line.sameSentence(i - 1, i)) {
        continue;
      }
      int water = water(line, i);
      if (water > i) {
        sheet.put(i, water);
      } else if (line.isCapital(i)) {
        if (isListedRoad(line, i, sheet)
            || COMPASS.matcher(line.word(i)).matches() && isRegion(line, i)) {
          sheet.put(i, i + 1);
        }
      }
    }
    lists(line, sheet);
    return sheet.names();
  }

  /** « l'océan Varéen », « la mer du Nord »: where it ends that starts at {@code i}. */
  private int water(Line line, int i) {
    if (!words.has("water", line.word(i)) || !line.sameSentence(i + 1, i)) {
      return i;
    }
    int at = i + 1;
    if (OF.contains(line.lower(at)) && words.has("water-of", line.word(i))) {
      at++;
      at += line.sameSentence(at, i) && ARTICLES.contains(line.lower(at)) ? 1 : 0;
    }
    int to = at;
    while (line.sameSentence(to, i) && to < at + 2 && line.isWord(to) && line.isCapital(to)) {
      to++;
    }
    return to > at && !line.tagging().firstName(at) ? to : i;
  }

  /** The first behind « les autoroutes », and each behind another road of the list. */
  private boolean isListedRoad(Line line, int i, Sheet sheet) {
    if (!ROAD.matcher(line.word(i)).matches()) {
      return false;
    }
    if (words.has("roads", line.word(i - 1))) {
      return true;
    }
    boolean between = line.is(i - 1, ',') || AND.contains(line.lower(i - 1));
    return between && line.sameSentence(i - 2, i) && sheet.isRoad(i - 2);
  }

  /** « dans le Sud-Ouest », and not « le Sud-Ouest Varenko ». */
  private static boolean isRegion(Line line, int i) {
    boolean goesOn = line.sameSentence(i + 1, i) && line.isWord(i + 1) && line.isCapital(i + 1);
    return ARTICLES.contains(line.lower(i - 1)) && !goesOn
        || line.lower(i - 1).equals("du") && !goesOn;
  }

  /** Items beside places in a list of them: « (Mornay, Varech, Ornay d'Auvergne) ». */
  private void lists(Line line, Sheet sheet) {
    int i = 0;
    while (i < line.size()) {
      List<Name> items = new ArrayList<>();
      int places = 0;
      int others = 0;
      int at = i;
      while (true) {
        int to = item(line, at, sheet);
        if (to == at) {
          break;
        }
        items.add(new Name(at, to, EntityType.PLACE));
        if (isPlace(line, at, to, sheet)) {
          places++;
        } else if (mayBePlace(line, at, to, sheet)) {
          others++;
        } else {
          others = line.size();
        }
        int next = behind(line, to);
        if (!line.sameSentence(next + 1, at)
            || !(line.is(next, ',') || AND.contains(line.lower(next)))) {
          at = next;
          break;
        }
        at = next + 1;
      }
      if (places >= LEAST && others > 0 && others <= places) {
        for (Name item : items) {
          if (!isPlace(line, item.from(), item.to(), sheet)) {
            sheet.put(item.from(), item.to());
          }
        }
      }
      i = Math.max(i + 1, items.isEmpty() ? i + 1 : items.get(items.size() - 1).to());
    }
  }

  /** Where the words in capitals end that start at {@code i}: « Ornay d'Auvergne ». */
  private static int item(Line line, int i, Sheet sheet) {
    int to = i;
    while (to < line.size()
        && to - i < LONGEST
        && line.sameSentence(to, i)
        && line.isWord(to)
        && line.isCapital(to)) {
      to++;
      boolean of =
          line.sameSentence(to + 1, i) && BARE.contains(line.lower(to)) && line.isCapital(to + 1);
      to += of ? 1 : 0;
    }
    return to > i && (to - i < LONGEST || sheet.isWhole(i, to)) ? to : i;
  }

  /** Behind « (Sarthe) », where such a bracket stands at {@code i}. */
  private static int behind(Line line, int i) {
    if (i >= line.size() || !line.is(i, '(')) {
      return i;
    }
    for (int k = i + 2; k < Math.min(line.size(), i + BRACKET); k++) {
      if (line.is(k, ')')) {
        return k + 1;
      }
    }
    return i;
  }

  private boolean isPlace(Line line, int from, int to, Sheet sheet) {
    Name name = sheet.at(from);
    return name != null
        && name.type() == EntityType.PLACE
        && name.from() == from
        && name.to() == to;
  }

  /** True for words that nothing shows to be a person or body. */
  private boolean mayBePlace(Line line, int from, int to, Sheet sheet) {
    for (int i = from; i < to; i++) {
      Name name = sheet.at(i);
      boolean single = name != null && name.to() - name.from() == 1 && to - from == 1;
      boolean part =
          name == null
              || name.type() == EntityType.PLACE && i > from
              || single && name.type() == EntityType.PERSON && !sheet.isPerson(line.word(i));
      if (!part
          || line.tagging().firstName(i)
          || line.tagging().titles(i)
          || line.tagging().demonym(i)
          || line.tagging().organisationStarts(i)
          || line.tagging().organisationHead(i)
          || line.word(i).length() < 3 && i == from
          || words.has("capital-noun", line.word(i)) && !jurisdictions.isKnown(line.word(i))) {
        return false;
      }
    }
    return to - from == 1 || BARE.contains(line.lower(from + 1));
  }

  /** The names of a line while places are put among them. */
  private static final class Sheet {
    private final List<Name> names;
    private final int[] nameAt;
    private final Line line;
    private final Set<String> people = new LinkedHashSet<>();
    private final List<Name> found = new ArrayList<>();

    Sheet(Line line, List<Name> names) {
      this.line = line;
      this.names = names;
      this.nameAt = new int[line.size()];
      Arrays.fill(nameAt, -1);
      for (int n = 0; n < names.size(); n++) {
        Name name = names.get(n);
        Arrays.fill(nameAt, name.from(), name.to(), n);
        if (name.type() == EntityType.PERSON && name.to() - name.from() > 1) {
          people.add(line.word(name.to() - 1));
        }
      }
    }

    @Nullable Name at(int i) {
      int n = nameAt[i];
      return n < 0 ? null : n < names.size() ? names.get(n) : found.get(n - names.size());
    }

    boolean isPerson(String word) {
      return people.contains(word);
    }

    boolean isWhole(int from, int to) {
      Name name = at(from);
      return name != null && name.from() == from && name.to() == to;
    }

    boolean isRoad(int i) {
      Name name = at(i);
      return name != null
          && name.type() == EntityType.PLACE
          && ROAD.matcher(line.word(i)).matches();
    }

    /** Puts a place there, unless a name stands there that is longer. */
    void put(int from, int to) {
      for (int i = from; i < to; i++) {
        Name other = at(i);
        if (other != null && (other.from() < from || other.to() > to)) {
          return;
        }
      }
      Arrays.fill(nameAt, from, to, names.size() + found.size());
      found.add(new Name(from, to, EntityType.PLACE));
    }

    List<Name> names() {
      if (found.isEmpty()) {
        return names;
      }
      List<Name> all = new ArrayList<>();
      for (int i = 0; i < line.size(); i++) {
        Name name = at(i);
        if (name != null && (i == 0 || at(i - 1) != name)) {
          all.add(name);
        }
      }
      all.sort(Comparator.comparingInt(Name::from));
      return all;
    }
  }
}
