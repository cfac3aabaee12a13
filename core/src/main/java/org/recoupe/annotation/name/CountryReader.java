package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/** Finds « le pays », which stands for the country that was named last. */
final class CountryReader {
  private static final Set<String> ARTICLES = SmallWords.of("country-article");
  private static final Set<String> COUNTRY = SmallWords.of("country");

  private final OfficeReader words;

  CountryReader(OfficeReader words) {
    this.words = words;
  }

  /** Each « le pays » behind a country's name, in order. */
  List<Mention> read(Line line, List<Name> names, int[] nameAt) {
    List<Mention> found = new ArrayList<>();
    String country = null;
    for (int i = 1; i < line.size(); i++) {
      if (nameAt[i] >= 0) {
        Name name = names.get(nameAt[i]);
        String said = NameReader.words(line, name);
        if (name.from() == i
            && name.type() == EntityType.PLACE
            && said.equals(words.country(Spelling.fold(said)))) {
          country = said;
        }
      } else if (country != null
          && line.sameSentence(i - 1, i)
          && COUNTRY.contains(line.word(i))
          && ARTICLES.contains(line.word(i - 1).toLowerCase(Locale.ROOT))
          && endsHere(line, i + 1)) {
        found.add(
            new Mention(
                line.span(i, i + 1),
                line.span(i - 1, i + 1),
                EntityType.PLACE,
                Mention.Form.DESCRIPTION,
                country,
                Mention.Gender.UNKNOWN,
                false));
      }
    }
    return found;
  }

  /** True where no complement follows (« le pays de Mornay » is another thing). */
  private boolean endsHere(Line line, int i) {
    if (i >= line.size() || !line.isWord(i)) {
      return true;
    }
    String next = line.lower(i);
    return !next.startsWith("d") && !words.isDemonym(next) && !words.has("after", next);
  }
}
