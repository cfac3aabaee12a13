package org.recoupe.provenance;

import java.util.List;

/**
 * Why a stage decided as it did, as data: the page shows it in the reader's language.
 *
 * @param key name of a message in {@code ui/<lang>/messages.properties} under {@code why.}
 * @param arguments values for the places {@code {0}}, {@code {1}}... of the message
 */
public record Reason(String key, List<String> arguments) {
  public Reason {
    arguments = List.copyOf(arguments);
  }

  /** A reason with its arguments. */
  public static Reason of(String key, String... arguments) {
    return new Reason(key, List.of(arguments));
  }
}
