/** Where a thing came from and what went wrong with it: sources, problems, outcomes, reasons. */
@NullMarked
package org.recoupe.provenance;

import org.jspecify.annotations.NullMarked;
