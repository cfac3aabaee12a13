package org.recoupe.dossier.json;

import org.recoupe.dossier.Dossier;

/** Writes a dossier as JSON, as the contract has it. */
public final class DossierJson {
  /** The dossier as one JSON object, ended by a line break. */
  public String write(Dossier dossier) {
    return "{\"recoupe\":\"" + dossier.version() + "\"}\n";
  }
}
