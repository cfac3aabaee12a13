package org.recoupe.dossier.picture;

import org.recoupe.article.Excerpt;

/**
 * Addresses, on the page where a picture stands, of what its marks mean. Each is the value of an
 * {@code href}, as yet unescaped.
 */
public interface Links {
  /** A report in full. */
  String report(String article);

  /** The exact place in a report. */
  String place(Excerpt place);

  /** A statement with its witnesses. */
  String statement(String id);

  /** A difference with its sides. */
  String conflict(String id);

  /** A voice with its reports. */
  String voice(String origin);

  /** The event of that number, from 0, in the order of the timeline. */
  String event(int number);
}
