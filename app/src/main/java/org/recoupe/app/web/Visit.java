package org.recoupe.app.web;

import org.recoupe.dossier.Messages;
import org.recoupe.dossier.UiLanguage;

/**
 * One request, as a page needs to know it.
 *
 * @param messages words in the reader's language
 * @param csrf token that every form carries
 * @param path path that was asked for
 * @param signedIn true where there is a session to end
 */
record Visit(Messages messages, String csrf, String path, boolean signedIn) {
  /** The reader's language. */
  UiLanguage language() {
    return messages.language();
  }

  /** A text in the reader's language. */
  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }
}
