package org.recoupe.annotation.quotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.annotation.Mention;

/** Grammatical gender of persons by name: what the text shows, else the first name. */
final class Genders {
  private final Lexicon lexicon;
  private final Map<String, Character> shown = new LinkedHashMap<>();

  Genders(Lexicon lexicon, List<Mention> mentions) {
    this.lexicon = lexicon;
    for (Mention mention : mentions) {
      if (mention.gender() == Mention.Gender.FEMININE) {
        shown.putIfAbsent(mention.name(), 'f');
      } else if (mention.gender() == Mention.Gender.MASCULINE) {
        shown.putIfAbsent(mention.name(), 'm');
      }
    }
  }

  /** 'm', 'f', or '?' where neither the text nor the first name shows it. */
  char of(String name) {
    Character gender = shown.get(name);
    if (gender != null) {
      return gender;
    }
    String first = Frames.fold(name.split("[ -]", 2)[0]);
    if (lexicon.women.has(first)) {
      return 'f';
    }
    return lexicon.men.has(first) ? 'm' : '?';
  }
}
