package org.recoupe.dossier.html;

import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;

/** Writes a dossier as page. */
public final class DossierPage {
  private final Messages messages;

  /** Speaks the language of {@code messages}. */
  public DossierPage(Messages messages) {
    this.messages = messages;
  }

  /** The whole of {@code dossier}. */
  public String write(Dossier dossier) {
    return messages.language().tag() + dossier.version() + "\n";
  }
}
