/** Statements to a timeline: which day, month or hour each tells of, in order. */
@NullMarked
package org.recoupe.crosscheck.timeline;

import org.jspecify.annotations.NullMarked;
