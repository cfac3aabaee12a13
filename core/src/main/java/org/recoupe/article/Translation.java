package org.recoupe.article;

import org.jspecify.annotations.Nullable;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/**
 * An article that was translated from another language.
 *
 * @param from language of the original, {@link Language#UNKNOWN} where only the fact is known
 * @param basis {@code notice}, {@code metadata} or {@code wording}
 * @param at place of the notice in the source text (UTF-16), where it has one
 */
public record Translation(Language from, String basis, @Nullable Span at) {}
