/** Tags words as parts of names, with a linear-chain model trained on annotated news. */
@NullMarked
package org.recoupe.annotation.name.tagger;

import org.jspecify.annotations.NullMarked;
