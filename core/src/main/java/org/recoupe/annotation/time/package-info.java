/** Time expressions and their TIMEX3 values. */
@NullMarked
package org.recoupe.annotation.time;

import org.jspecify.annotations.NullMarked;
