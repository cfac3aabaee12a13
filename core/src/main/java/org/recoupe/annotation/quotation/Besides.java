package org.recoupe.annotation.quotation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Speaker;

/** Gives offices of which no holder is named to the person of the sentence before. */
final class Besides {
  private final Lexicon lexicon;
  private final PhraseSigns signs;
  private final Cast cast;
  private final Recall recall;
  private final Pronouns pronouns;
  private final Map<String, Known> held = new LinkedHashMap<>();

  Besides(Lexicon lexicon, PhraseSigns signs, Cast cast, Recall recall, Pronouns pronouns) {
    this.lexicon = lexicon;
    this.signs = signs;
    this.cast = cast;
    this.recall = recall;
    this.pronouns = pronouns;
  }

  /**
   * « Luc Arnal a défendu la digue. « Elle tiendra », a dit le ministre du Port »: the person of
   * the sentence before, of whom no title is known, who alone may hold an office without a name.
   *
   * @param behind true where it stands behind the words; before them it may open another subject
   */
  @Nullable Known of(NounPhrase phrase, boolean behind) {
    String office = Frames.fold(cast.withoutArticle(phrase));
    Known known = held.get(office);
    if (known != null) {
      return known;
    }
    // « Luc Arnal défend la digue. « Elle tiendra », dit ce père de famille »
    boolean pointed = lexicon.content.pointing.has(phrase.frame().form(phrase.start()));
    boolean former = lexicon.former.has(phrase.frame().form(phrase.head() - 1));
    if (!pointed && !behind && !former && !lexicon.looseTitles.has(phrase.headForm())) {
      return null;
    }
    Known last = recall.last();
    if (last == null
        || last.kind() != Speaker.Kind.PERSON
        || recall.age(last) > 1
        || phrase.named()
        || !signs.titled(phrase)
        || !signs.definite(phrase)
        || lexicon.owned.has(phrase.frame().form(phrase.start()))
        || !pointed
            && (phrase.bodyEnd() - phrase.head() < 2
                || lexicon.content.apart.has(phrase.headForm()))
        || signs.plural(phrase)
        || !last.fits(signs.gender(phrase))
        || !cast.isUntitled(last.name())
        || !cast.described(phrase).isEmpty()
        || !pronouns.isLatest(phrase, last.name())) {
      return null;
    }
    held.put(office, last);
    return last;
  }
}
