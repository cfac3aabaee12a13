/** Gold, scores, gates and benchmarks; never shipped. */
@NullMarked
package org.recoupe.eval;

import org.jspecify.annotations.NullMarked;
