package org.recoupe.app.watch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;

/**
 * One request and its answer.
 *
 * @param address that was asked
 * @param status of the answer
 * @param headers of the answer
 * @param body as it came, perhaps compressed
 * @param cut true where the body was longer than is kept
 * @param at when it was asked
 */
record Exchange(
    URI address, int status, HttpHeaders headers, byte[] body, boolean cut, Instant at) {
  /** The first value of a header, empty where there is none. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
