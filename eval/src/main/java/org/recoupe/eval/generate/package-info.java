/** Makes a press of any size in which it is known who copied what from whom. */
@NullMarked
package org.recoupe.eval.generate;

import org.jspecify.annotations.NullMarked;
