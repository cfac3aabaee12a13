package org.recoupe.crosscheck;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Quotation;

/**
 * A quotation in its story.
 *
 * @param id stable name within the story
 * @param article id of the article
 * @param quotation as read in the article
 * @param speakerName the speaker's name over all articles, null where not found
 * @param speaker id of the {@link Entity}, null where it is none
 * @param family id of the {@link QuotationFamily}
 */
public record Utterance(
    String id,
    String article,
    Quotation quotation,
    @Nullable String speakerName,
    @Nullable String speaker,
    String family) {}
