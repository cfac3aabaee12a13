package org.recoupe.dossier.html;

/** A part of a story's page. */
interface Section {
  /** Name of the part, in links and in the messages under {@code part.}. */
  String name();

  /** How many things the part shows; a part without any is left out. */
  int size(StoryView story);

  /** Writes what stands under the heading. */
  void write(Html html, StoryView story);
}
