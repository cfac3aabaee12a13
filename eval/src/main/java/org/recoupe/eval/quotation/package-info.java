/** Quotations and speakers, measured where the same dispatch stands in two outlets. */
@NullMarked
package org.recoupe.eval.quotation;

import org.jspecify.annotations.NullMarked;
