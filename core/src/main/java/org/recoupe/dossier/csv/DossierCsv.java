package org.recoupe.dossier.csv;

import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;

/** Writes a dossier as CSV. */
public final class DossierCsv {
  private final Messages messages;

  /** Speaks the language of {@code messages}. */
  public DossierCsv(Messages messages) {
    this.messages = messages;
  }

  /** The whole of {@code dossier}. */
  public String write(Dossier dossier) {
    return messages.language().tag() + dossier.version() + "\n";
  }
}
