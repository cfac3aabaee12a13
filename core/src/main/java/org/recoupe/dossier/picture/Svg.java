package org.recoupe.dossier.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.recoupe.dossier.Markup;

/**
 * Writes SVG as well-formed XML. Places across are shares of the width, places down are pixels: so
 * a picture fits a phone and a wall, and its letters keep their size. What has a shape of its own
 * stands in an inner {@code svg} whose origin is at such a place.
 */
final class Svg {
  /** The whole width, in the unit of places across. */
  static final int WIDTH = 1000;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins a picture.
   *
   * @param id name of the picture, once on its page
   * @param kind class for its style
   */
  Svg(String id, String kind, int height, String title, String description) {
    open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "picture " + kind,
        "width",
        "100%",
        "height",
        "" + height,
        "role",
        "group",
        "aria-labelledby",
        id + "-title " + id + "-desc");
    element("title", title, "id", id + "-title");
    element("desc", description, "id", id + "-desc");
  }

  /** A place across as a share of the width: {@code 125} is {@code 12.5%}. */
  static String across(int thousandths) {
    return thousandths / 10 + "." + Math.abs(thousandths % 10) + "%";
  }

  /** Opens an element; attributes are names and values in turn, without those that are null. */
  Svg open(String tag, @Nullable String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the innermost open element. */
  Svg close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Svg empty(String tag, @Nullable String... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element with nothing but text in it. */
  Svg element(String tag, String text, @Nullable String... attributes) {
    open(tag, attributes);
    Markup.escape(text, out);
    return close();
  }

  /** Opens a link with its words for who hears or points at it. */
  Svg link(String address, String words) {
    return open("a", "href", address, "aria-label", words).element("title", words);
  }

  /** Opens an inner drawing whose origin is at a place. */
  Svg at(int across, int down) {
    return open("svg", "x", across(across), "y", "" + down, "overflow", "visible");
  }

  /** Words at a place. */
  Svg words(String text, int across, int down, String style) {
    return element("text", text, "x", across(across), "y", "" + down, "class", style);
  }

  /** A straight line. */
  Svg line(int fromAcross, int fromDown, int toAcross, int toDown, String style) {
    return empty(
        "line",
        "x1",
        across(fromAcross),
        "y1",
        "" + fromDown,
        "x2",
        across(toAcross),
        "y2",
        "" + toDown,
        "class",
        style);
  }

  /** The picture, all elements closed. */
  String done() {
    while (!open.isEmpty()) {
      close();
    }
    return out.toString();
  }

  private void start(String tag, @Nullable String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + tag + " has no value");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        Markup.escape(value, out);
        out.append('"');
      }
    }
  }
}
