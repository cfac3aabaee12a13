/** Sentence pairs with gold relations: their files, their measures. */
@NullMarked
package org.recoupe.eval.relation;

import org.jspecify.annotations.NullMarked;
