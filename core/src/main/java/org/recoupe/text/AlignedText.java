package org.recoupe.text;

/**
 * A text that knows where each of its words stands in the source that it was made from. Text is
 * aligned, never edited: whatever cleans or folds builds a new one.
 *
 * @param text the characters
 * @param alignment places of {@code text} in the source
 */
public record AlignedText(String text, Alignment alignment) {
  public AlignedText {
    if (alignment.textLength() != text.length()) {
      throw new IllegalArgumentException(
          "an alignment of " + alignment.textLength() + " for " + text.length());
    }
  }

  /** A text that is its own source. */
  public static AlignedText identity(String text) {
    return new AlignedText(text, Alignment.identity(text.length()));
  }

  /** The source range of a range of this text. */
  public Span toSource(Span span) {
    return alignment.toSource(span);
  }

  /**
   * This text aligned with {@code outer}'s source, where {@code outer}'s text is this one's source.
   */
  public AlignedText through(AlignedText outer) {
    return new AlignedText(text, alignment.through(outer.alignment));
  }

  /** Builds an aligned text from left to right; source places must not go back. */
  public static final class Builder {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final Alignment.Builder alignment = new Alignment.Builder();
    private int reached;

    /** Starts with nothing taken from {@code source}. */
    public Builder(String source) {
      this.source = source;
    }

    /** Takes {@code source[start, end)} as it stands. */
    public Builder copy(int start, int end) {
      advance(start, end);
      text.append(source, start, end);
      alignment.add(end - start, start, end - start);
      return this;
    }

    /**
     * Writes {@code words} for {@code source[start, end)}: a decoded entity, folded white space.
     */
    public Builder replace(int start, int end, CharSequence words) {
      advance(start, end);
      text.append(words);
      // A replacement of the same length must still map as a whole unless it is one unit for one.
      if (words.length() == end - start && words.length() > 1) {
        alignment.add(1, start, 1);
        alignment.add(words.length() - 1, start + 1, end - start - 1);
      } else {
        alignment.add(words.length(), start, end - start);
      }
      return this;
    }

    /** Writes {@code words} that no source character stands for, such as a paragraph break. */
    public Builder insert(CharSequence words) {
      text.append(words);
      alignment.add(words.length(), reached, 0);
      return this;
    }

    /** Number of UTF-16 units written so far. */
    public int length() {
      return text.length();
    }

    /** The text written so far. */
    public AlignedText build() {
      return new AlignedText(text.toString(), alignment.build());
    }

    private void advance(int start, int end) {
      if (start < reached || end < start || end > source.length()) {
        throw new IllegalArgumentException(
            "source went from " + reached + " to " + start + ".." + end);
      }
      reached = end;
    }
  }
}
