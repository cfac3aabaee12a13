package org.recoupe.article;

import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * An agency that an article credits as its source.
 *
 * @param agency usual short name (AFP, Belga, ATS)
 * @param at place in the source text (UTF-16); null where it stands in a metadata field, or where
 *     only other printers of the same copy name the agency
 * @param forText true where the credit is for the text, false where it is only for a picture
 */
public record Credit(String agency, @Nullable Span at, boolean forText) {}
