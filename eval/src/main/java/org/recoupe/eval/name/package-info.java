/** Measures the names found in running text. */
@NullMarked
package org.recoupe.eval.name;

import org.jspecify.annotations.NullMarked;
