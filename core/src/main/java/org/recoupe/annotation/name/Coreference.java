package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;

/**
 * Which names of one article name the same thing: parts of a person's name, acronyms, spellings.
 */
final class Coreference {
  private static final Set<String> YEARS = SmallWords.of("years");

  private final Map<String, Referent> byName = new LinkedHashMap<>();
  private final Map<String, Referent> bySurname = new LinkedHashMap<>();
  private final Map<String, Referent> byFirstName = new LinkedHashMap<>();

  /** The referent of each of {@code names}. */
  List<Referent> resolve(Line line, List<Name> names) {
    List<Name> longest = new ArrayList<>(names);
    // « Di Varenko » is a surname where « Jeanne Di Varenko » stands somewhere.
    longest.sort(Comparator.comparingInt(name -> name.from() - name.to()));
    for (Name name : longest) {
      List<String> parts = parts(line, name);
      if (name.type() == EntityType.PERSON
          && parts.size() > 1
          && !bySurname.containsKey(Spelling.romanised(String.join(" ", parts)))) {
        full(NameReader.words(line, name), parts);
      }
    }
    Referent[] referents = new Referent[names.size()];
    for (int i = 0; i < referents.length; i++) {
      Name name = names.get(i);
      Referent referent = acronym(line, names, referents, i);
      if (referent == null) {
        referent = name.type() == EntityType.PERSON ? person(line, name) : thing(line, name);
      }
      referent.called(NameReader.words(line, name));
      referents[i] = referent;
    }
    return List.of(referents);
  }

  private static List<String> parts(Line line, Name name) {
    return Spelling.parts(Spelling.fold(NameReader.words(line, name)));
  }

  private void full(String words, List<String> parts) {
    String key = String.join(" ", parts);
    if (byName.containsKey(key)) {
      return;
    }
    String last = Spelling.romanised(parts.get(parts.size() - 1));
    Referent same = bySurname.get(last);
    if (same != null
        && sameFirst(Spelling.parts(Spelling.fold(same.name())).get(0), parts.get(0))) {
      byName.put(key, same);
      return;
    }
    Referent referent = new Referent(EntityType.PERSON, words);
    byName.put(key, referent);
    for (int i = 1; i < parts.size(); i++) {
      bySurname.putIfAbsent(
          Spelling.romanised(String.join(" ", parts.subList(i, parts.size()))), referent);
    }
    byFirstName.putIfAbsent(parts.get(0), referent);
  }

  /** « Alexandre » and « Alexander », « J. » and « Jeanne » are one first name. */
  private static boolean sameFirst(String a, String b) {
    String x = Spelling.romanised(a);
    String y = Spelling.romanised(b);
    return x.equals(y)
        || x.length() == 1 && y.startsWith(x)
        || y.length() == 1 && x.startsWith(y)
        || x.length() > 4 && y.length() > 4 && x.substring(0, 4).equals(y.substring(0, 4));
  }

  private Referent person(Line line, Name name) {
    String words = NameReader.words(line, name);
    String key = Spelling.fold(words);
    Referent known = byName.get(key);
    if (known == null) {
      known = bySurname.get(Spelling.romanised(key));
    }
    if (known == null && key.indexOf(' ') < 0) {
      if (aged(line, name)) {
        // « Paul, 45 ans » is nobody who was named in full
        return new Referent(EntityType.PERSON, words);
      }
      known = byFirstName.get(key);
    }
    if (known == null) {
      known = near(Spelling.romanised(key));
    }
    if (known == null) {
      known = new Referent(EntityType.PERSON, words);
    }
    byName.put(key, known);
    return known;
  }

  private static boolean aged(Line line, Name name) {
    int years = name.to() + 2;
    return line.sameSentence(years, name.from())
        && line.is(name.to(), ',')
        && Character.isDigit(line.word(name.to() + 1).charAt(0))
        && YEARS.contains(line.word(years));
  }

  /** A surname that differs in one letter, in names long enough for a slip. */
  private @Nullable Referent near(String romanised) {
    if (romanised.length() < 6 || bySurname.size() > 500) {
      return null;
    }
    for (Map.Entry<String, Referent> entry : bySurname.entrySet()) {
      if (Spelling.near(romanised, entry.getKey())) {
        return entry.getValue();
      }
    }
    return null;
  }

  private Referent thing(Line line, Name name) {
    String words = NameReader.words(line, name);
    return byName.computeIfAbsent(
        name.type() + " " + Spelling.fold(words), k -> new Referent(name.type(), words));
  }

  /** « Union des marins (UDM) », « UDM (Union des marins) ». */
  private @Nullable Referent acronym(Line line, List<Name> names, Referent[] done, int i) {
    // « Laure Renko (LR) »: a person is no acronym, whatever the initials of the party
    if (i == 0
        || names.get(i).type() == EntityType.PERSON
        || names.get(i - 1).type() == EntityType.PERSON) {
      return null;
    }
    Name name = names.get(i);
    Name before = names.get(i - 1);
    boolean bracketed =
        name.from() - before.to() == 1
            && line.is(name.from() - 1, '(')
            && name.to() < line.size()
            && line.is(name.to(), ')');
    if (!bracketed) {
      return null;
    }
    String a = NameReader.words(line, before);
    String b = NameReader.words(line, name);
    String acronym = a.length() < b.length() ? a : b;
    String full = a.length() < b.length() ? b : a;
    if (!initials(acronym, full)) {
      return null;
    }
    byName.put(name.type() + " " + Spelling.fold(b), done[i - 1]);
    return done[i - 1];
  }

  /** True if {@code acronym} starts as {@code full} does and its letters come in this order. */
  static boolean initials(String acronym, String full) {
    String letters = Spelling.fold(acronym).replace(" ", "");
    String words = Spelling.fold(full);
    List<String> parts = new ArrayList<>(Spelling.parts(words));
    if (letters.length() < 2 || letters.length() > 10 || parts.size() < 2) {
      return false;
    }
    if (letters.charAt(0) != words.charAt(0)) {
      return false;
    }
    int found = 0;
    for (int i = 0; i < words.length() && found < letters.length(); i++) {
      if (words.charAt(i) == letters.charAt(found)) {
        found++;
      }
    }
    return found >= letters.length() - 1;
  }
}
