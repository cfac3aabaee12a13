package org.recoupe.app.store;

/**
 * A capture in the store, without its bytes.
 *
 * @param id number in the store
 * @param name name under which it is kept
 * @param digest hexadecimal SHA-256 of the bytes
 * @param size number of bytes
 * @param received when it came, ISO instant
 * @param fresh true where this call kept it, false where the same bytes were there under that name
 */
public record KeptCapture(
    long id, String name, String digest, long size, String received, boolean fresh) {}
