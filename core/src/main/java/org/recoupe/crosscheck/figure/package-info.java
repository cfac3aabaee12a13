/** Numbers of the reports: of what each is, of which place and day, and which are one value. */
@NullMarked
package org.recoupe.crosscheck.figure;

import org.jspecify.annotations.NullMarked;
