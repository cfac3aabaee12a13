/**
 * What several reports state in any wording: clauses that are alike, retellings, events, agreeing
 * figures and shared phrases put together; how a statement is worded and who vouches for it.
 */
@NullMarked
package org.recoupe.crosscheck.statement;

import org.jspecify.annotations.NullMarked;
