package org.recoupe.dossier.markdown;

import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;

/** Writes a dossier as Markdown. */
public final class DossierMarkdown {
  private final Messages messages;

  /** Speaks the language of {@code messages}. */
  public DossierMarkdown(Messages messages) {
    this.messages = messages;
  }

  /** The whole of {@code dossier}. */
  public String write(Dossier dossier) {
    return messages.language().tag() + dossier.version() + "\n";
  }
}
