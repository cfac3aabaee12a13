/** How fast the program reads, and how much memory it takes. */
@NullMarked
package org.recoupe.eval.speed;

import org.jspecify.annotations.NullMarked;
