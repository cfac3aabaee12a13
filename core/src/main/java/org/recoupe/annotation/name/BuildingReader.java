package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/**
 * Finds sites that are described with the name of their place or owner: « le dépôt pétrolier de
 * Mornay », « la salle du Varech », « l'entrepôt Varenko à Mornay ».
 */
final class BuildingReader {
  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> ARTICLES = SmallWords.of("article");
  private static final Set<String> AT = Set.of("à");

  private final OfficeReader words;

  BuildingReader(OfficeReader words) {
    this.words = words;
  }

  /** Sites in order; one may hold another. */
  List<Mention> read(Line line, List<Name> names, int[] nameAt) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (nameAt[i] < 0 && line.isWord(i) && words.has("building", line.word(i))) {
        site(line, i, names, nameAt, found);
      }
    }
    return found;
  }

  private void site(Line line, int head, List<Name> names, int[] nameAt, List<Mention> found) {
    int end = line.sentenceEnd(head);
    int at = head + 1;
    if (at < end && line.isWord(at) && nameAt[at] < 0 && words.has("after", line.word(at))) {
      at++;
    }
    // « le dépôt de carburant de Mornay »
    if (at + 2 < end
        && lower(line, at).matches("de|d'")
        && nameAt[at + 1] < 0
        && line.isWord(at + 1)
        && !line.isCapital(at + 1)
        && !ARTICLES.contains(lower(line, at + 1))
        && OF.contains(lower(line, at + 2))) {
      at += 2;
    }
    int from = at;
    if (at < end && OF.contains(lower(line, at))) {
      at++;
      at += at < end && ARTICLES.contains(lower(line, at)) ? 1 : 0;
    }
    int to = end(line, at, end, names, nameAt);
    if (to == at || at == from && person(names, nameAt, at)) {
      return;
    }
    String name =
        line.span(head, head + 1).of(line.text()) + " " + line.span(from, to).of(line.text());
    found.add(PhraseReader.phrase(line, head, to, EntityType.PLACE, name));
    if (to + 1 < end
        && AT.contains(lower(line, to))
        && nameAt[to + 1] >= 0
        && names.get(nameAt[to + 1]).type() == EntityType.PLACE) {
      int last = names.get(nameAt[to + 1]).to();
      found.add(PhraseReader.phrase(line, head, last, EntityType.PLACE, name));
    }
  }

  private static boolean person(List<Name> names, int[] nameAt, int at) {
    return nameAt[at] >= 0 && names.get(nameAt[at]).type() == EntityType.PERSON;
  }

  /** The end of the name or of the words in capitals at {@code at}. */
  private static int end(Line line, int at, int end, List<Name> names, int[] nameAt) {
    int to = at;
    while (to < end && (nameAt[to] >= 0 || line.isWord(to) && line.isCapital(to))) {
      to = nameAt[to] >= 0 ? names.get(nameAt[to]).to() : to + 1;
      if (nameAt[to - 1] >= 0) {
        return to;
      }
    }
    return to;
  }

  private static String lower(Line line, int i) {
    return line.word(i).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
