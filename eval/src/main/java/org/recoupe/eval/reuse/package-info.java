/** Measures who copied whom: made articles, real press articles, headlines. */
@NullMarked
package org.recoupe.eval.reuse;

import org.jspecify.annotations.NullMarked;
