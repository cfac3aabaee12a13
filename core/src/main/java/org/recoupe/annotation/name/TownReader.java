package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/** Finds « la ville », « cette commune », which stand for the town that was named last. */
final class TownReader {
  /** Words between a town's name and « la ville » that means it, at most. */
  private static final int NEAR = 60;

  /** A town that is named so many times less often than another is named in passing. */
  private static final int PASSING = 3;

  private static final Set<String> ARTICLES = SmallWords.of("town-article");
  private static final Set<String> POINTING = SmallWords.of("pointing");
  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> AT = SmallWords.of("at-town");

  private final OfficeReader words;
  private final Jurisdictions jurisdictions;

  TownReader(OfficeReader words, Jurisdictions jurisdictions) {
    this.words = words;
    this.jurisdictions = jurisdictions;
  }

  /** Each « la ville » behind a town's name, in order. */
  List<Mention> read(Line line, List<Name> names, int[] nameAt) {
    List<Mention> found = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Name name : names) {
      String town = town(line, name);
      if (town != null) {
        counts.merge(town, 1, Integer::sum);
      }
    }
    String most = null;
    for (String town : counts.keySet()) {
      most = most == null || times(counts, town) > times(counts, most) ? town : most;
    }
    String last = null;
    int lastAt = 0;
    for (int i = 1; i < line.size(); i++) {
      if (nameAt[i] >= 0) {
        Name name = names.get(nameAt[i]);
        String town = name.from() == i ? town(line, name) : null;
        last = town == null ? last : town;
        lastAt = town == null ? lastAt : i;
      } else if (last != null && i - lastAt <= NEAR) {
        int to = end(line, i, names, nameAt);
        if (to == i) {
          continue;
        }
        // « la ville » is the one of which the report speaks, rather than one named in passing
        String meant =
            most != null
                    && !POINTING.contains(line.lower(i - 1))
                    && times(counts, most) >= PASSING * times(counts, last)
                ? most
                : last;
        found.add(
            new Mention(
                line.span(i, to),
                line.span(i - 1, to),
                EntityType.PLACE,
                Mention.Form.DESCRIPTION,
                meant,
                Mention.Gender.UNKNOWN,
                false));
      }
    }
    return found;
  }

  private static int times(Map<String, Integer> counts, String town) {
    return counts.getOrDefault(town, 0);
  }

  /** The name of a town where {@code name} is one, or null. */
  private @Nullable String town(Line line, Name name) {
    String said = NameReader.words(line, name);
    String folded = Spelling.fold(said);
    boolean capital = words.isCapital(said);
    if (name.type() != EntityType.PLACE
        || !Character.isUpperCase(said.charAt(0))
        || !line.sameSentence(name.from() - 1, name.from())
        || !capital && words.country(folded) != null
        || line.tagging().organisationStarts(name.from())) {
      return null;
    }
    // « à Mornay » is a town, « de Mornay » where it is known as one
    boolean sure =
        capital || jurisdictions.isTown(said) || AT.contains(line.lower(name.from() - 1));
    return sure ? said : null;
  }

  /** Where « ville », « commune du Mornay » ends that stands at {@code i}; {@code i} for none. */
  private int end(Line line, int i, List<Name> names, int[] nameAt) {
    if (!words.has("town-noun", line.word(i))
        || line.isCapital(i)
        || !line.sameSentence(i - 1, i)) {
      return i;
    }
    String article = line.lower(i - 1);
    boolean pointing = POINTING.contains(article);
    if (!pointing && !(ARTICLES.contains(article) && words.has("town-alone", line.word(i)))) {
      return i;
    }
    int to = i + 1;
    if (!line.sameSentence(to, i) || !line.isWord(to)) {
      return to;
    }
    if (OF.contains(line.lower(to)) && line.sameSentence(to + 2, i)) {
      int name = nameAt[to + 1] < 0 ? nameAt[to + 2] : nameAt[to + 1];
      boolean place = name >= 0 && names.get(name).type() == EntityType.PLACE;
      return pointing && place ? names.get(name).to() : i;
    }
    String next = line.lower(to);
    boolean goesOn =
        OF.contains(next)
            || words.isDemonym(next)
            || words.has("after", next)
            || words.has("before", next)
            || line.isCapital(to)
            // « la ville voisine de Mornay »
            || line.sameSentence(to + 1, i) && OF.contains(line.lower(to + 1));
    return goesOn ? i : to;
  }
}
