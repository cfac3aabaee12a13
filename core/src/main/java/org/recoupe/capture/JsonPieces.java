package org.recoupe.capture;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of JSON into its objects, one at a time: the lines of JSON Lines, the elements of
 * an array, or objects that follow each other. Only brackets and quotes are looked at; whether a
 * piece is JSON is for a parser to say.
 */
final class JsonPieces {
  private final Reader in;
  private final int maxLength;
  private final char[] buffer = new char[1 << 14];
  private int filled;
  private int next;
  private String replay = "";
  private int replayed;
  private long codePoints;
  private boolean started;
  private boolean lines;

  /** Reads from {@code in}; a piece longer than {@code maxLength} units is cut there. */
  JsonPieces(Reader in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /**
   * A piece.
   *
   * @param text its characters
   * @param base code points before it
   * @param cut true where it was longer than allowed
   */
  record Piece(String text, long base, boolean cut) {}

  /** True where the stream turned out to be one object a line. */
  boolean isLines() {
    return lines;
  }

  /** The next piece; null at the end. */
  @Nullable Piece next() throws IOException {
    if (!started) {
      started = true;
      Piece first = line();
      if (first == null) {
        return null;
      }
      String text = first.text().strip();
      lines = text.startsWith("{") && balanced(text);
      if (lines) {
        return first;
      }
      replay = first.text() + "\n";
      codePoints = first.base();
    }
    return lines ? line() : object();
  }

  /** The next line that is not blank. */
  private @Nullable Piece line() throws IOException {
    while (true) {
      StringBuilder text = new StringBuilder();
      long base = codePoints;
      boolean cut = false;
      int c = read();
      if (c < 0) {
        return null;
      }
      while (c >= 0 && c != '\n') {
        if (text.length() < maxLength) {
          text.append((char) c);
        } else {
          cut = true;
        }
        c = read();
      }
      if (!text.toString().isBlank()) {
        return new Piece(text.toString(), base, cut);
      }
    }
  }

  /** The next object, at whatever depth of arrays. */
  private @Nullable Piece object() throws IOException {
    int c = read();
    while (c >= 0 && c != '{') {
      c = read();
    }
    if (c < 0) {
      return null;
    }
    long base = codePoints - 1;
    StringBuilder text = new StringBuilder();
    Nesting nesting = new Nesting();
    boolean cut = false;
    while (c >= 0) {
      if (text.length() < maxLength) {
        text.append((char) c);
      } else {
        cut = true;
      }
      if (nesting.closedBy((char) c)) {
        break;
      }
      c = read();
    }
    return new Piece(text.toString(), base, cut);
  }

  private static boolean balanced(String text) {
    Nesting nesting = new Nesting();
    for (int i = 0; i < text.length(); i++) {
      if (nesting.closedBy(text.charAt(i))) {
        return i == text.length() - 1;
      }
    }
    return false;
  }

  private int read() throws IOException {
    int c;
    if (replayed < replay.length()) {
      c = replay.charAt(replayed++);
    } else {
      if (next == filled) {
        filled = in.read(buffer);
        next = 0;
        if (filled <= 0) {
          filled = 0;
          return -1;
        }
      }
      c = buffer[next++];
    }
    // A code point is counted at its first unit.
    if (!Character.isLowSurrogate((char) c)) {
      codePoints++;
    }
    return c;
  }

  /** Follows brackets outside strings. */
  private static final class Nesting {
    private int depth;
    private boolean quoted;
    private boolean escaped;

    /** True if {@code c} closes the outermost bracket. */
    boolean closedBy(char c) {
      if (quoted) {
        if (escaped) {
          escaped = false;
        } else if (c == '\\') {
          escaped = true;
        } else if (c == '"') {
          quoted = false;
        }
        return false;
      }
      switch (c) {
        case '"' -> quoted = true;
        case '{', '[' -> depth++;
        case '}', ']' -> {
          depth--;
          return depth == 0;
        }
        default -> {}
      }
      return false;
    }
  }
}
