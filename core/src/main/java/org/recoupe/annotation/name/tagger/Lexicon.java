package org.recoupe.annotation.name.tagger;

/** The word lists that features look into; load once. */
public final class Lexicon {
  private final Lists lists = new Lists();

  Lists lists() {
    return lists;
  }
}
