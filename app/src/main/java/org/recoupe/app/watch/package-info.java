/**
 * Watches feeds: asks politely, keeps pages as web archives, and loses nothing when it is killed.
 */
@NullMarked
package org.recoupe.app.watch;

import org.jspecify.annotations.NullMarked;
