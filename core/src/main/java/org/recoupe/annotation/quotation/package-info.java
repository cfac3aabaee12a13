/** Quotations, cues and speakers. */
@NullMarked
package org.recoupe.annotation.quotation;

import org.jspecify.annotations.NullMarked;
