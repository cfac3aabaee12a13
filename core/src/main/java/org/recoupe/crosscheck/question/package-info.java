/** What is missing: what only some voices report, and what rests on no named source. */
@NullMarked
package org.recoupe.crosscheck.question;

import org.jspecify.annotations.NullMarked;
