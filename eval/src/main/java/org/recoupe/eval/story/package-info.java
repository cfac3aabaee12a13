/** Story sets: dossiers scored against hand-made gold. */
@NullMarked
package org.recoupe.eval.story;

import org.jspecify.annotations.NullMarked;
