/** Where somebody spoke, as several reports say it: « a déclaré Ana Morel sur Radio Port ». */
@NullMarked
package org.recoupe.crosscheck.venue;

import org.jspecify.annotations.NullMarked;
