package org.recoupe.article.rule;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled when it is first tried: of hundreds of rules a short run
 * needs a handful, and compiling all took a sixth of its time. Safe on many threads, which at worst
 * compile it twice.
 */
public final class Expression {
  private final String source;
  private volatile @Nullable Pattern compiled;

  /** An expression in Java's syntax; letters and word borders are those of Unicode. */
  public Expression(String source) {
    this.source = source;
  }

  /** What was written. */
  public String source() {
    return source;
  }

  /** The expression to match with; a wrong one throws here, which the tests of its file show. */
  public Pattern pattern() {
    Pattern made = compiled;
    if (made == null) {
      made = Pattern.compile(source, Pattern.UNICODE_CHARACTER_CLASS);
      compiled = made;
    }
    return made;
  }

  @Override
  public String toString() {
    return source;
  }
}
