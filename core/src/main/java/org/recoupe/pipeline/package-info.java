/** Wires the stages, once, by constructor calls. */
@NullMarked
package org.recoupe.pipeline;

import org.jspecify.annotations.NullMarked;
