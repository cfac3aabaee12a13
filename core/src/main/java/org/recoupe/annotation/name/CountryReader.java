package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/**
 * Finds « le pays », which stands for the country that was named a few words before, or else for
 * the one that the text names most.
 */
final class CountryReader {
  /** Words between a country's name and « le pays » that means it, at most. */
  private static final int NEAR = 40;

  private static final Set<String> ARTICLES = SmallWords.of("country-article");
  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> TERRITORY = SmallWords.of("territory");
  private static final Set<String> ALL = SmallWords.of("all");
  private static final Set<String> WHOLE = SmallWords.of("whole");
  private static final Set<String> ON = SmallWords.of("on-territory");
  private static final Set<String> COUNTRY = SmallWords.of("country");

  private final OfficeReader words;

  CountryReader(OfficeReader words) {
    this.words = words;
  }

  /** Each « le pays » behind a country's name, in order. */
  List<Mention> read(Line line, List<Name> names, int[] nameAt) {
    List<Mention> found = new ArrayList<>();
    String most = most(line, names);
    String last = null;
    int lastAt = 0;
    for (int i = 1; i < line.size(); i++) {
      if (nameAt[i] >= 0) {
        Name name = names.get(nameAt[i]);
        String said = NameReader.words(line, name);
        if (name.from() == i && isState(name, said)) {
          last = said;
          lastAt = i;
        }
        continue;
      }
      String country = last == null || i - lastAt > NEAR ? most : last;
      if (last != null
          && country != null
          && line.sameSentence(i - 1, i)
          && ARTICLES.contains(line.word(i - 1).toLowerCase(Locale.ROOT))
          && (COUNTRY.contains(line.word(i)) || isTerritory(line, i))
          && endsHere(line, i + 1)) {
        int whole = whole(line, i - 1);
        found.add(
            new Mention(
                line.span(i, i + 1),
                line.span(whole, i + 1),
                EntityType.PLACE,
                Mention.Form.DESCRIPTION,
                country,
                Mention.Gender.UNKNOWN,
                false));
      }
    }
    return found;
  }

  /** « sur le territoire », « tout le territoire »: not « (ils ont) le territoire ». */
  private static boolean isTerritory(Line line, int i) {
    int before = whole(line, i - 1);
    return TERRITORY.contains(line.word(i))
        && (before < i - 1
            || line.sameSentence(before - 1, i) && ON.contains(line.lower(before - 1)));
  }

  /** Where « tout le pays », « l'ensemble du pays » starts whose article is at {@code article}. */
  private static int whole(Line line, int article) {
    int at = article - 1;
    if (!line.sameSentence(at, article)) {
      return article;
    }
    if (ALL.contains(line.lower(at))) {
      return at;
    }
    boolean sum = WHOLE.contains(line.lower(at)) && line.sameSentence(at - 1, at);
    return sum ? at - 1 : article;
  }

  private boolean isState(Name name, String said) {
    return name.type() == EntityType.PLACE
        && said.equals(words.country(Spelling.fold(said)))
        && said.equals(words.state(said))
        && words.adjective(said) != null;
  }

  /** The state that is named most, of two the first; null where none is. */
  private @Nullable String most(Line line, List<Name> names) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Name name : names) {
      String said = NameReader.words(line, name);
      if (isState(name, said)) {
        counts.merge(said, 1, Integer::sum);
      }
    }
    String most = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  /** True where no complement follows (« le pays de Mornay » is another thing). */
  private boolean endsHere(Line line, int i) {
    if (i >= line.size() || !line.isWord(i)) {
      return true;
    }
    String next = line.lower(i);
    return !OF.contains(next) && !words.isDemonym(next) && !words.has("after", next);
  }
}
