/** French words as reports are compared by them: stems, synonyms, sets of paraphrases. */
@NullMarked
package org.recoupe.crosscheck.lexicon;

import org.jspecify.annotations.NullMarked;
