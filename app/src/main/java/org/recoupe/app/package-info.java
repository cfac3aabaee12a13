/** The command line and, later, the desk. */
@NullMarked
package org.recoupe.app;

import org.jspecify.annotations.NullMarked;
