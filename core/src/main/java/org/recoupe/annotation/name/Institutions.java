package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.annotation.EntityType;

/**
 * Institutions that the model missed, by the noun with which their names start: « l'École maritime
 * supérieure », « le Groupement national des ports de pêche ».
 */
final class Institutions {
  /** Complements of such a name, at most. */
  private static final int COMPLEMENTS = 2;

  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "\\p{Ll}{2,}(?:ale?|aux|ales|imes?|iers?|ières?|iques?|aires?|ifs?|ives?|iens?|iennes?|oise?|aise?|eures?)"
              + "|supérieurs?");

  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> ARTICLES = SmallWords.of("article");

  private final OfficeReader words;

  Institutions(OfficeReader words) {
    this.words = words;
  }

  /** {@code names} with those of institutions in {@code line} that were missed. */
  List<Name> with(Line line, List<Name> names) {
    int[] nameAt = new int[line.size()];
    Arrays.fill(nameAt, -1);
    for (int n = 0; n < names.size(); n++) {
      Arrays.fill(nameAt, names.get(n).from(), names.get(n).to(), n);
    }
    List<Name> found = new ArrayList<>();
    for (int i = 1; i < line.size(); i++) {
      int to = nameAt[i] < 0 && starts(line, i) ? end(line, i, names, nameAt) : i;
      to = to == i && nameAt[i] < 0 && isLed(line, i) ? led(line, i, names, nameAt) : to;
      if (to > i) {
        found.add(new Name(i, to, EntityType.ORGANISATION));
        i = to - 1;
      }
    }
    if (found.isEmpty()) {
      return names;
    }
    List<Name> all = new ArrayList<>(found);
    for (Name name : names) {
      if (found.stream().noneMatch(one -> one.from() <= name.from() && name.from() < one.to())) {
        all.add(name);
      }
    }
    all.sort(Comparator.comparingInt(Name::from));
    return all;
  }

  private boolean starts(Line line, int i) {
    return line.isWord(i)
        && line.isCapital(i)
        && line.sameSentence(i - 1, i)
        && line.isWord(i - 1)
        && !line.isCapital(i - 1)
        && words.has("institution-head", line.word(i));
  }

  /** Behind « président de l' », « porte-parole des »: an organisation that somebody leads. */
  private boolean isLed(Line line, int i) {
    if (!line.isWord(i) || !line.isCapital(i) || !line.sameSentence(i - 2, i)) {
      return false;
    }
    boolean article = line.lower(i - 1).equals("l'") || line.lower(i - 1).equals("la");
    int office = article ? i - 3 : i - 2;
    boolean of =
        article
            ? line.lower(i - 2).equals("de")
            : line.lower(i - 1).equals("du") || line.lower(i - 1).equals("des");
    if (!of || !line.sameSentence(office, i)) {
      return false;
    }
    // « secrétaire général de l'AMV »
    boolean level = words.has("after", line.word(office)) && line.sameSentence(office - 1, i);
    return words.has("leading", line.word(level ? office - 1 : office));
  }

  /** Where the words in capitals end that start at {@code i}: « AMV Ports du Varech ». */
  private int led(Line line, int i, List<Name> names, int[] nameAt) {
    String first = line.word(i);
    boolean acronym = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
    int to = i;
    while (line.sameSentence(to, i)
        && line.isWord(to)
        && line.isCapital(to)
        && !line.tagging().firstName(to)) {
      to = nameAt[to] < 0 ? to + 1 : names.get(nameAt[to]).to();
      boolean of = line.sameSentence(to + 1, i) && OF.contains(line.lower(to));
      to += of && line.isCapital(to + 1) && acronym ? 1 : 0;
    }
    boolean known =
        words.has("capital-noun", first)
            || words.country(Spelling.fold(first)) != null
            || line.tagging().placeStarts(i)
            || line.tagging().titles(i)
            || line.tagging().firstName(i);
    return known || first.length() < 3 ? i : to;
  }

  private int end(Line line, int head, List<Name> names, int[] nameAt) {
    int to = adjectives(line, head, head + 1, nameAt);
    for (int n = 0; n < COMPLEMENTS && line.sameSentence(to + 1, head); n++) {
      if (nameAt[to] >= 0 || !OF.contains(line.lower(to))) {
        break;
      }
      boolean merged = line.lower(to).startsWith("du") || line.lower(to).equals("des");
      int noun = !merged && ARTICLES.contains(line.lower(to + 1)) ? to + 2 : to + 1;
      if (!line.sameSentence(noun, head) || !line.isWord(noun)) {
        break;
      }
      if (nameAt[noun] >= 0) {
        Name name = names.get(nameAt[noun]);
        return name.type() == EntityType.PERSON || name.from() < noun ? to : name.to();
      }
      if (line.isCapital(noun)) {
        int last = noun + 1;
        while (line.sameSentence(last, head) && line.isWord(last) && line.isCapital(last)) {
          last++;
        }
        to = adjectives(line, head, last, nameAt);
      } else {
        to = adjectives(line, head, noun + 1, nameAt);
      }
    }
    // « le Centre de recherche Varech » goes on with its own name
    boolean goesOn = line.sameSentence(to, head) && nameAt[to] >= 0;
    return to > head + 1 && !goesOn ? to : head;
  }

  private int adjectives(Line line, int head, int from, int[] nameAt) {
    int to = from;
    while (line.sameSentence(to, head)
        && nameAt[to] < 0
        && line.isWord(to)
        && !line.isCapital(to)
        && !words.has("ique-verb", line.word(to))
        && (words.isDemonym(line.word(to)) || ADJECTIVE.matcher(line.lower(to)).matches())) {
      to++;
    }
    return to;
  }
}
