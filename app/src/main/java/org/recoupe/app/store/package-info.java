/** What the desk keeps: captures as they came, and all that was made of them. */
@NullMarked
package org.recoupe.app.store;

import org.jspecify.annotations.NullMarked;
