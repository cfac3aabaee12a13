package org.recoupe.crosscheck.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Quotation;

/**
 * A quotation of a story before it has its family.
 *
 * @param article id of its article
 * @param order its number in the article, from 1; that of an echo is higher than all others
 * @param quotation as read
 * @param text its words
 * @param wording its words as they are compared
 * @param speaker the speaker by the story's name, null where none is known
 */
record Rendering(
    String article,
    int order,
    Quotation quotation,
    String text,
    Wording wording,
    @Nullable Voice speaker) {}
