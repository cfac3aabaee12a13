/** Text to folded words and their hashes: what tells quickly whether two texts share anything. */
@NullMarked
package org.recoupe.text.fingerprint;

import org.jspecify.annotations.NullMarked;
