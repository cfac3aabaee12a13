/**
 * What happened: events that verbs, nouns and participles tell, with who did it and to whom, day
 * and town; and which of several reports are the same.
 */
@NullMarked
package org.recoupe.crosscheck.event;

import org.jspecify.annotations.NullMarked;
