/** Files to captures: readers of web archives, pages, feeds, JSON Lines and plain text. */
@NullMarked
package org.recoupe.capture;

import org.jspecify.annotations.NullMarked;
