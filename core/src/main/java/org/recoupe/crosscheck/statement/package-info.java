/** Clauses that assert the same thing in any wording, grouped over the articles of a story. */
@NullMarked
package org.recoupe.crosscheck.statement;

import org.jspecify.annotations.NullMarked;
