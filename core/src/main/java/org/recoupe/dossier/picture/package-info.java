/** Pictures of a story as SVG: pure functions of a dossier, each mark a link, each with a table. */
@NullMarked
package org.recoupe.dossier.picture;

import org.jspecify.annotations.NullMarked;
