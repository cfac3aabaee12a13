package org.recoupe.capture;

/**
 * The decoded characters that all spans of an article point into.
 *
 * @param characters a file, a record payload, or one line of a JSON Lines file
 * @param base number of code points of the file or payload that stand before {@code characters}
 */
public record SourceText(String characters, long base) {}
