package org.recoupe.annotation.quotation;

/** Tells of a sentence that it reports words itself, whoever its cue's subject is. */
final class OwnCues {
  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final Complements complements;

  OwnCues(Lexicon lexicon, VerbGroups groups, Complements complements) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.complements = complements;
  }

  /**
   * « Dans un tract signé la veille, a dit que « le pont tiendra » »: a cue with its « que » stands
   * before word {@code to}, so that what it says is not of whoever spoke before.
   */
  boolean before(Frame frame, int to) {
    for (int i = 0; i < to; i++) {
      VerbGroup group = groups.at(frame, i);
      if (group == null) {
        continue;
      }
      boolean says =
          group.shape() == VerbGroup.Shape.FINITE
              && group.compound()
              && group.verb().takes('s')
              && !lexicon.negations.has(frame.form(group.start()));
      if (says && lexicon.that.has(frame.form(complements.after(frame, group.end())))) {
        return true;
      }
      i = Math.max(i, group.end() - 1);
    }
    return false;
  }
}
