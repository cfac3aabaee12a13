/** Numbers, their bounds, and what they count. */
@NullMarked
package org.recoupe.annotation.quantity;

import org.jspecify.annotations.NullMarked;
