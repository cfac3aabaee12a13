/** Small pattern rules over words, read from data files: the engine behind times and quantities. */
@NullMarked
package org.recoupe.annotation.rule;

import org.jspecify.annotations.NullMarked;
