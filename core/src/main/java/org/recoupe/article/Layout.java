package org.recoupe.article;

import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * Where the parts of an article stand in its text.
 *
 * @param headline the headline, where it stands in the source outside the body
 * @param body the body, always after the headline
 */
public record Layout(@Nullable Span headline, Span body) {}
