/** A dossier as JSON. */
@NullMarked
package org.recoupe.dossier.json;

import org.jspecify.annotations.NullMarked;
