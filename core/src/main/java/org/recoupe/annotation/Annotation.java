package org.recoupe.annotation;

import org.recoupe.text.Span;

/** Something read in an article's text. */
public sealed interface Annotation permits Mention, TimeExpression, Quantity, Quotation {
  /** Its place in the article's text, UTF-16, half-open. */
  Span at();
}
