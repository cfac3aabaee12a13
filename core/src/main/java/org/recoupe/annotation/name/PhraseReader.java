package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/**
 * Finds phrases around a name that stand for the same thing or for one that it names: « l'armée de
 * l'air ruritaine », « le quartier des Varechs », « l'accord de Mornay », « la capitale ».
 */
final class PhraseReader {
  /** A capital that is named so many times less often than another is named in passing. */
  private static final int PASSING = 4;

  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> BARE = SmallWords.of("bare-of");
  private static final Set<String> ARTICLES = SmallWords.of("phrase-article");
  private static final Set<String> ACROSS = SmallWords.of("across");
  private static final Set<String> CAPITAL_ARTICLES = SmallWords.of("capital-article");
  private static final Set<String> CAPITAL = SmallWords.of("capital");

  private final OfficeReader words;
  private final DescriptionReader descriptions;

  PhraseReader(OfficeReader words, DescriptionReader descriptions) {
    this.words = words;
    this.descriptions = descriptions;
  }

  /** The phrases in {@code line}, in no order. */
  List<Mention> read(Line line, List<Name> names, int[] nameAt, List<Referent> referents) {
    List<Mention> found = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      Name name = names.get(n);
      int longer = longer(line, name, names, nameAt);
      if (longer > name.to()) {
        found.add(phrase(line, name.from(), longer, name.type(), referents.get(n).name()));
      }
      Mention around = around(line, name, n == 0 ? 0 : names.get(n - 1).to());
      if (around != null) {
        found.add(around);
      }
    }
    capitals(line, names, nameAt, found);
    treaties(line, found);
    return found;
  }

  /** Where the adjective or complement ends that stands behind the name of an organisation. */
  private int longer(Line line, Name name, List<Name> names, int[] nameAt) {
    int to = name.to();
    if (name.type() != EntityType.ORGANISATION) {
      return to;
    }
    // « l'armée de l'air », « le ministère de la Mer »: what follows narrows it down
    if (words.has("body", line.word(name.from()))) {
      return descriptions.complement(
          line, name.from(), to, line.sentenceEnd(name.from()), names, nameAt);
    }
    boolean adjective =
        line.sameSentence(to, name.from())
            && line.isWord(to)
            && nameAt[to] < 0
            && !line.isCapital(to)
            && words.isDemonym(line.word(to));
    return adjective ? to + 1 : to;
  }

  /** The phrase that ends with {@code name}: a quarter, a site or a treaty. */
  private @Nullable Mention around(Line line, Name name, int reached) {
    if (name.type() == EntityType.PERSON) {
      return null;
    }
    int head = name.from() - 1;
    if (name.type() == EntityType.PLACE
        && line.sameSentence(name.to(), name.from())
        && words.has("region", line.word(name.to()))) {
      String part = line.span(name.from(), name.to() + 1).of(line.text());
      return phrase(line, name.from(), name.to() + 1, EntityType.PLACE, part);
    }
    if (head - 1 >= reached
        && words.has("direct", line.word(head))
        && ARTICLES.contains(line.lower(head - 1))
        && line.sameSentence(head - 1, name.from())) {
      // « la sortie Mornay-Nord »
      String spot = line.span(head, name.to()).of(line.text());
      return phrase(line, head, name.to(), EntityType.PLACE, spot);
    }
    if (head - 1 >= reached && line.lower(head).matches("la|l'|le|les")) {
      head--;
    }
    if (head - 1 < reached
        || !OF.contains(line.lower(head))
            && !(ACROSS.contains(line.lower(head)) && words.has("site", line.word(head - 1)))
        || !line.sameSentence(head - 1, name.from())) {
      return null;
    }
    head--;
    String word = line.word(head);
    String said = NameReader.words(line, name);
    boolean place = name.type() == EntityType.PLACE;
    if (place && words.has("part", word)) {
      return phrase(line, head, name.to(), EntityType.PLACE, said);
    }
    // « la commune de Mornay » is Mornay, « une commune du Mornay » is another place in it
    boolean town = words.has("town", word) && !BARE.contains(line.lower(head + 1));
    if (place && !town && words.has("area", word) && words.country(Spelling.fold(said)) == null) {
      return phrase(line, head, name.to(), EntityType.PLACE, said);
    }
    String whole = line.span(head, name.to()).of(line.text());
    if (words.has("gathering", word) && line.isCapital(name.to() - 1)) {
      return phrase(line, head, name.to(), EntityType.EVENT, whole);
    }
    if (!place) {
      return words.has("span", word) && line.isCapital(name.to() - 1)
          ? phrase(line, head, name.to(), EntityType.PLACE, whole)
          : null;
    }
    if (words.has("site", word)) {
      return phrase(line, head, name.to(), EntityType.PLACE, whole);
    }
    return words.has("treaty", word)
        ? phrase(line, head, name.to(), EntityType.EVENT, whole)
        : null;
  }

  /** « la capitale », where the text has named one; « la capitale ruritaine », that country's. */
  private void capitals(Line line, List<Name> names, int[] nameAt, List<Mention> found) {
    String last = null;
    Map<String, String> capitals = capitals(line, names);
    Map<String, Integer> counts = counts(line, names);
    String most = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      most =
          most == null || entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    for (int i = 1; i < line.size(); i++) {
      if (nameAt[i] >= 0) {
        Name name = names.get(nameAt[i]);
        String said = NameReader.words(line, name);
        if (name.type() == EntityType.PLACE && words.isCapital(said)) {
          // one that is named in passing is not the capital of which the report speaks
          boolean passing =
              most != null
                  && counts.getOrDefault(most, 0) >= PASSING * counts.getOrDefault(said, 0);
          last = passing ? most : said;
        }
      } else if (CAPITAL.contains(line.word(i))
          && line.sameSentence(i - 1, i)
          && CAPITAL_ARTICLES.contains(line.lower(i - 1))) {
        boolean more = line.sameSentence(i + 1, i) && line.isWord(i + 1);
        if (more && words.isDemonym(line.word(i + 1))) {
          String country = words.country(Spelling.fold(line.word(i + 1)));
          String named = country == null ? null : capitals.get(country);
          if (named != null) {
            found.add(phrase(line, i, i + 2, EntityType.PLACE, named));
          }
        } else if ((last != null || most != null && counts.getOrDefault(most, 0) > 1)
            && !(more && line.lower(i + 1).matches("de|d'|du|des"))) {
          // a report that names one later on speaks of it
          String meant = last == null ? String.valueOf(most) : last;
          found.add(phrase(line, i, i + 1, EntityType.PLACE, meant));
        }
      }
    }
  }

  /** « l'accord (de Mornay) sur la pêche », « cet accord », where the text names one treaty. */
  private void treaties(Line line, List<Mention> found) {
    Set<String> treaties = new LinkedHashSet<>();
    for (Mention mention : found) {
      String head = mention.name().split(" ", 2)[0];
      if (mention.type() == EntityType.EVENT && words.has("treaty", head)) {
        treaties.add(mention.name());
      }
    }
    if (treaties.size() != 1) {
      return;
    }
    String treaty = treaties.iterator().next();
    String head = treaty.substring(0, treaty.indexOf(' '));
    int length = treaty.length();
    for (int i = 1; i < line.size(); i++) {
      if (!line.word(i).equals(head) || !line.sameSentence(i - 1, i)) {
        continue;
      }
      int to = i + 1;
      if (line.text().startsWith(treaty, line.at(i).start())) {
        while (to < line.size() && line.at(to).start() < line.at(i).start() + length) {
          to++;
        }
      }
      boolean about =
          line.sameSentence(to + 2, i)
              && line.lower(to).equals("sur")
              && ARTICLES.contains(line.lower(to + 1))
              && line.isWord(to + 2);
      if (about) {
        found.add(phrase(line, i, to + 3, EntityType.EVENT, treaty));
      } else if (to == i + 1
          && line.lower(i - 1).startsWith("ce")
          && !(line.sameSentence(to, i) && OF.contains(line.lower(to)))) {
        found.add(phrase(line, i, to, EntityType.EVENT, treaty));
      }
    }
  }

  /** How often the text names each capital. */
  private Map<String, Integer> counts(Line line, List<Name> names) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Name name : names) {
      String said = NameReader.words(line, name);
      if (name.type() == EntityType.PLACE && words.isCapital(said)) {
        counts.merge(said, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** The capitals that the text names, by their country. */
  private Map<String, String> capitals(Line line, List<Name> names) {
    Map<String, String> capitals = new LinkedHashMap<>();
    for (Name name : names) {
      if (name.type() == EntityType.PLACE) {
        String said = NameReader.words(line, name);
        String country = words.isCapital(said) ? words.country(Spelling.fold(said)) : null;
        if (country != null) {
          capitals.putIfAbsent(country, said);
        }
      }
    }
    return capitals;
  }

  private static Mention phrase(Line line, int from, int to, EntityType type, String name) {
    int article = from - 1;
    boolean with = line.sameSentence(article, from) && ARTICLES.contains(line.lower(article));
    return new Mention(
        line.span(from, to),
        line.span(with ? article : from, to),
        type,
        Mention.Form.DESCRIPTION,
        name,
        Mention.Gender.UNKNOWN,
        false);
  }
}
