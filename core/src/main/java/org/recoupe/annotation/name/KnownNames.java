package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.annotation.EntityType;
import org.recoupe.text.WordList;

/** Names of several words that newspapers use often, word for word, and known towns. */
final class KnownNames {
  /** Words of a known name, at most. */
  private static final int LONGEST = 8;

  /** Words behind a known name that show that too much was read as its name. */
  private static final int EXTRA = 2;

  private static final Pattern ROAD = Pattern.compile("[AE][1-9][0-9]{0,2}");

  /** « Varech-sur-Mer » */
  private static final Pattern HYPHENS =
      Pattern.compile(
          "\\p{Lu}\\p{L}+-(?:sur|sous|lès|les|lez|en|de|du|des|la|le|aux|et)-(?:[a-z]+-)?\\p{Lu}.*");

  /** « Varech-Mornay » */
  private static final Pattern DOUBLE = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+");

  private static final Pattern ADJECTIVE =
      Pattern.compile("\\p{Ll}{2,20}(?:ien|ais|ois|ain|éen|ard|and|ique|ol|aque|an)");

  private static final Set<String> COMPASS = SmallWords.of("compass");
  private static final Set<String> ARTICLES = SmallWords.of("article");
  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> TO = SmallWords.of("to");
  private static final Set<String> AT = SmallWords.of("at");
  private static final Set<String> CUT = SmallWords.of("cut");

  private final Jurisdictions jurisdictions;
  private final Set<String> organisations = new LinkedHashSet<>();
  private final Set<String> firsts = new LinkedHashSet<>();

  KnownNames(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
    for (String file : List.of("fr/name/organisations.txt", "fr/name/aliases.txt")) {
      for (String line : WordList.lines(file)) {
        for (String name : line.split("\\|", -1)) {
          if (name.indexOf(' ') > 0 && Character.isUpperCase(name.charAt(0))) {
            add(name);
            // « la République au port » is « La République au port »
            String rest = name.substring(name.indexOf(' ') + 1);
            if (ARTICLES.contains(name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT))
                && rest.indexOf(' ') > 0
                && Character.isUpperCase(rest.charAt(0))) {
              add(rest);
            }
          }
        }
      }
    }
  }

  private void add(String name) {
    organisations.add(Spelling.fold(name));
    firsts.add(name.substring(0, name.indexOf(' ')));
  }

  /** A known organisation whose name starts or goes on with {@code name}, or {@code name}. */
  private Name longer(Line line, Name name) {
    int before = name.from() - 1;
    int from =
        before >= 0 && line.sameSentence(before, name.from()) && line.isCapital(before)
            ? before
            : name.from();
    for (int i = from; i <= name.from(); i++) {
      int to = end(line, i, line.size());
      // « Varech Médias » is no person
      boolean person = name.type() == EntityType.PERSON;
      if (to > name.to() || to == name.to() && (i < name.from() || person)) {
        return new Name(i, to, EntityType.ORGANISATION);
      }
    }
    return name;
  }

  /** The end of the known organisation of several words at {@code i}, or {@code i}. */
  int end(Line line, int i, int free) {
    if (!line.isWord(i) || !line.isCapital(i) || !firsts.contains(line.word(i))) {
      return i;
    }
    int least = i + 1;
    for (int to = Math.min(free, i + LONGEST); to > least; to--) {
      if (line.isWord(to - 1)
          && line.sameSentence(to - 1, i)
          && organisations.contains(Spelling.fold(line.span(i, to).of(line.text())))) {
        return to;
      }
    }
    return i;
  }

  /**
   * {@code names} without what belongs to the next sentence or clause: « Parti du Varech demande
   * lui la dissolution », « Mornay Avec ».
   */
  List<Name> cut(Line line, List<Name> names) {
    List<Name> cut = new ArrayList<>();
    for (Name read : names) {
      Name name = longer(line, read);
      if (!cut.isEmpty() && read.from() < cut.get(cut.size() - 1).to()) {
        continue;
      }
      name = !cut.isEmpty() && name.from() < cut.get(cut.size() - 1).to() ? read : name;
      Name mended = name;
      int known = name.type() == EntityType.ORGANISATION ? end(line, name.from(), name.to()) : 0;
      if (known > name.from()
          && name.to() - known >= EXTRA
          && line.isWord(known)
          && !line.isCapital(known)
          && !OF.contains(line.lower(known))
          && !TO.contains(line.lower(known))) {
        mended = new Name(name.from(), known, name.type());
      }
      if (line.word(name.from()).equals("De")
          && name.to() - name.from() == 2
          && line.tagging().placeStarts(name.from() + 1)) {
        // « De Mornay, le président a parlé »
        mended = new Name(name.from() + 1, name.to(), EntityType.PLACE);
      }
      if (name.to() - name.from() == 1 && ROAD.matcher(line.word(name.from())).matches()) {
        mended = name.as(EntityType.PLACE);
      }
      if (name.type() == EntityType.ORGANISATION
          && name.to() - name.from() == 2
          && ARTICLES.contains(line.lower(name.from()))
          && line.tagging().placeStarts(name.from() + 1)
          && !line.tagging().organisationStarts(name.from())) {
        // « Les Antilles attendent »
        mended = new Name(name.from() + 1, name.to(), EntityType.PLACE);
      }
      int last = mended.to() - 1;
      boolean next = last > mended.from() && line.isCapital(last);
      if (next && CUT.contains(line.lower(last))) {
        mended = new Name(mended.from(), last, mended.type());
      }
      cut.add(mended);
    }
    return cut;
  }

  /**
   * The end of the place at {@code i}, or {@code i}: a known one behind « à » or in a bracket, a
   * town whose hyphens show it, a part of a country (« l'Ouest ruritain »).
   */
  int place(Line line, int i, int free) {
    if (!line.isWord(i) || !line.isCapital(i) || !line.sameSentence(i - 1, i)) {
      return i;
    }
    if (HYPHENS.matcher(line.word(i)).matches()) {
      return i + 1;
    }
    boolean adjective =
        i + 1 < free
            && line.sameSentence(i + 1, i)
            && line.isWord(i + 1)
            && !line.isCapital(i + 1)
            && ADJECTIVE.matcher(line.word(i + 1)).matches();
    if (adjective && COMPASS.contains(line.lower(i)) && ARTICLES.contains(line.lower(i - 1))) {
      return i + 2;
    }
    if (!line.tagging().placeStarts(i)) {
      return i;
    }
    int to = i + 1;
    while (to < free && line.sameSentence(to, i) && line.tagging().placeGoesOn(to)) {
      to++;
    }
    // « l'Arc de Triomphe », « les Champs-Élysées » are nothing else wherever they stand
    boolean sure =
        to > i + 1 && line.isCapital(to - 1) || DOUBLE.matcher(line.word(to - 1)).matches();
    boolean article = ARTICLES.contains(line.lower(i - 1)) && line.sameSentence(i - 2, i);
    // « le député de la Sarthe », « le préfet du Cher »
    boolean department =
        to == i + 1
            && OF.contains(line.lower(article ? i - 2 : i - 1))
            && jurisdictions.isDepartment(line.word(i))
            && !COMPASS.contains(line.lower(i));
    if (!sure && !department && !AT.contains(line.lower(article ? i - 2 : i - 1))) {
      return i;
    }
    boolean goesOn = to < free && line.sameSentence(to, i) && line.isCapital(to);
    return goesOn ? i : to;
  }
}
