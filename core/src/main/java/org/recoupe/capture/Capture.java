package org.recoupe.capture;

import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;

/**
 * One article as it was found, before any cleaning.
 *
 * @param id stable name of the article in this run, as the contract defines it
 * @param source where it was found
 * @param sourceText the decoded source
 * @param form what {@code content} is
 * @param content page or text, aligned with {@code sourceText}: the identity but for containers
 *     that escape it
 * @param declared what the container or sidecar says
 */
public record Capture(
    String id,
    Source source,
    SourceText sourceText,
    Form form,
    AlignedText content,
    Declared declared) {}
