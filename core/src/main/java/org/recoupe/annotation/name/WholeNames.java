package org.recoupe.annotation.name;

import java.util.Set;
import org.recoupe.annotation.EntityType;

/** Names with the article and the noun before them: « le quotidien ruritain L'Écho ». */
final class WholeNames {
  /** Most words between a name and the article of what it is said to be. */
  private static final int LONGEST_APPOSITION = 5;

  /** Adjectives between what a thing is and its name: « l'entreprise sucrière X ». */
  private static final String ADJECTIVE =
      "\\p{L}{2,20}(ière|ier|ique|al|ale|aire|el|elle|if|ive|ois|oise|ien|ienne|ain|aine|éré|érée)";

  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> PREPOSITIONS = SmallWords.of("preposition");
  private static final Set<String> ARTICLES = SmallWords.of("article");

  private final OfficeReader offices;

  WholeNames(OfficeReader offices) {
    this.offices = offices;
  }

  /** Where the name starts with its article and what it is said to be (« le quotidien »). */
  int whole(Line line, Name name, int reached) {
    int from = name.from();
    if (name.type() != EntityType.PERSON) {
      int least = Math.max(reached, from - LONGEST_APPOSITION);
      for (int i = from - 1; i >= least && line.sameSentence(i, from) && line.isWord(i); i--) {
        if (line.isCapital(i) || PREPOSITIONS.contains(line.lower(i))) {
          break;
        }
        if (offices.has("thing", line.word(i))) {
          from = i == from - 1 || opens(line, i + 1, name) ? i : from;
          // « la chaîne de télévision publique X »
          boolean longer =
              i - 2 >= least
                  && line.word(i - 1).equals("de")
                  && offices.has("thing", line.word(i - 2));
          from = longer && from == i ? i - 2 : from;
          break;
        }
      }
    }
    boolean small =
        from < name.from()
            && from - 2 >= reached
            && line.sameSentence(from - 2, from)
            && offices.has("before", line.word(from - 1));
    int article = small ? from - 2 : from - 1;
    return article >= reached
            && line.sameSentence(article, from)
            && ARTICLES.contains(line.lower(article))
        ? article
        : from;
  }

  /** « (agence) de presse », « (chaîne) publique », « (journal) ruritain », « (ville) de ». */
  private boolean opens(Line line, int i, Name name) {
    String word = line.word(i).replace('’', '\'');
    int of = ARTICLES.contains(line.lower(name.from() - 1)) ? name.from() - 2 : name.from() - 1;
    if (OF.contains(line.lower(of))) {
      // « la province du Mornay », but « le site de Mornay » is another thing, as « le groupe
      // libéral de l'Assemblée » is
      return of == i
          && name.type() == EntityType.PLACE
          && offices.has("place", line.word(i - 1))
          && offices.country(Spelling.fold(line.word(name.from()))) == null;
    }
    if (OF.contains(word)) {
      return (word.equals("de") || word.equals("d'")) && !ARTICLES.contains(line.lower(i + 1));
    }
    boolean single = i + 1 == name.from() && word.matches(ADJECTIVE);
    return single || offices.isDemonym(word) || offices.has("after", word);
  }
}
