/** Passages of two reports that say the same in other words: which they are, and how sure it is. */
@NullMarked
package org.recoupe.crosscheck.retelling;

import org.jspecify.annotations.NullMarked;
