package org.recoupe.dossier.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.recoupe.dossier.Markup;
import org.recoupe.dossier.picture.Picture;

/**
 * Writes HTML. Every text and every attribute value is escaped; there is no way to write markup but
 * by {@link #open}, and by {@link #drawn}, whose pictures escape their words likewise.
 */
public final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one whose value is null is left out, an empty value
   *     stands for a bare attribute
   */
  public Html open(String tag, @Nullable String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /** Writes an element that has no content and no end tag. */
  public Html empty(String tag, @Nullable String... attributes) {
    start(tag, attributes);
    return this;
  }

  private void start(String tag, @Nullable String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of " + tag + " has no value");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = attributes[i + 1];
      if (value != null) {
        out.append(' ').append(attributes[i]);
        if (!value.isEmpty()) {
          out.append("=\"");
          Markup.escape(value, out);
          out.append('"');
        }
      }
    }
    out.append('>');
  }

  /** Closes the innermost open element. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the innermost open element and ends the line. */
  public Html closeLine() {
    return close().line();
  }

  /** An element with nothing but text in it. */
  public Html element(String tag, String text, @Nullable String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Text. */
  public Html text(String text) {
    Markup.escape(text, out);
    return this;
  }

  /** A line break in the source of the page. */
  public Html line() {
    out.append('\n');
    return this;
  }

  /**
   * Content of {@code style} or {@code script}, from the program's own resources only.
   *
   * @throws IllegalArgumentException if it could end the element early
   */
  public Html own(String resource) {
    if (resource.contains("</")) {
      throw new IllegalArgumentException("an end tag in a style or script");
    }
    out.append(resource);
    return this;
  }

  /** Takes over what another {@code Html} wrote, whole. */
  public Html add(Html other) {
    out.append(other.done());
    return this;
  }

  /** A picture. */
  public Html drawn(Picture picture) {
    out.append(picture.svg());
    return line();
  }

  /** What an {@code Html} wrote before, as {@link #done()} gave it to be kept. */
  public static Html written(String done) {
    Html html = new Html();
    html.out.append(done);
    return html;
  }

  /** The page so far, all elements closed. */
  public String done() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.toString();
  }
}
