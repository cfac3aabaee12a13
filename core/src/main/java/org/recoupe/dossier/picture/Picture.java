package org.recoupe.dossier.picture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture ready to be put into a page. Only this room makes one, so that a page may take {@link
 * #svg} for markup. It takes its colours and strokes from {@code picture.css} and fits any width
 * from 320 pixels on without scaling its letters.
 */
public final class Picture {
  private final String svg;
  private final String title;
  private final String legend;
  private final @Nullable String left;
  private final PictureTable table;

  Picture(String svg, String title, String legend, @Nullable String left, PictureTable table) {
    this.svg = svg;
    this.title = title;
    this.legend = legend;
    this.left = left;
    this.table = table;
  }

  /** One {@code svg} element, well-formed XML with its namespace. */
  public String svg() {
    return svg;
  }

  /** What it shows, in a few words. */
  public String title() {
    return title;
  }

  /** How to read it. */
  public String legend() {
    return legend;
  }

  /** How much is left out, where something is. */
  public Optional<String> left() {
    return Optional.ofNullable(left);
  }

  /** The same as a table, with what the picture leaves out. */
  public PictureTable table() {
    return table;
  }
}
