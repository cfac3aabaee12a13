package org.recoupe.app;

/** The forms of a dossier. */
enum Format {
  HTML,
  JSON,
  MD,
  CSV
}
