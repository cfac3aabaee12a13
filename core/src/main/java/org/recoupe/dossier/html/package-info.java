/** A dossier as one self-contained page. */
@NullMarked
package org.recoupe.dossier.html;

import org.jspecify.annotations.NullMarked;
