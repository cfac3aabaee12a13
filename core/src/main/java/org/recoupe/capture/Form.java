package org.recoupe.capture;

/** What the content of a capture is. */
public enum Form {
  /** A page with tags. */
  HTML,
  /** Text with its debris, copied or scraped from a page, or the text field of a JSON article. */
  TEXT
}
