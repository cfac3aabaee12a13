/** Programs that make the models and tables of the product, reproducible to the byte. */
@NullMarked
package org.recoupe.eval.train;

import org.jspecify.annotations.NullMarked;
