/** A dossier as linked data: schema.org for what it says, W3C Web Annotation for where. */
@NullMarked
package org.recoupe.dossier.jsonld;

import org.jspecify.annotations.NullMarked;
