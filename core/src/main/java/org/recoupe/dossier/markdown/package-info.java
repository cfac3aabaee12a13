/** A dossier as Markdown. */
@NullMarked
package org.recoupe.dossier.markdown;

import org.jspecify.annotations.NullMarked;
