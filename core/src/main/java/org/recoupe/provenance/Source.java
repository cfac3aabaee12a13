package org.recoupe.provenance;

import org.jspecify.annotations.Nullable;

/**
 * Where the characters of an article were found.
 *
 * @param file path as the user named it, with {@code /} between folders
 * @param uri address of the page, where known
 * @param offset first byte of the record in its container (web archive), where there is one
 * @param digest {@code sha256:} and the hexadecimal digest of the bytes (payload) that were read
 */
public record Source(String file, @Nullable String uri, @Nullable Long offset, String digest) {}
