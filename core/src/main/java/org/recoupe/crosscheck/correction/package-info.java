/**
 * What a reader has set right: read from a file, found again in the reports by quoted words, and
 * replayed on every run.
 */
@NullMarked
package org.recoupe.crosscheck.correction;

import org.jspecify.annotations.NullMarked;
