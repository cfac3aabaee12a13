package org.recoupe.annotation.quotation;

/**
 * Tells what a report has seen for itself, which nobody says: « La crue baisse, a constaté un
 * journaliste », « La crue baisse, a-t-on constaté ».
 */
final class Sightings {
  private final Lexicon lexicon;

  Sightings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** True where {@code subject}, who is « on », a reporter or a medium, saw what he tells. */
  boolean are(VerbGroup group, NounPhrase subject) {
    return lexicon.content.witnessing.has(group.verb().infinitive())
        && (subject.pronoun()
            ? lexicon.impersonal.has(subject.headForm())
            : lexicon.content.reporters.has(subject.headForm())
                || subject.named() && lexicon.media.has(Frames.fold(subject.name())));
  }
}
