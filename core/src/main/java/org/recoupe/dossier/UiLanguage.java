package org.recoupe.dossier;

import java.util.Locale;
import java.util.Optional;
import org.recoupe.text.Language;

/** A language that the program can speak to its reader. */
public enum UiLanguage {
  FRENCH("fr"),
  ENGLISH("en");

  private final String tag;

  UiLanguage(String tag) {
    this.tag = tag;
  }

  /** BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** The language with that tag, if the program speaks it. */
  public static Optional<UiLanguage> of(String tag) {
    for (UiLanguage language : values()) {
      if (language.tag.equals(tag.toLowerCase(Locale.ROOT))) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language of most reports of {@code dossier}: French unless most are in another. */
  public static UiLanguage ofMost(Dossier dossier) {
    int known = 0;
    int french = 0;
    for (StoryDossier story : dossier.stories()) {
      for (var article : story.articles()) {
        Language language = article.article().metadata().language();
        known += language.equals(Language.UNKNOWN) ? 0 : 1;
        french += language.equals(Language.FRENCH) ? 1 : 0;
      }
    }
    return french * 2 >= known ? FRENCH : ENGLISH;
  }
}
