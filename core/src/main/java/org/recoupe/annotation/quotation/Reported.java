package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.Span;

/**
 * A quotation as the rules read it, before its speaker is resolved.
 *
 * @param content the words said
 * @param kind direct, mixed or indirect
 * @param cue its cue, with empty text where there is none
 * @param speaker the words for its speaker, null where the frame has none
 * @param sameSpeaker true where it goes on with the words of the speaker before
 * @param frame number of its frame
 */
record Reported(
    Span content,
    Quotation.Kind kind,
    Cue cue,
    @Nullable NounPhrase speaker,
    boolean sameSpeaker,
    int frame) {}
