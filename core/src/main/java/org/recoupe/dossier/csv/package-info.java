/** A dossier as CSV. */
@NullMarked
package org.recoupe.dossier.csv;

import org.jspecify.annotations.NullMarked;
