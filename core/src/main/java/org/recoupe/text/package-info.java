/** Characters to spans: aligned text, languages, sentences and tokens. */
@NullMarked
package org.recoupe.text;

import org.jspecify.annotations.NullMarked;
