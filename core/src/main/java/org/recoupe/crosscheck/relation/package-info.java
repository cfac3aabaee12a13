/** How two texts stand to each other: one follows from the other, they contradict, or neither. */
@NullMarked
package org.recoupe.crosscheck.relation;

import org.jspecify.annotations.NullMarked;
