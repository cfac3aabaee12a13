/** Extraction from a large set of press articles: shares to watch and a sample to read by eye. */
@NullMarked
package org.recoupe.eval.press;

import org.jspecify.annotations.NullMarked;
