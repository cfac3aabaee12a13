/** Findings to a dossier that people and programs read: HTML, JSON, Markdown, CSV. */
@NullMarked
package org.recoupe.dossier;

import org.jspecify.annotations.NullMarked;
