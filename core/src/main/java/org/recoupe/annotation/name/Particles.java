package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.name.tagger.Tags;

/**
 * Names of persons with particles that the model cuts or misses: « Els Van den Varen », « Ilse Van
 * de varen », « M. de Varenne ».
 */
final class Particles {
  private static final Set<String> CIVIL = SmallWords.of("civil");
  private static final Set<String> NOBLE = SmallWords.of("noble");
  private static final Set<String> NORTHERN = SmallWords.of("northern");
  private static final Set<String> NORTHERN_ARTICLES = SmallWords.of("northern-article");

  /** « al-Varen », whose particle is part of the word */
  private static final Pattern ARABIC =
      Pattern.compile(
          "(?:al|el|as|ash|ach|at|ar|an|az|ad|ed|ul|bin|ben|ibn|ould|abou|abu)-\\p{Lu}.*");

  /** Words of a particle, at most: « van de la ». */
  private static final int LONGEST = 3;

  private Particles() {}

  /** {@code names} with those whole that have a particle. */
  static List<Name> mend(Line line, List<Name> names) {
    List<Name> found = new ArrayList<>();
    int reached = 0;
    for (int i = 0; i + 1 < line.size(); i++) {
      @Nullable Name name = i < reached ? null : at(line, i);
      if (name != null) {
        found.add(name);
        reached = name.to();
      }
    }
    if (found.isEmpty()) {
      return names;
    }
    List<Name> whole = new ArrayList<>();
    for (Name one : found) {
      int to = one.to();
      for (Name name : names) {
        // « M. du Varech du Mornay »
        to = one.from() <= name.from() && name.from() < to ? Math.max(to, name.to()) : to;
      }
      whole.add(new Name(one.from(), to, one.type()));
    }
    List<Name> all = new ArrayList<>(whole);
    for (Name name : names) {
      @Nullable Name rest = name;
      for (Name one : whole) {
        if (rest != null && one.from() < rest.to() && rest.from() < one.to()) {
          // « police de Mornay Ilse Van » was one name
          rest = rest.from() < one.from() ? before(line, rest, one.from()) : null;
          rest = rest == null || CIVIL.contains(line.lower(rest.from())) ? null : rest;
        }
      }
      if (rest != null) {
        all.add(rest);
      }
    }
    all.sort(Comparator.comparingInt(Name::from));
    return all;
  }

  private static Name before(Line line, Name name, int to) {
    boolean place =
        name.type() == EntityType.PERSON && line.lower(name.from() - 1).matches("d[e']");
    return new Name(name.from(), to, place ? EntityType.PLACE : name.type());
  }

  private static @Nullable Name at(Line line, int i) {
    if (!line.isWord(i) || !line.isCapital(i)) {
      return null;
    }
    int arabic = arabic(line, i);
    if (arabic > i) {
      return new Name(i, arabic, EntityType.PERSON);
    }
    if (CIVIL.contains(line.lower(i))) {
      int from = line.is(i + 1, '.') ? i + 2 : i + 1;
      int family = particle(line, from, NOBLE);
      family = family > from ? family : northern(line, from);
      int to = family > from ? capitals(line, family) : family;
      return to > family ? new Name(from, to, EntityType.PERSON) : null;
    }
    int particle = i + 1;
    int family = northern(line, particle);
    if (family == particle || !line.sameSentence(family, i) || !line.isWord(family)) {
      return null;
    }
    boolean capital = line.isCapital(family);
    boolean lower = line.isCapital(particle) && family > particle + 1;
    int tag = line.tagging().tag(i);
    boolean person = tag != Tags.OUTSIDE && Tags.type(tag) == EntityType.PERSON;
    boolean first = person || line.tagging().firstName(i);
    boolean start = !line.sameSentence(i - 1, i) || !line.isWord(i - 1);
    if (!capital && !lower || !first && (start || line.tagging().placeStarts(family))) {
      return null;
    }
    int from = i;
    while (line.sameSentence(from - 1, i)
        && line.isCapital(from - 1)
        && line.tagging().firstName(from - 1)) {
      from--;
    }
    return new Name(from, Math.max(family + 1, capitals(line, family)), EntityType.PERSON);
  }

  /** Where « Karim al-Varen » ends that starts at {@code i}, or {@code i}. */
  private static int arabic(Line line, int i) {
    boolean inside = line.sameSentence(i - 1, i) && line.isWord(i - 1) && line.isCapital(i - 1);
    boolean civil = inside && CIVIL.contains(line.lower(i - 1));
    int to = capitals(line, i);
    boolean head = line.tagging().organisationHead(i) || line.tagging().titles(i);
    if (inside && !civil
        || head
        || to - i > LONGEST
        || to >= line.size()
        || !line.sameSentence(to, i)
        || !ARABIC.matcher(line.word(to)).matches()) {
      return i;
    }
    return Math.max(to + 1, capitals(line, to + 1));
  }

  /** Behind « van », « Van den », « von der » at {@code from}, or {@code from}. */
  private static int northern(Line line, int from) {
    if (from >= line.size() || !NORTHERN.contains(line.lower(from))) {
      return from;
    }
    int next = from + 1;
    boolean article =
        line.sameSentence(next + 1, from) && NORTHERN_ARTICLES.contains(line.lower(next));
    return article ? next + 1 : next;
  }

  /** Behind « de », « de la », « d' » at {@code from}, or {@code from}. */
  private static int particle(Line line, int from, Set<String> words) {
    int to = from;
    while (to < line.size() && to - from < LONGEST && words.contains(line.lower(to))) {
      to++;
    }
    return to < line.size() && line.sameSentence(to, from) ? to : from;
  }

  private static int capitals(Line line, int from) {
    int to = from;
    while (to < line.size()
        && line.sameSentence(to, from)
        && line.isWord(to)
        && line.isCapital(to)) {
      to++;
    }
    return to;
  }
}
