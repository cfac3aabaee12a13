/** Story and lineage to findings: entities, statements, quotation families, conflicts, timeline. */
@NullMarked
package org.recoupe.crosscheck;

import org.jspecify.annotations.NullMarked;
