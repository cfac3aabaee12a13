/** How fast the desk answers, with many articles and many readers. */
@NullMarked
package org.recoupe.eval.desk;

import org.jspecify.annotations.NullMarked;
