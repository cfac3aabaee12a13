package org.recoupe.dossier.picture;

import java.util.Optional;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.StoryNames;

/**
 * Draws the pictures of one story. The same story gives the same characters. Each mark is a link
 * with its words as a title; each picture is bounded and says how much it leaves out.
 */
public final class Pictures {
  private final Canvas canvas;

  /**
   * Pictures of {@code story}.
   *
   * @param names names of its reports and voices
   * @param messages words in the reader's language
   * @param links where marks lead
   * @param prefix begins the names that a picture needs within its page; letters, digits, hyphens
   */
  public Pictures(
      StoryDossier story, StoryNames names, Messages messages, Links links, String prefix) {
    canvas = new Canvas(story, names, messages, links, prefix);
  }

  /** Who copies whom over time; empty where nobody does. */
  public Optional<Picture> copies() {
    return CopiesPicture.of(canvas);
  }

  /** Statements by reports and voices; empty where few reports say the same. */
  public Optional<Picture> agreement() {
    return AgreementPicture.of(canvas);
  }

  /** What happened when and was reported when; empty where all is of one day. */
  public Optional<Picture> timeline() {
    return TimelinePicture.of(canvas);
  }

  /** Numbers that differ, as series with their witnesses; empty where none do. */
  public Optional<Picture> counts() {
    return CountsPicture.of(canvas);
  }
}
