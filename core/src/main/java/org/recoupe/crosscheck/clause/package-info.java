/** Reports cut into clauses: what each names and asserts, and which of a story are alike. */
@NullMarked
package org.recoupe.crosscheck.clause;

import org.jspecify.annotations.NullMarked;
