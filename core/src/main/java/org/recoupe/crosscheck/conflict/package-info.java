/** Where reports differ: values, dates, names, what is sure and what is denied. */
@NullMarked
package org.recoupe.crosscheck.conflict;

import org.jspecify.annotations.NullMarked;
