/** The commands of the desk, apart from the command line so that other commands start quickly. */
@NullMarked
package org.recoupe.app.serve;

import org.jspecify.annotations.NullMarked;
